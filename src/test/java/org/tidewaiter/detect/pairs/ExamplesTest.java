package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.MonthAxis;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.events.EventWindow;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** The examples beside the cards of the detectors of pairs and events. */
class ExamplesTest {

    private static int area(JsonNode series, String key) {
        return Areas.packed().parse(series.path(key).asText()).code();
    }

    /** Panels of an example by partner. */
    private static SortedMap<Integer, Panel> panels(JsonNode example) {
        SortedMap<Integer, PanelOf> panels = new TreeMap<>();
        for (JsonNode series : example.path("series")) {
            panels.computeIfAbsent(
                            area(series, "partner"),
                            partner -> new PanelOf(
                                    area(series, "reporter"),
                                    partner,
                                    example.path("first_month").asText()))
                    .with(
                            Flow.parse(series.path("flow").asText()),
                            series.path("code").asText(),
                            series.path("value_usd").asText(),
                            series.path("net_weight_kg").asText());
        }
        SortedMap<Integer, Panel> made = new TreeMap<>();
        panels.forEach((partner, panel) -> made.put(partner, panel.panel()));
        return made;
    }

    private static void look(String id, SortedMap<Integer, Panel> panels, Watch watch, PanelOf.Heard heard) {
        if (id.equals("north_south")) {
            new NorthSouth()
                    .look(panels.firstEntry().getValue(), panels.lastEntry().getValue(), watch, heard);
            return;
        }
        Detector detector = switch (id) {
            case "barter" -> new Barter();
            case "basket_drift" -> new BasketDrift();
            case "code_switch" -> new CodeSwitch();
            case "event_window" -> new EventWindow();
            default -> throw new IllegalArgumentException(id);
        };
        panels.values().forEach(panel -> detector.look(panel, watch, heard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"barter", "basket_drift", "code_switch", "event_window", "north_south"})
    void examples_areAnsweredAsTheyExpect(String id) throws IOException {
        JsonNode examples = new YAMLMapper()
                .readTree(Path.of("detectors/" + id + ".spec.yml").toFile())
                .path("examples");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        for (JsonNode example : examples) {
            SortedMap<Integer, Panel> panels = panels(example);
            MonthAxis axis = panels.firstEntry().getValue().axis();
            int month = axis.placeOf(Period.parse(example.path("watch").asText()));
            PanelOf.Heard heard = new PanelOf.Heard();
            look(id, panels, new Watch(month, month), heard);
            List<String> expected = new ArrayList<>();
            example.path("expect")
                    .forEach(one -> expected.add(one.path("code").asText() + " "
                            + one.path("flow").asText() + " "
                            + one.path("month").asText() + " "
                            + one.path("kind").asText()));
            assertThat(heard.signals)
                    .as(id + ": " + example.path("name").asText())
                    .extracting(signal -> signal.key().code() + " "
                            + signal.key().flow().word() + " " + signal.to() + " " + signal.kind())
                    .isEqualTo(expected);
        }
    }
}
