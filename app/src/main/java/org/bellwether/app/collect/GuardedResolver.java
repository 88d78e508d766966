package org.bellwether.app.collect;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The name resolver of the process: while a host is being fetched from, its name resolves to public addresses only.
 *
 * <p>Checking a name before the request is not enough: the client resolves it again when it connects, and the second answer may
 * be another (DNS rebinding). Therefore the guard sits where the client itself asks. Names that are not being fetched, such as a
 * database's, resolve as ever.
 */
final class GuardedResolver implements InetAddressResolver {

    private static final Map<String, Integer> GUARDED = new ConcurrentHashMap<>();

    private final InetAddressResolver system;

    GuardedResolver(InetAddressResolver system) {
        this.system = system;
    }

    /** Guards a host until closed. */
    static Guarded guard(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        GUARDED.merge(name, 1, Integer::sum);
        return () -> GUARDED.computeIfPresent(name, (n, count) -> count == 1 ? null : count - 1);
    }

    /** Ends when closed. */
    interface Guarded extends AutoCloseable {

        @Override
        void close();
    }

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
        Stream<InetAddress> found = system.lookupByName(host, policy);
        if (!GUARDED.containsKey(host.toLowerCase(Locale.ROOT))) {
            return found;
        }
        InetAddress[] addresses = found.filter(AddressGuard::isPublic).toArray(InetAddress[]::new);
        if (addresses.length == 0) {
            throw new UnknownHostException(host + ": no public address");
        }
        return Stream.of(addresses);
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
        return system.lookupByAddress(address);
    }
}
