package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** Reads the cells of a row and answers it. Facts that are missing or could be two things never give a firm answer. */
final class Screener {
    private static final int SUBHEADING = 6; // digits

    private final Header header;
    private final FileOptions options;
    private final Nomenclature nomenclature = Nomenclature.packed();
    private final GoodsWords words = new GoodsWords();
    private final GoodsCell goodsCell = new GoodsCell(nomenclature, words);
    private final AreaCell areaCell = new AreaCell(Areas.packed());
    private final DayCell dayCell;
    private final KoreaHints hints = new KoreaHints(Areas.packed());
    private final Decider decider;
    private final Memory<String, GoodsReading> goods = new Memory<>();
    private final Memory<String, AreaReading> froms = new Memory<>();
    private final Memory<String, AreaReading> tos = new Memory<>();
    private final Memory<CommodityCode, List<Flagged>> editions = new Memory<>();
    private final Memory<String, DayReading> days = new Memory<>();
    private final Memory<String, DayReading> numberedDays = new Memory<>();

    Screener(Header header, FileOptions options, Assessor assessor) {
        this.header = header;
        this.options = options;
        this.dayCell = new DayCell(options.today());
        this.decider = new Decider(assessor, words, options.today());
    }

    RowResult screen(Row row) {
        if (row.problem() != null) {
            return unusable(row, row.problem());
        }
        GoodsReading read = goods(row);
        AreaReading from = froms.get(cell(row, Role.FROM), text -> areaCell.read(text, Role.FROM));
        AreaReading to = tos.get(cell(row, Role.TO), text -> areaCell.read(text, Role.TO));
        DayReading day = day(row);
        List<Flagged> flags = new ArrayList<>(read.flags());
        flags.addAll(from.flags());
        flags.addAll(to.flags());
        flags.addAll(day.flags());
        Optional<HsRevision> stated = edition(row, flags);
        String disagreeing = flagWords(row, read, flags);
        flags.addAll(hints.list(row, header, from, to, read.digits()));
        if (from.isOne() && to.isOne() && from.areas().equals(to.areas())) {
            flags.add(new Flagged(
                    Flag.SAME_AREA,
                    "Both ends are " + AreaCell.name(from.areas().getFirst()) + ". Is one of them wrong?"));
        }
        GoodsReading looked =
                disagreeing.isEmpty() ? read : new GoodsReading(read.digits(), disagreeing, List.of(), read.flags());
        Decider.Decision decision = decider.decide(new Facts(looked, from, to, day, stated), !disagreeing.isEmpty());
        LocalDate revisionDay =
                day.spans().isEmpty() ? options.today() : day.spans().getFirst().start();
        CommodityCode code = read.isCode()
                ? new CommodityCode(read.digits(), stated.orElse(HsRevision.inForceOn(revisionDay)))
                : null;
        if (code != null) {
            flags.addAll(editions.get(code, this::flagEdition));
        }
        AmountReading amount = amount(row);
        flags.addAll(amount.flags());
        Amount value = amount.amount();
        return new RowResult(
                row.number(),
                decision.verdict(),
                goodsText(row),
                code,
                stated.isEmpty(),
                areaText(from, cell(row, Role.FROM)),
                areaText(to, cell(row, Role.TO)),
                day.isOneDay() ? day.spans().getFirst().start() : null,
                value,
                value == null ? null : decider.interval(decision, value.value()),
                List.copyOf(flags),
                decision.candidates(),
                null);
    }

    private String cell(Row row, Role role) {
        String given = options.given().get(role);
        return given == null ? row.text(header.column(role)) : given;
    }

    private GoodsReading goods(Row row) {
        String written = row.text(header.column(Role.GOODS));
        String described = row.text(header.column(Role.WORDS));
        GoodsReading read = written.isBlank() && !described.isBlank()
                ? goods.get(described, goodsCell::read)
                : goods.get(written, goodsCell::read);
        if (read.isCode() || !read.candidates().isEmpty() || !read.flags().isEmpty()) {
            if (!read.isCode()
                    && read.words().isEmpty()
                    && !described.isBlank()
                    && read.candidates().isEmpty()) {
                return new GoodsReading("", GoodsCell.tidy(described), List.of(), read.flags());
            }
            return read;
        }
        String known = read.words().isEmpty() ? GoodsCell.tidy(described) : read.words();
        String says = known.isEmpty()
                ? "The row names no goods. What are they?"
                : "'" + known + "' is no code. Which code has it been given?";
        return new GoodsReading("", known, List.of(), List.of(new Flagged(Flag.CODE_MISSING, says)));
    }

    private String goodsText(Row row) {
        String written = row.text(header.column(Role.GOODS));
        return written.isBlank() ? row.text(header.column(Role.WORDS)).strip() : written.strip();
    }

    /** Words that belong to another code than the one given; empty where they agree or say nothing. */
    private String flagWords(Row row, GoodsReading read, List<Flagged> flags) {
        if (!read.isCode()) {
            return "";
        }
        String described = row.text(header.column(Role.WORDS));
        for (String text : List.of(read.words(), described)) {
            if (!text.isBlank() && words.disagree(read.digits(), text)) {
                flags.add(new Flagged(
                        Flag.WORDS_DISAGREE,
                        "'" + GoodsCell.tidy(text) + "' is known under "
                                + String.join(
                                        ", ", words.find(text).stream().limit(3).toList()) // three say enough
                                + ", not under " + read.digits() + ". Which is right, the code or the words?"));
                return text;
            }
        }
        return "";
    }

    private DayReading day(Row row) {
        String given = options.given().get(Role.ON);
        if (given != null) {
            return days.get(given, text -> dayCell.read(text, Cell.Kind.TEXT));
        }
        int column = header.column(Role.ON);
        return row.kind(column) == Cell.Kind.NUMBER
                ? numberedDays.get(row.text(column), text -> dayCell.read(text, Cell.Kind.NUMBER))
                : days.get(row.text(column), text -> dayCell.read(text, Cell.Kind.TEXT));
    }

    private Optional<HsRevision> edition(Row row, List<Flagged> flags) {
        String written = row.text(header.column(Role.EDITION));
        if (written.isBlank()) {
            return options.edition();
        }
        try {
            return Optional.of(HsRevision.parse(written));
        } catch (AppException e) {
            flags.add(new Flagged(Flag.EDITION_UNKNOWN, e.getMessage() + " Which edition is the code of?"));
            return options.edition();
        }
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
        int column = header.column(Role.VALUE);
        if (column < 0) {
            return AmountReading.NONE;
        }
        String written = row.text(header.column(Role.CURRENCY));
        String currency = written.isBlank() ? header.currency() : AmountCell.currency(written);
        return AmountCell.read(row.text(column), row.kind(column), currency);
    }

    private static String areaText(AreaReading reading, String written) {
        Area area = reading.isOne() ? reading.areas().getFirst() : null;
        return area == null ? written.strip() : area.shortCode();
    }

    private RowResult unusable(Row row, String problem) {
        return new RowResult(
                row.number(),
                Verdict.of(State.NOT_CHECKED, List.of(), List.of()),
                goodsText(row),
                null,
                false,
                row.text(header.column(Role.FROM)),
                row.text(header.column(Role.TO)),
                null,
                null,
                null,
                List.of(),
                List.of(),
                problem);
    }
}
