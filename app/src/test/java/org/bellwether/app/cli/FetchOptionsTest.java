package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.bellwether.app.collect.FetchSettings;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class FetchOptionsTest {

    private static final FetchSettings USUAL = FetchSettings.of(InstantSource.system());

    @Command
    private static final class Fetching implements Runnable {

        @Mixin
        private FetchOptions options = new FetchOptions();

        @Override
        public void run() {}
    }

    private static FetchSettings settings(String... words) {
        Fetching command = new Fetching();
        assertThat(new CommandLine(command).execute(words)).isZero();
        return command.options.apply(USUAL);
    }

    @Test
    void everyHostThatIsNamedIsOpened() {
        assertThat(settings("--intranet", "wiki", "--intranet", "Feeds:8080").allowed())
                .containsExactlyInAnyOrder("wiki", "feeds:8080");
        assertThat(settings("--contact", "https://desk.example/robot").contact())
                .isEqualTo("https://desk.example/robot");
        assertThat(settings()).isEqualTo(USUAL);
    }
}
