package org.tidewaiter.warehouse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read by column name. Keeps JDBC inside this package. {@code getX} fails on NULL, {@code findX} does not. */
public final class Row {
    private final String sqlName;
    private final ResultSet results;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    Row(String sqlName, ResultSet results) throws SQLException {
        this.sqlName = sqlName;
        this.results = results;
        ResultSetMetaData metaData = results.getMetaData();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            positions.put(metaData.getColumnLabel(i), i);
        }
    }

    /** Names of the columns in order. */
    public List<String> columns() {
        return List.copyOf(positions.keySet());
    }

    /** The value as the driver gives it; lists become {@link List}, whole numbers of any width keep their value. */
    public @Nullable Object value(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(
                    "sql/" + sqlName + ".sql has no column " + column + ", only " + columns());
        }
        try {
            Object value = results.getObject(position);
            return value instanceof Array array ? Arrays.asList((Object[]) array.getArray()) : value;
        } catch (SQLException e) {
            throw new EngineException(sqlName, e);
        }
    }

    public String getString(String column) {
        return present(column).toString();
    }

    public Optional<String> findString(String column) {
        return Optional.ofNullable(value(column)).map(Object::toString);
    }

    public int getInt(String column) {
        return Math.toIntExact(getLong(column));
    }

    public Optional<Integer> findInt(String column) {
        return findLong(column).map(Math::toIntExact);
    }

    public long getLong(String column) {
        return wholeNumber(column, present(column));
    }

    public Optional<Long> findLong(String column) {
        return Optional.ofNullable(value(column)).map(value -> wholeNumber(column, value));
    }

    public double getDouble(String column) {
        return number(column, present(column)).doubleValue();
    }

    public Optional<Double> findDouble(String column) {
        return Optional.ofNullable(value(column))
                .map(value -> number(column, value).doubleValue());
    }

    public BigDecimal getDecimal(String column) {
        return decimal(column, present(column));
    }

    public Optional<BigDecimal> findDecimal(String column) {
        return Optional.ofNullable(value(column)).map(value -> decimal(column, value));
    }

    public boolean getBoolean(String column) {
        return truth(column, present(column));
    }

    public Optional<Boolean> findBoolean(String column) {
        return Optional.ofNullable(value(column)).map(value -> truth(column, value));
    }

    public LocalDate getDate(String column) {
        return LocalDate.parse(present(column).toString());
    }

    public Optional<LocalDate> findDate(String column) {
        return findString(column).map(LocalDate::parse);
    }

    /** A list of texts; empty where the list is NULL. */
    public List<String> listStrings(String column) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(column)) {
            texts.add(element.toString());
        }
        return texts;
    }

    /** A list of whole numbers; empty where the list is NULL. */
    public List<Integer> listInts(String column) {
        List<Integer> numbers = new ArrayList<>();
        for (Object element : elements(column)) {
            numbers.add(Math.toIntExact(wholeNumber(column, element)));
        }
        return numbers;
    }

    private List<?> elements(String column) {
        Object value = value(column);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrongType(column, "a list", value);
    }

    private Object present(String column) {
        Object value = value(column);
        if (value == null) {
            throw new IllegalStateException(
                    "sql/" + sqlName + ".sql: column " + column + " is NULL where it may not be");
        }
        return value;
    }

    private boolean truth(String column, Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrongType(column, "a truth value", value);
    }

    private Number number(String column, Object value) {
        if (value instanceof Number number) {
            return number;
        }
        throw wrongType(column, "a number", value);
    }

    private long wholeNumber(String column, Object value) {
        return switch (number(column, value)) {
            case BigInteger whole -> whole.longValueExact();
            case BigDecimal decimal -> decimal.longValueExact();
            case Double real -> throw wrongType(column, "a whole number", real);
            case Float real -> throw wrongType(column, "a whole number", real);
            case Number whole -> whole.longValue();
        };
    }

    private BigDecimal decimal(String column, Object value) {
        return switch (number(column, value)) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double real -> throw wrongType(column, "an exact number", real);
            case Float real -> throw wrongType(column, "an exact number", real);
            case Number whole -> BigDecimal.valueOf(whole.longValue());
        };
    }

    private IllegalStateException wrongType(String column, String wanted, Object value) {
        return new IllegalStateException("sql/" + sqlName + ".sql: column " + column + " should be " + wanted + ", is "
                + value.getClass().getSimpleName());
    }
}
