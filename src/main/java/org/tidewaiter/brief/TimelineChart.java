package org.tidewaiter.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The law through time, one row for goods that share it: coloured, named and marked; acts as thin named rules. */
final class TimelineChart {
    private static final double WIDTH = 460; // as the bars: labels keep their size on a phone
    private static final double ROW = 46; // name, bar, words under it
    private static final double BAR = 9;
    private static final double LEVEL = 12; // height of one line of act names
    private static final double SMALL = 10.5;

    private final BriefFacts facts;
    private final Words words;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Act> acts;
    private final double top;

    /** An act with the day it first reached any of the goods, and the line its name stands on. */
    private record Act(LocalDate day, String name, int level) {}

    private TimelineChart(BriefFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
        LocalDate earliest = facts.timelines().stream()
                .flatMap(timeline -> timeline.spans().stream())
                .map(GoodsTimeline.Span::first)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(facts.subject().period().start());
        this.first = earliest.withDayOfYear(1);
        this.last = facts.subject().period().end().isAfter(first)
                ? LocalDate.of(facts.subject().period().to().year(), 12, 31)
                : LocalDate.of(first.getYear(), 12, 31);
        this.acts = acts();
        this.top = 8 + LEVEL * (acts.stream().mapToInt(Act::level).max().orElse(0) + 1);
    }

    /** The picture, or nothing where no measure reaches any of the goods. */
    static @Nullable String draw(BriefFacts facts, Words words, boolean forPaper) {
        return facts.timelines().isEmpty() ? null : new TimelineChart(facts, words).draw(forPaper);
    }

    private String draw(boolean forPaper) {
        double bottom = top + ROW * facts.timelines().size();
        StringBuilder description = new StringBuilder();
        facts.timelines()
                .forEach(timeline -> description
                        .append(description.isEmpty() ? "" : "; ")
                        .append(label(timeline))
                        .append(' ')
                        .append(words.lawState(timeline.spans().getLast().state())));
        Svg svg = new Svg(WIDTH, bottom + 18, words.text("timeline.title"), description.toString(), forPaper);
        acts.forEach(act -> name(svg, act));
        double y = top;
        for (GoodsTimeline timeline : facts.timelines()) {
            row(svg, timeline, y);
            y += ROW;
        }
        svg.line(0, bottom, WIDTH, bottom, "axis");
        int step = Math.max(1, (last.getYear() - first.getYear()) / 6); // years between labels
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            svg.text(at(LocalDate.of(year, 1, 1)), bottom + 13, Integer.toString(year), SMALL, "start", true);
        }
        return svg.close();
    }

    private void row(Svg svg, GoodsTimeline timeline, double y) {
        svg.text(0, y + 12, Svg.fit(label(timeline), WIDTH, 13), 13, "start", false);
        double taken = 0;
        for (GoodsTimeline.Span span : timeline.spans()) {
            LocalDate end = span.last();
            if (end != null && end.isBefore(first)) {
                continue;
            }
            double from = span.first() == null ? 0 : at(span.first());
            double to = end == null ? WIDTH : at(end.plusDays(1));
            String state = words.lawState(span.state());
            svg.rect(
                    from,
                    y + 18,
                    Math.max(to - from, 1),
                    BAR,
                    Svg.colour(span.answer()),
                    Words.cssClass(span.answer()),
                    tip(span, state));
            double start = Math.max(from, taken) + 12; // room for the mark
            double needed =
                    state.codePoints().map(letter -> letter > 0x1100 ? 11 : 6).sum(); // wide and narrow letters
            boolean fits = start + needed <= (end == null ? WIDTH + 4 : to + 4);
            if (fits) {
                svg.mark(start - 6, y + 35, span.answer());
                svg.text(start, y + 39, state, SMALL, "start", true);
                taken = start + needed;
            }
        }
        acts.forEach(act -> svg.line(at(act.day()), y + 15, at(act.day()), y + 30, "rule")); // across the bar only
    }

    private String tip(GoodsTimeline.Span span, String state) {
        String cited = span.act() == null ? "" : ", " + span.shortAct() + " \u00b6" + span.paragraph();
        String days = (span.first() == null ? "…" : span.first().toString()) + " – "
                + (span.last() == null ? "…" : span.last().toString());
        return days + ": " + state + cited;
    }

    /** Acts by day, each name on the highest line where it does not run into the one before. */
    private List<Act> acts() {
        Map<LocalDate, String> days = new TreeMap<>();
        for (GoodsTimeline timeline : facts.timelines()) {
            String before = "";
            for (GoodsTimeline.Span span : timeline.spans()) {
                LocalDate day = span.first();
                if (day != null
                        && !span.shortAct().isEmpty()
                        && !span.shortAct().equals(before)) {
                    days.putIfAbsent(day, span.shortAct());
                }
                before = span.shortAct();
            }
        }
        List<Act> acts = new ArrayList<>();
        List<Double> ends = new ArrayList<>(); // where each line of names is taken up to
        days.forEach((day, name) -> {
            int level = 0;
            while (level < ends.size() && ends.get(level) > at(day)) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(0.0);
            }
            ends.set(level, at(day) + width(name) + 8);
            acts.add(new Act(day, name, level));
        });
        return acts;
    }

    private static double width(String name) {
        return name.length() * 5.4; // mean advance at the size of act names
    }

    private void name(Svg svg, Act act) {
        double x = at(act.day());
        boolean left = x + width(act.name()) > WIDTH;
        double y = 10 + LEVEL * act.level();
        svg.line(x, y - 8, x, top, "rule");
        svg.text(x + (left ? -3 : 3), y, act.name(), 9.5, left ? "end" : "start", true);
    }

    private String label(GoodsTimeline timeline) {
        String more = timeline.codes().size() == 1
                ? timeline.codes().getFirst()
                : words.text(
                        "timeline.more",
                        timeline.codes().getFirst(),
                        timeline.codes().size() - 1);
        return Svg.fit(timeline.name(), WIDTH - 190, 13) + "  " + more + ", " + words.flow(timeline.flow());
    }

    private double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, day);
        double all = ChronoUnit.DAYS.between(first, last) + 1;
        return Math.max(0, Math.min(WIDTH, WIDTH * days / all));
    }
}
