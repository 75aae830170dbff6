package org.tidewaiter.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.HsRevision;

/** Reads the cells that rows share. */
final class SharedReader {
    private final FileOptions options;
    private final GoodsWords words;
    private final KoreaHints hints;
    private final GoodsCell goodsCell;
    private final AreaCell areaCell = new AreaCell(Areas.packed());
    private final Memory<String, GoodsReading> goods = new Memory<>();
    private final Memory<String, AreaReading> froms = new Memory<>();
    private final Memory<String, AreaReading> tos = new Memory<>();

    SharedReader(FileOptions options, GoodsWords words, KoreaHints hints) {
        this.options = options;
        this.words = words;
        this.hints = hints;
        this.goodsCell = new GoodsCell(Nomenclature.packed(), words);
    }

    /** The cells that rows share: all but the day, the value and the columns looked at for hints. */
    record Cells(String goods, String words, String from, String to, String edition) {

        /** All of them as one text: comparing it touches memory once and not five times. */
        String key() {
            return goods + '\0' + words + '\0' + from + '\0' + to + '\0' + edition;
        }
    }

    SharedReading read(Cells cells) {
        GoodsReading read = goods(cells);
        AreaReading from = froms.get(cells.from(), text -> areaCell.read(text, Role.FROM));
        AreaReading to = tos.get(cells.to(), text -> areaCell.read(text, Role.TO));
        List<Flagged> first = new ArrayList<>(read.flags());
        first.addAll(from.flags());
        first.addAll(to.flags());
        List<Flagged> second = new ArrayList<>();
        Optional<HsRevision> stated = edition(cells.edition(), second);
        String disagreeing = flagWords(cells.words(), read, second);
        List<Flagged> ends = hints.ofEnds(cells.from(), cells.to(), from, to, read.digits());
        if (from.isOne() && to.isOne() && from.areas().equals(to.areas())) {
            ends.add(new Flagged(
                    Flag.SAME_AREA,
                    "Both ends are " + AreaCell.name(from.areas().getFirst()) + ". Is one of them wrong?"));
        }
        GoodsReading looked =
                disagreeing.isEmpty() ? read : new GoodsReading(read.digits(), disagreeing, List.of(), read.flags());
        return new SharedReading(
                read.digits(), new Facts(looked, from, to, stated), !disagreeing.isEmpty(), first, second, ends);
    }

    private GoodsReading goods(Cells cells) {
        String described = cells.words();
        GoodsReading read =
                goods.get(cells.goods().isBlank() && !described.isBlank() ? described : cells.goods(), goodsCell::read);
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

    /** Words that belong to another code than the one given; empty where they agree or say nothing. */
    private String flagWords(String described, GoodsReading read, List<Flagged> flags) {
        if (!read.isCode()) {
            return "";
        }
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

    private Optional<HsRevision> edition(String written, List<Flagged> flags) {
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
}
