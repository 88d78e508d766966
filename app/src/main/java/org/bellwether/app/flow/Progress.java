package org.bellwether.app.flow;

/** Told how far a run is, by one thread. */
public interface Progress extends AutoCloseable {

    /** Tells nobody. */
    Progress NONE = new Progress() {

        @Override
        public void begin(String stage) {}

        @Override
        public void article() {}

        @Override
        public void close() {}
    };

    /** A stage begins, e.g. the inputs of an outlet. */
    void begin(String stage);

    /** One more input is dealt with. */
    void article();

    /** So many bytes of a large file are read, of so many. */
    default void reached(long bytes, long of) {}

    @Override
    void close();
}
