package org.bellwether.eval.soak;

import java.util.List;

/**
 * Something that was looked at.
 *
 * @param figure what was found, in words
 * @param wrongs what should not be; empty for all is well
 */
public record Check(String name, String figure, List<String> wrongs) {

    private static final int SHOWN = 5;

    public Check {
        wrongs = List.copyOf(wrongs);
    }

    public boolean sound() {
        return wrongs.isEmpty();
    }

    @Override
    public String toString() {
        String shown = wrongs.isEmpty()
                ? ""
                : "\n    " + String.join("\n    ", wrongs.subList(0, Math.min(SHOWN, wrongs.size())));
        return (sound() ? "ok      " : "BROKEN  ") + name + ": " + figure + shown;
    }
}
