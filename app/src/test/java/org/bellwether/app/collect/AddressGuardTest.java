package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
            })
    void refusesSpecialAddresses(String literal) {
        assertThat(AddressGuard.isPublic(InetAddress.ofLiteral(literal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "64:ff9b::101:101",
                "2002:101:101::"
            })
    void takesPublicAddresses(String literal) {
        assertThat(AddressGuard.isPublic(InetAddress.ofLiteral(literal))).isTrue();
    }

    @Test
    void aNameBeingFetchedResolvesToPublicAddressesOnly() throws UnknownHostException {
        GuardedResolver resolver = new GuardedResolver(answers("10.0.0.1", "1.1.1.1"));
        try (GuardedResolver.Guarded guarded = GuardedResolver.guard("Rebind.example")) {
            assertThat(resolver.lookupByName("rebind.example", ANY)).containsExactly(InetAddress.ofLiteral("1.1.1.1"));
            assertThat(resolver.lookupByName("database.example", ANY)).hasSize(2);
        }
        assertThat(resolver.lookupByName("rebind.example", ANY)).hasSize(2);
    }

    @Test
    void aNameThatTurnsPrivateIsUnknown() {
        GuardedResolver resolver = new GuardedResolver(answers("127.0.0.1", "::1"));
        try (GuardedResolver.Guarded guarded = GuardedResolver.guard("rebind.example")) {
            assertThatThrownBy(() -> resolver.lookupByName("rebind.example", ANY))
                    .isInstanceOf(UnknownHostException.class);
        }
    }

    @Test
    void theProcessUsesTheGuard() throws UnknownHostException {
        assertThat(InetAddress.getAllByName("localhost")).isNotEmpty();
        try (GuardedResolver.Guarded guarded = GuardedResolver.guard("ip6-localhost")) {
            assertThatThrownBy(() -> InetAddress.getAllByName("ip6-localhost"))
                    .isInstanceOf(UnknownHostException.class);
        }
    }

    private static InetAddressResolver answers(String... literals) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                return Stream.of(literals).map(InetAddress::ofLiteral);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                throw new UnknownHostException();
            }
        };
    }
}
