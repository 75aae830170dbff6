package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.HsRevision;

/**
 * What is law on one day and was not on another, and the reverse: the states of both days set against each other, whatever
 * came and went between. {@code between} names measures that did both, since neither day shows them.
 */
public record LawDiff(LocalDate before, LocalDate after, List<Change> changes, List<Entry> between) {

    /** What became of a measure. */
    public enum Kind {
        /** In force on the later day only. */
        BEGAN("began"),
        /** In force on the earlier day only, with nothing named in its place. */
        ENDED("ended"),
        /** In force on the earlier day only, and another measure took over. */
        REPLACED("replaced"),
        /** In force on both days, and an exception that was open is so no more. */
        EXCEPTION_CLOSED("exception_closed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Spelling in JSON. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /** A measure with what it covers and its days. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String act,
            String paragraph,
            String measureId,
            String says,
            String commodity,
            @Nullable HsRevision hsEdition,
            List<String> codes,
            String from,
            String to,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        public Entry {
            codes = List.copyOf(codes);
        }

        static Entry of(Measure measure) {
            GoodsScope goods = measure.goods();
            return new Entry(
                    measure.act().number(),
                    measure.paragraph(),
                    measure.id(),
                    measure.says(),
                    measure.commodity(),
                    goods == null ? null : goods.revision(),
                    goods == null ? List.of() : goods.codes(),
                    measure.from().toString(),
                    measure.to().toString(),
                    measure.validFrom(),
                    measure.validTo());
        }
    }

    /** One change; {@code on} is the day it took effect, {@code detail} the replacing measure or the exception. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            Kind kind,
            LocalDate on,
            Entry measure,
            @Nullable String detail) {}

    public LawDiff {
        changes = List.copyOf(changes);
        between = List.copyOf(between);
    }

    /** The changes of some books from one day to a later one, on one way if two areas are given. */
    public static LawDiff of(RuleBooks books, LocalDate before, LocalDate after, Optional<Way> way) {
        List<Measure> measures = books.listMeasures();
        Directions directions = new Directions(measures);
        List<Change> changes = new ArrayList<>();
        List<Entry> between = new ArrayList<>();
        for (int number = 0; number < measures.size(); number++) {
            Measure measure = measures.get(number);
            if (way.isPresent()
                    && !directions.get(way.get().from(), way.get().to()).meant().get(number)) {
                continue;
            }
            changes.addAll(changes(measure, before, after));
            LocalDate last = measure.validTo();
            if (last != null
                    && !measure.neverInForce()
                    && measure.validFrom().isAfter(before)
                    && last.isBefore(after)) {
                between.add(Entry.of(measure));
            }
        }
        return new LawDiff(before, after, changes, between);
    }

    /** From where to where goods go. */
    public record Way(Area from, Area to) {}

    private static List<Change> changes(Measure measure, LocalDate before, LocalDate after) {
        boolean then = measure.isInForceOn(before);
        boolean now = measure.isInForceOn(after);
        if (!then && now) {
            return List.of(new Change(Kind.BEGAN, measure.validFrom(), Entry.of(measure), opening(measure, after)));
        }
        LocalDate last = measure.validTo();
        if (then && !now && last != null) {
            Measure.Replacement by = measure.replacedBy();
            return List.of(new Change(
                    by == null ? Kind.ENDED : Kind.REPLACED,
                    last.plusDays(1),
                    Entry.of(measure),
                    by == null ? null : "by " + by.measure() + " on " + by.on()));
        }
        List<Change> closed = new ArrayList<>();
        for (Condition condition : measure.conditions()) {
            LocalDate until = condition.openUntil();
            if (then && now && until != null && condition.isOpenOn(before) && !condition.isOpenOn(after)) {
                closed.add(new Change(
                        Kind.EXCEPTION_CLOSED,
                        until.plusDays(1),
                        Entry.of(measure),
                        condition.type() + ": " + condition.says()));
            }
        }
        return closed;
    }

    private static @Nullable String opening(Measure measure, LocalDate day) {
        List<String> open = measure.conditions().stream()
                .filter(condition -> condition.isOpenOn(day))
                .map(condition -> {
                    LocalDate until = condition.openUntil();
                    boolean ends = until != null && until.isBefore(LocalDate.MAX);
                    return condition.type() + (ends ? " until " + until : "");
                })
                .distinct()
                .toList();
        return open.isEmpty() ? null : "open on " + day + ": " + String.join(", ", open);
    }
}
