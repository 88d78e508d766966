package org.bellwether.app.collect;

import java.time.Duration;

/** How collecting waits: given from outside, so that a test can let time pass otherwise. */
@FunctionalInterface
public interface Sleeper {

    /** Waits as a thread does. */
    Sleeper REAL = Thread::sleep;

    void sleep(Duration time) throws InterruptedException;
}
