package org.bellwether.app.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.warc.Payload;
import org.bellwether.app.warc.WarcRecord;

/** Keeps what was fetched, and the records of other archives, as WARC records (ISO 28500). Safe for several threads. */
public interface Records {

    /** Keeps nothing. */
    Records NONE = new Records() {

        @Override
        public void keep(Exchange exchange) {}

        @Override
        public boolean keep(WarcRecord record) {
            return true;
        }

        @Override
        public Optional<Payload> original(WarcRecord revisit) {
            return Optional.empty();
        }

        @Override
        public List<Path> copy(Path folder) {
            return List.of();
        }
    };

    /**
     * Keeps an answer: as a {@code response}, or as a {@code revisit} where it is a 304 on a page that is kept, or has the body of a
     * kept one.
     *
     * @throws org.bellwether.store.StoreException where it cannot be written
     */
    void keep(Exchange exchange);

    /**
     * Keeps a record of another archive byte for byte.
     *
     * @return whether it was new
     * @throws org.bellwether.store.StoreException where it cannot be written
     */
    boolean keep(WarcRecord record);

    /** What the record brought that a {@code revisit} refers to, where it is kept. */
    Optional<Payload> original(WarcRecord revisit);

    /**
     * Copies all records into a folder, as WARC files.
     *
     * @return the files written
     */
    List<Path> copy(Path folder) throws IOException;
}
