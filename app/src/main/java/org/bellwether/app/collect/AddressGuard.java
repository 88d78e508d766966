package org.bellwether.app.collect;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Problem;

/**
 * Tells public addresses from those of this machine, its network, and the special-purpose ranges (IANA registries, RFC 6890):
 * loopback, private, link-local, unique local, shared (CGNAT), multicast, documentation, benchmarking, reserved.
 */
final class AddressGuard {

    private static final List<Range> SPECIAL = List.of(
            range("0.0.0.0", 8),
            range("10.0.0.0", 8),
            range("100.64.0.0", 10),
            range("127.0.0.0", 8),
            range("169.254.0.0", 16),
            range("172.16.0.0", 12),
            range("192.0.0.0", 24),
            range("192.0.2.0", 24),
            range("192.88.99.0", 24),
            range("192.168.0.0", 16),
            range("198.18.0.0", 15),
            range("198.51.100.0", 24),
            range("203.0.113.0", 24),
            range("224.0.0.0", 4),
            range("240.0.0.0", 4),
            range("::", 96),
            range("64:ff9b:1::", 48),
            range("100::", 64),
            range("2001::", 23),
            range("2001:db8::", 32),
            range("3fff::", 20),
            range("5f00::", 16),
            range("fc00::", 7),
            range("fe80::", 10),
            range("fec0::", 10),
            range("ff00::", 8));

    private static final Range NAT64 = range("64:ff9b::", 96);
    private static final Range SIX_TO_FOUR = range("2002::", 16);

    private AddressGuard() {}

    /** Whether the address may be fetched from. Addresses that carry an IPv4 address (NAT64, 6to4) are judged by it. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.holds(bytes)) {
            return isPublic(carried(bytes, 12));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isPublic(carried(bytes, 2));
        }
        return SPECIAL.stream().noneMatch(range -> range.holds(bytes));
    }

    /** Why a host must not be fetched from: one of its addresses is not public, or it has none. */
    static Optional<Problem> refusal(URI uri) {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!isPublic(address)) {
                    return Optional.of(CollectProblem.PRIVATE_ADDRESS.problem(uri));
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(CollectProblem.UNKNOWN_HOST.problem(uri));
        }
    }

    private static InetAddress carried(byte[] bytes, int at) {
        try {
            return Inet4Address.getByAddress(Arrays.copyOfRange(bytes, at, at + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Range range(String address, int bits) {
        return new Range(InetAddress.ofLiteral(address).getAddress(), bits);
    }

    private record Range(byte[] prefix, int bits) {

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
