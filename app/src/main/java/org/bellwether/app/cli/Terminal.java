package org.bellwether.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Whether somebody watches: progress bars are drawn on terminals only. */
final class Terminal {

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether to write colours: on a terminal that has them, unless {@code NO_COLOR} is set (no-color.org). */
    static boolean wantsColour() {
        return isTerminal(STANDARD_OUTPUT)
                && Objects.requireNonNullElse(System.getenv("NO_COLOR"), "").isEmpty()
                && !"dumb".equals(System.getenv("TERM"));
    }

    /**
     * The launcher says so in {@code BELLWETHER_TERMINAL} (1 or 0); without it Linux is asked. The JDK itself knows only about
     * standard input and output. Where nobody knows, there is none.
     */
    static boolean standardErrorIsTerminal() {
        String told = System.getenv("BELLWETHER_TERMINAL");
        if (told != null) {
            return told.equals("1");
        }
        return isTerminal(STANDARD_ERROR);
    }

    private static boolean isTerminal(Path stream) {
        try {
            String target = Files.readSymbolicLink(stream).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
