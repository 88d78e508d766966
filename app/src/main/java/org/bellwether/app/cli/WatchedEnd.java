package org.bellwether.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.bellwether.app.collect.Sleeper;

/**
 * The end of a command that stays: it comes when the process is told to end, or when something beside the command gives up. Nobody is
 * interrupted for it, since whoever writes must not be.
 */
final class WatchedEnd implements Sleeper, BooleanSupplier {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch come = new CountDownLatch(1);
    private volatile int code;

    private WatchedEnd() {}

    /** The end that whoever runs the process asks for. The process waits a while for what is under way. */
    static WatchedEnd ofProcess() {
        WatchedEnd end = new WatchedEnd();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            end.told.countDown();
            try {
                boolean tidy = end.come.await(GRACE.toSeconds(), TimeUnit.SECONDS);
                assert tidy || end.getAsBoolean();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return end;
    }

    /** Does something in a thread of its own; whatever it answers but 0 ends the command. */
    void beside(IntSupplier something) {
        Thread.ofPlatform().daemon().name("beside").start(() -> {
            code = something.getAsInt();
            if (code != 0) {
                told.countDown();
            }
        });
    }

    @Override
    public boolean getAsBoolean() {
        return told.getCount() == 0;
    }

    /** Sleeps until the end comes, at most. */
    @Override
    public void sleep(Duration time) throws InterruptedException {
        boolean ended = told.await(time.toMillis(), TimeUnit.MILLISECONDS);
        assert !ended || getAsBoolean();
    }

    /** Everything is written; what the command answers. */
    int come() {
        come.countDown();
        return code;
    }
}
