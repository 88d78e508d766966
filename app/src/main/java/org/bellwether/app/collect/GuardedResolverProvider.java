package org.bellwether.app.collect;

import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;

/** Makes {@link GuardedResolver} the resolver of the process; named in {@code META-INF/services}. */
public final class GuardedResolverProvider extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new GuardedResolver(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "bellwether-guard";
    }
}
