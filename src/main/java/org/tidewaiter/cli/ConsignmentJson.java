package org.tidewaiter.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.consignment.Amount;
import org.tidewaiter.consignment.Candidate;
import org.tidewaiter.consignment.Flagged;
import org.tidewaiter.consignment.Given;
import org.tidewaiter.consignment.Header;
import org.tidewaiter.consignment.Interval;
import org.tidewaiter.consignment.ResultSink;
import org.tidewaiter.consignment.Row;
import org.tidewaiter.consignment.RowResult;
import org.tidewaiter.consignment.State;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** Prints the rows of a file as a JSON list, one object each, with the fields of a single check and those of a row. */
final class ConsignmentJson implements ResultSink {

    /**
     * A row. An answer that is not one of the law's three is {@code needs_code} or {@code not_checked}. {@code value_usd} and
     * the dollars of the interval stand only where the file says that it is dollars.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            long row,
            State answer,
            List<String> reasons,
            List<MeasureHit> measures,
            String goods,
            @Nullable String hs,
            @Nullable HsRevision hsEdition,
            @Nullable Boolean hsEditionAssumed,
            @Nullable String label,
            String from,
            String to,
            @Nullable LocalDate on,
            @Nullable BigDecimal valueUsd,
            @Nullable Amount value,
            @Nullable Object interval,
            List<Flagged> flags,
            List<Candidate> candidates,
            @Nullable String error,
            @Nullable Given given,
            Map<String, String> columns) {}

    private static final String DOLLARS = "USD";

    private final PrintWriter out;
    private final SequenceWriter rows;
    private List<String> names = List.of();

    ConsignmentJson(PrintWriter out) {
        this.out = out;
        this.rows = Json.list(out);
    }

    @Override
    public void keep(Row row) {
        // a row without content has no answer
    }

    @Override
    public void header(Row row, Header header, int width) {
        names = header.names();
    }

    @Override
    public void row(Row row, RowResult result) throws IOException {
        rows.write(line(row, result));
    }

    private Line line(Row row, RowResult result) {
        CommodityCode code = result.code();
        Amount value = result.value();
        BigDecimal dollars = value != null && value.currency().equals(DOLLARS) ? value.value() : null;
        return new Line(
                result.row(),
                result.state(),
                result.reasons(),
                result.measures(),
                result.goods(),
                code == null ? null : code.digits(),
                code == null ? null : code.revision(),
                code == null ? null : result.editionAssumed(),
                code == null ? null : Labels.packed().labelIn(code.digits(), code.revision(), Language.ENGLISH),
                result.from(),
                result.to(),
                result.on(),
                dollars,
                dollars == null ? value : null,
                interval(result.interval(), dollars != null),
                result.flags(),
                result.candidates(),
                result.error(),
                result.given(),
                columns(row));
    }

    /** Value that is surely in scope, and value that could be. */
    private record Dollars(BigDecimal surelyUsd, BigDecimal possiblyUsd) {}

    private static @Nullable Object interval(@Nullable Interval interval, boolean dollars) {
        return interval == null || !dollars ? interval : new Dollars(interval.surely(), interval.possibly());
    }

    private Map<String, String> columns(Row row) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int column = 0; column < Math.max(names.size(), row.texts().size()); column++) {
            columns.put(column < names.size() ? names.get(column) : "column " + (column + 1), row.text(column));
        }
        return columns;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        out.println();
    }
}
