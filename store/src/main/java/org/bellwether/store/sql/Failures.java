package org.bellwether.store.sql;

import java.sql.SQLException;
import org.bellwether.model.Problem;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** What an engine's failure means to the user. Decided by the engine's own codes, never by the words of a message. */
enum Failures {
    DISK_FULL("E-STORE-01", "The disk is full: nothing was written. Free some space and run the same command again."),
    READ_ONLY(
            "E-STORE-02",
            "The archive is read-only. Check the permissions of the data folder, or choose another with --data."),
    DAMAGED(
            "E-STORE-03",
            "The archive's database is damaged. Run `bellwether check`; restore a copy, or import the articles again."),
    LOCKED("E-STORE-04", "Another process is writing to the archive. Wait until it has finished and try again."),
    NEWER("E-STORE-05", "A newer Bellwether made this archive. Use that version, or a new data folder."),
    UNREACHABLE(
            "E-STORE-06",
            "The database cannot be reached or opened. Check its path or address, and that it is running."),
    DEVICE("E-STORE-07", "The disk failed while reading or writing the archive. Check the device before going on."),
    REFUSED("E-STORE-08", "The database refuses the user or the password. Check the address in the settings."),
    OTHER("E-STORE-09", "The database failed.");

    private final String code;
    private final String message;

    Failures(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Problem problem() {
        return new Problem(code, message);
    }

    StoreException exception(@Nullable Throwable cause) {
        String detail = cause == null || cause.getMessage() == null
                ? ""
                : " (" + root(cause).getMessage() + ")";
        return new StoreException(new Problem(code, message + detail), cause == null ? new SQLException(code) : cause);
    }

    /** The failure as the port reports it. */
    static StoreException translate(Throwable failure) {
        return failure instanceof StoreException already ? already : of(failure).exception(failure);
    }

    private static Failures of(Throwable failure) {
        Failures found = OTHER;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException sqlite) {
                return ofSqlite(sqlite.getResultCode().code & 0xff);
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                found = ofState(sql.getSQLState());
            }
        }
        return found;
    }

    /** Primary result codes of SQLite, see sqlite.org/rescode.html. */
    private static Failures ofSqlite(int code) {
        return switch (code) {
            case 5, 6 -> LOCKED;
            case 8 -> READ_ONLY;
            case 10 -> DEVICE;
            case 11, 26 -> DAMAGED;
            case 13 -> DISK_FULL;
            case 3, 14 -> UNREACHABLE;
            default -> OTHER;
        };
    }

    /** SQLSTATE of PostgreSQL, see the appendix "PostgreSQL Error Codes" of its manual. */
    private static Failures ofState(String state) {
        return switch (state) {
            case "53100" -> DISK_FULL;
            case "25006" -> READ_ONLY;
            case "55P03", "40P01", "40001" -> LOCKED;
            case "3D000", "53300" -> UNREACHABLE;
            case "58030" -> DEVICE;
            case "XX001", "XX002" -> DAMAGED;
            default -> ofStateClass(state);
        };
    }

    private static Failures ofStateClass(String state) {
        if (state.startsWith("08") || state.startsWith("57P")) {
            return UNREACHABLE;
        }
        return state.startsWith("28") ? REFUSED : OTHER;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
