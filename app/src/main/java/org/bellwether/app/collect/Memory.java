package org.bellwether.app.collect;

import java.util.Optional;
import java.util.function.Consumer;
import org.bellwether.store.Fetches;
import org.bellwether.store.Fetches.Taken;

/**
 * Where collecting remembers what it did, from visit to visit.
 *
 * @param coder version of what reads the pages; what another one took in is taken in anew
 * @param exchanges is given every whole answer that came, whatever it says
 */
public record Memory(Fetches fetches, String coder, Consumer<Exchange> exchanges) {

    /** Remembers nothing. */
    public static final Memory NONE = new Memory(Fetches.NONE, "", exchange -> {});

    Optional<Taken> taken(String outlet, String address) {
        return fetches.taken(outlet, address).filter(one -> one.coder().equals(coder));
    }

    Memory coder(String version) {
        return new Memory(fetches, version, exchanges);
    }
}
