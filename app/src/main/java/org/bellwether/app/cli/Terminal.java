package org.bellwether.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches: progress bars are drawn on terminals only. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * The launcher says so in {@code BELLWETHER_TERMINAL} (1 or 0); without it Linux is asked. The JDK itself knows only about
     * standard input and output. Where nobody knows, there is none.
     */
    static boolean standardErrorIsTerminal() {
        String told = System.getenv("BELLWETHER_TERMINAL");
        if (told != null) {
            return told.equals("1");
        }
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
