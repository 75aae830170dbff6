package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/**
 * What one layer says of goods, as if its own place were the other end of the movement. {@code asIn} is that place,
 * {@code null} where it is any country. {@code answer} is {@code null} where the layer has no record on the goods, which
 * is not the same as leaving them free.
 */
public record LayerReading(
        String layer,
        String authority,
        String regime,
        @Nullable Area asIn,
        @Nullable Answer answer,
        List<String> paragraphs,
        String says) {

    public LayerReading {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * One reading for each layer that speaks of the direction, the United Nations first and split into its text with the
     * lists that carry it out and the practice of the Panel of Experts. An end that is {@code null} is any country,
     * for which {@code unnamed} stands.
     */
    public static List<LayerReading> list(
            RuleBooks books, CommodityCode goods, @Nullable Area from, @Nullable Area to, Area unnamed, LocalDate day) {
        TreeSet<Layer.Key> keys = new TreeSet<>(Layer.Key.ORDER);
        books.books().forEach(book -> keys.add(Layer.Key.of(book.act())));
        List<LayerReading> readings = new ArrayList<>();
        for (Layer.Key key : keys) {
            RuleBooks all = books.keep(measure -> Layer.Key.of(measure.act()).equals(key)
                    && !measure.isFlag()
                    && (names(measure.from(), from) || names(measure.to(), to)));
            RuleBooks own = all.keep(measure -> !isPractice(measure));
            Question question = new Question(goods, from, to, unnamed, day);
            String name = Layer.name(key.authority());
            question.ask(own).ifPresent(asked -> readings.add(asked.reading(name, key)));
            RuleBooks panel = all.keep(LayerReading::isPractice);
            question.ask(panel).ifPresent(asked -> readings.add(asked.practice(key)));
        }
        return readings;
    }

    private static boolean isPractice(Measure measure) {
        return measure.goods() != null && measure.goods().basis() == Basis.PANEL;
    }

    private static boolean names(AreaSet set, @Nullable Area area) {
        return area != null && !set.isAny() && set.holds(area);
    }

    private record Question(
            CommodityCode goods,
            @Nullable Area from,
            @Nullable Area to,
            Area unnamed,
            LocalDate day) {

        /** Asks the books as for any country, and if they do not speak of it, as for the first place they name. */
        Optional<Asked> ask(RuleBooks books) {
            if (books.books().isEmpty()) {
                return Optional.empty();
            }
            Assessor assessor = Assessor.of(books);
            return Stream.concat(Stream.of(unnamed), places(books).stream())
                    .filter(place -> assessor.isRestricted(from == null ? place : from, to == null ? place : to))
                    .findFirst()
                    .map(place -> new Asked(
                            place.code() == unnamed.code() || (from != null && to != null) ? null : place,
                            assessor.assess(
                                    Movement.on(goods, from == null ? place : from, to == null ? place : to, day))));
        }

        private List<Area> places(RuleBooks books) {
            Comparator<Area> order = Comparator.comparing(Area::shortCode);
            return books.listMeasures().stream()
                    .flatMap(measure -> Stream.of(measure.from(), measure.to()))
                    .flatMap(set -> set.areas().stream()
                            .filter(area -> set.findMembership(area)
                                    .map(member -> member.isMemberOn(day))
                                    .orElse(true)))
                    .distinct()
                    .sorted(order)
                    .toList();
        }
    }

    private record Asked(@Nullable Area place, Assessment assessment) {

        LayerReading reading(String name, Layer.Key key) {
            return new LayerReading(
                    name, key.authority(), key.regime(), place, assessment.answer(), paragraphs(), says());
        }

        LayerReading practice(Layer.Key key) {
            boolean silent = assessment.answer() == Answer.OUT_OF_SCOPE;
            return new LayerReading(
                    "Panel of Experts",
                    key.authority(),
                    key.regime(),
                    place,
                    silent ? null : assessment.answer(),
                    paragraphs(),
                    silent ? "No practice of the Panel on these goods is recorded in the books." : says());
        }

        private List<String> paragraphs() {
            return assessment.measures().stream()
                    .map(MeasureHit::citation)
                    .distinct()
                    .toList();
        }

        private String says() {
            if (!assessment.measures().isEmpty()) {
                MeasureHit first = assessment.measures().getFirst();
                return (first.says() + " " + String.join(" ", first.why())).strip();
            }
            List<String> more = assessment.reasons().stream()
                    .skip(1)
                    .filter(reason -> !reason.startsWith(Reasons.NOT_LOOKED_AT))
                    .toList();
            return more.isEmpty() ? "No measure of these books reaches it." : String.join(" ", more);
        }
    }
}
