package org.bellwether.app.flow;

import org.bellwether.model.Problem;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What can go wrong around a run. Codes are stable. */
enum FlowProblem {
    INTERNAL("E-FLOW-01", "Bellwether failed on this input: %s. Please report it with the input; the others went on."),
    NO_FOLDER("E-FLOW-02", "The data folder %s cannot be made or written: %s. Choose another with --data."),
    BUSY("E-FLOW-03", "Another process is working on %s. Wait until it has finished."),
    NO_ARCHIVE(
            "E-DATA-01",
            "There is no archive in %s. Run a monitor first (./bellwether run MONITOR), or name its data folder with --data.");

    private final String code;
    private final String message;

    FlowProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }

    StoreException exception(@Nullable Throwable cause, Object... parts) {
        Problem problem = problem(parts);
        return new StoreException(problem, cause == null ? new IllegalStateException(code) : cause);
    }
}
