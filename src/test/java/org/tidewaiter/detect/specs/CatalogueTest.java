package org.tidewaiter.detect.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.DetectorCards;

/** Every card is whole, and so is its twin. */
class CatalogueTest {

    static List<DetectorCard> cards() {
        return DetectorCards.list();
    }

    @Test
    void cardsAndClasses_areTheSame() {
        assertThat(cards()).extracting(DetectorCard::id).containsExactlyElementsOf(Trials.ids());
        assertThat(Trials.ids())
                .allSatisfy(id ->
                        assertThat(Trials.find(id).orElseThrow().card().id()).isEqualTo(id));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void card_saysAllAReaderNeeds(DetectorCard card) {
        assertThat(card.title()).endsWith(".");
        assertThat(card.question()).endsWith("?");
        assertThat(card.grain()).isNotBlank();
        assertThat(card.needs()).isNotEmpty();
        assertThat(card.falseDiscoveryRate()).isBetween(0., .25); // above a quarter nobody reads on
        assertThat(card.innocentCauses()).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(card.references()).isNotEmpty();
        assertThat(card.since()).matches("\\d+\\.\\d+");
        assertThat(card.parameters()).isNotEmpty();
        card.parameters()
                .forEach((name, parameter) -> assertThat(List.of(parameter.unit(), parameter.why()))
                        .as(name)
                        .allSatisfy(text -> assertThat(text).isNotBlank()));
        assertThat(card.parameters().values())
                .allSatisfy(parameter -> assertThat(parameter.why()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void twin_speaksIsSilentAndMeetsMissingData(DetectorCard card) {
        List<Example> examples = Twins.examples(card.id());
        assertThat(examples).anyMatch(example -> !example.expect().isEmpty());
        assertThat(examples).anyMatch(example -> example.expect().isEmpty());
        assertThat(examples)
                .as("a point in a series the detector cannot do without")
                .anyMatch(example -> figures(example.figures(), card.needs())
                        .anyMatch(series -> DoubleStream.of(series).anyMatch(Double::isNaN)));
    }

    /** The series of an example that hold what a card needs. */
    private static Stream<double[]> figures(Figures figures, List<String> needs) {
        return switch (figures) {
            case Figures.Panels shown ->
                shown.panels().stream()
                        .flatMap(panel -> panel.series().stream())
                        .flatMap(series -> needs.contains("net_weight_kg")
                                ? Stream.of(series.valueUsd(), series.netWeightKg())
                                : Stream.of(series.valueUsd()));
            case Figures.Mirror shown ->
                shown.table().series().stream().flatMap(series -> Stream.of(series.fobUsd(), series.cifUsd()));
            case Figures.Quota shown ->
                Stream.of(shown.use().months().stream()
                        .mapToDouble(month -> month.known() ? month.percent() : Double.NaN)
                        .toArray());
        };
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyParameter_isAskedForByTheClass(DetectorCard card) {
        String[] asked = Sources.of(card.id()).askedNames();
        assertThat(card.parameters().keySet())
                .as("parameters nobody reads stand in a card, or one is read that no card has; asked for are "
                        + Arrays.toString(asked))
                .containsExactlyInAnyOrder(asked);
    }
}
