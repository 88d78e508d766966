package org.bellwether.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.bellwether.app.flow.Progress;

/** A bar on standard error that counts articles and names the stage. */
final class ProgressBars implements Progress {

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("run")
            .setInitialMax(-1)
            .setUnit(" articles", 1)
            .build();

    private ProgressBars() {}

    /** A bar where somebody watches, nothing elsewhere. */
    static Progress onTerminal() {
        return Terminal.standardErrorIsTerminal() ? new ProgressBars() : Progress.NONE;
    }

    @Override
    public void begin(String stage) {
        bar.setExtraMessage(BoardText.clean(stage));
    }

    @Override
    public void article() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
