package org.tidewaiter.warehouse;

import java.sql.SQLException;

/** A statement the engine refused. Callers that expect a refusal (a file that cannot be converted) catch it; else it is our fault. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sqlName;

    EngineException(String sqlName, SQLException cause) {
        super("sql/" + sqlName + ".sql: " + cause.getMessage(), cause);
        this.sqlName = sqlName;
    }

    /** Which file under sql/ was running. */
    public String sqlName() {
        return sqlName;
    }

    /** What the engine said, without our prefix. */
    public String engineMessage() {
        Throwable cause = getCause();
        return cause == null || cause.getMessage() == null ? "" : cause.getMessage();
    }
}
