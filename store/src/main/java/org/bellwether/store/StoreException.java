package org.bellwether.store;

import org.bellwether.model.Problem;

/** The archive cannot do what it must: disk full, folder read-only, file damaged, connection lost. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public StoreException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Stable code, what is wrong and what to do. */
    public Problem problem() {
        return problem;
    }
}
