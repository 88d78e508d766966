package org.bellwether.app.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.bellwether.app.flow.Progress;
import org.jspecify.annotations.Nullable;

/** A bar on standard error that counts articles and names the stage; one over the megabytes of a large file while it is read. */
final class ProgressBars implements Progress {

    private static final long MEGABYTE = 1 << 20;

    private final String task;
    private final long most;
    private String stage = "";
    private long articles;
    private long reached;
    private @Nullable ProgressBar bytes;
    private ProgressBar bar;

    private ProgressBars(String task, long most) {
        this.task = task;
        this.most = most;
        this.bar = counting(0);
    }

    /** A bar where somebody watches, nothing elsewhere. */
    static Progress onTerminal() {
        return onTerminal("run", -1);
    }

    /** @param most how many articles there are, -1 where nobody knows */
    static Progress onTerminal(String task, long most) {
        return Terminal.standardErrorIsTerminal() ? new ProgressBars(task, most) : Progress.NONE;
    }

    private ProgressBar counting(long from) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setUnit(" articles", 1)
                .startsFrom(from, Duration.ZERO)
                .build();
    }

    @Override
    public void begin(String stage) {
        this.stage = BoardText.clean(stage);
        if (bytes != null) {
            bytes.close();
            bytes = null;
            bar = counting(articles);
        }
        bar.setExtraMessage(this.stage);
    }

    @Override
    public void article() {
        articles++;
        if (bytes == null) {
            bar.step();
        } else {
            bytes.setExtraMessage(stage + ", " + articles + " articles");
        }
    }

    @Override
    public void reached(long done, long of) {
        ProgressBar over = bytes;
        if (over == null || done < reached) {
            (over == null ? bar : over).close();
            over = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(of)
                    .setUnit(" MB", MEGABYTE)
                    .build();
            bytes = over;
        }
        reached = done;
        over.stepTo(done);
    }

    @Override
    public void close() {
        (bytes == null ? bar : bytes).close();
    }
}
