package org.bellwether.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.bellwether.app.flow.Progress;

/** A bar on standard error that counts articles and names the stage. */
final class ProgressBars implements Progress {

    private final ProgressBar bar;

    private ProgressBars(String task, long most) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setUnit(" articles", 1)
                .build();
    }

    /** A bar where somebody watches, nothing elsewhere. */
    static Progress onTerminal() {
        return onTerminal("run", -1);
    }

    /** @param most how many articles there are, -1 where nobody knows */
    static Progress onTerminal(String task, long most) {
        return Terminal.standardErrorIsTerminal() ? new ProgressBars(task, most) : Progress.NONE;
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
