package org.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as they are wired. */
class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.commandLine(new Wiring()).setErr(new PrintWriter(err, true)).execute(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "watch",
                "check",
                "export --to out",
                "notices --to out",
                "people reset analyst",
                "gold ."
            })
    void aFolderWithoutAnArchiveIsOneLine(String command) {
        String[] words = (command + " --data " + folder).split(" ");
        assertThat(run(words)).isEqualTo(2);
        assertThat(err.toString()).startsWith("E-DATA-01 ").hasLineCount(1);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Nothing</p>");
        List<String> words = List.of(
                "import", page.toString(), "--data", file.resolve("data").toString());
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).startsWith("E-FLOW-02 ").hasLineCount(1);
    }
}
