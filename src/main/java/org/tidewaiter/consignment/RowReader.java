package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** Reads the cells of rows. What many rows share is worked out once. */
final class RowReader {
    private static final int SUBHEADING = 6; // digits

    private final Header header;
    private final Columns columns;
    private final FileOptions options;
    private final Nomenclature nomenclature = Nomenclature.packed();
    private final DayCell dayCell;
    private final KoreaHints hints = new KoreaHints(Areas.packed());
    private final Memory<String, SharedReading> shared = new Memory<>();
    private final SharedReader sharedReader;
    private final Memory<String, DayReading> days = new Memory<>();
    private final Memory<String, DayReading> numberedDays = new Memory<>();

    RowReader(Header header, FileOptions options, GoodsWords words) {
        this.header = header;
        this.columns = new Columns(header);
        this.options = options;
        this.sharedReader = new SharedReader(options, words, hints);
        this.dayCell = new DayCell(options.today());
    }

    /** Where the roles stand, looked up once: a row asks ten times. */
    private static final class Columns {
        private final int goods;
        private final int words;
        private final int from;
        private final int to;
        private final int on;
        private final int edition;
        private final int value;
        private final int currency;

        Columns(Header header) {
            goods = header.column(Role.GOODS);
            words = header.column(Role.WORDS);
            from = header.column(Role.FROM);
            to = header.column(Role.TO);
            on = header.column(Role.ON);
            edition = header.column(Role.EDITION);
            value = header.column(Role.VALUE);
            currency = header.column(Role.CURRENCY);
        }
    }

    RowReading read(Row row) {
        if (row.isBlank()) {
            return RowReading.without(row, "", "", "");
        }
        if (row.problem() != null) {
            return RowReading.without(row, goodsText(row), row.text(columns.from), row.text(columns.to));
        }
        String from = cell(row, Role.FROM, columns.from);
        String to = cell(row, Role.TO, columns.to);
        SharedReader.Cells cells = new SharedReader.Cells(
                row.text(columns.goods), row.text(columns.words), from, to, row.text(columns.edition));
        SharedReading known = shared.get(cells.key(), key -> sharedReader.read(cells));
        DayReading day = day(row);
        SharedReading.Coded coded = coded(known, day);
        AmountReading amount = amount(row);
        return new RowReading(
                row,
                known,
                day,
                goodsText(row),
                coded == null ? null : coded.code(),
                areaText(known.facts().from(), from),
                areaText(known.facts().to(), to),
                amount.amount(),
                flags(
                        known,
                        day,
                        hints.ofColumns(
                                row, header, known.facts().from(), known.facts().to()),
                        coded,
                        amount),
                FormulaLike.count(row.texts()));
    }

    private SharedReading.@Nullable Coded coded(SharedReading known, DayReading day) {
        if (known.digits().isEmpty()) {
            return null;
        }
        LocalDate on =
                day.spans().isEmpty() ? options.today() : day.spans().getFirst().start();
        Optional<HsRevision> stated = known.facts().edition();
        HsRevision revision = stated.isPresent() ? stated.get() : HsRevision.inForceOn(on);
        SharedReading.Coded coded = known.byEdition().get(revision);
        if (coded == null) {
            CommodityCode code = new CommodityCode(known.digits(), revision);
            coded = new SharedReading.Coded(code, flagEdition(code));
            known.byEdition().put(revision, coded);
        }
        return coded;
    }

    private List<Flagged> flags(
            SharedReading known,
            DayReading day,
            List<Flagged> columns,
            SharedReading.@Nullable Coded coded,
            AmountReading amount) {
        List<Flagged> ofCode = coded == null ? List.of() : coded.flags();
        if (known.first().isEmpty()
                && known.second().isEmpty()
                && known.ends().isEmpty()
                && day.flags().isEmpty()
                && columns.isEmpty()
                && ofCode.isEmpty()
                && amount.flags().isEmpty()) {
            return List.of(); // most rows
        }
        List<Flagged> flags = new ArrayList<>(known.first());
        flags.addAll(day.flags());
        flags.addAll(known.second());
        flags.addAll(columns);
        known.ends().stream().filter(flag -> !columns.contains(flag)).forEach(flags::add);
        flags.addAll(ofCode);
        flags.addAll(amount.flags());
        return List.copyOf(flags);
    }

    private String cell(Row row, Role role, int column) {
        String given = options.given().get(role);
        return given == null ? row.text(column) : given;
    }

    private String goodsText(Row row) {
        String written = row.text(columns.goods);
        return written.isBlank() ? row.text(columns.words).strip() : written.strip();
    }

    private DayReading day(Row row) {
        String given = options.given().get(Role.ON);
        if (given != null) {
            return days.get(given, text -> dayCell.read(text, Cell.Kind.TEXT));
        }
        int column = columns.on;
        return row.kind(column) == Cell.Kind.NUMBER
                ? numberedDays.get(row.text(column), text -> dayCell.read(text, Cell.Kind.NUMBER))
                : days.get(row.text(column), text -> dayCell.read(text, Cell.Kind.TEXT));
    }

    private List<Flagged> flagEdition(CommodityCode code) {
        String stem = code.upTo(SUBHEADING).digits();
        if (nomenclature.exists(stem, code.revision())) {
            return List.of();
        }
        List<HsRevision> known = nomenclature.listRevisions(stem);
        return List.of(new Flagged(
                Flag.CODE_OTHER_EDITION,
                code.revision() + " has no code " + stem + "; it stands in "
                        + String.join(", ", known.stream().map(HsRevision::name).toList())
                        + " and was read in the nearest. Is it the code of that day?"));
    }

    private AmountReading amount(Row row) {
        int column = columns.value;
        if (column < 0) {
            return AmountReading.NONE;
        }
        String written = row.text(columns.currency);
        String currency = written.isBlank() ? header.currency() : AmountCell.currency(written);
        return AmountCell.read(row.text(column), row.kind(column), currency);
    }

    private static String areaText(AreaReading reading, String written) {
        Area area = reading.isOne() ? reading.areas().getFirst() : null;
        return area == null ? written.strip() : area.shortCode();
    }
}
