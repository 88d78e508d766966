package org.bellwether.app.flow;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something costly when it is first asked for, once, whichever thread asks. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    /** What was made, where anybody has asked for it. */
    public synchronized Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
