package org.bellwether.app.cli;

import java.io.UncheckedIOException;
import org.bellwether.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** How every command ends that the archive or the disk failed: with one line that says what is wrong, and exit code 2. */
public final class Failures implements IExecutionExceptionHandler {

    private static final int FAILED = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult given) throws Exception {
        switch (failure) {
            case StoreException archive -> command.getErr().println(archive.problem());
            case UncheckedIOException disk ->
                command.getErr().println(DataProblem.DISK.problem(String.valueOf(disk.getCause())));
            default -> throw failure;
        }
        command.getErr().flush();
        return FAILED;
    }
}
