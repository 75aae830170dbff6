package org.tidewaiter.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines or bars over periods as ECharts takes them: direct labels at the end instead of a legend, thin rules with their name
 * for events, gaps where there is no figure.
 */
public final class SeriesOption {
    private static final int LABEL_ROOM = 96; // pixels right of the lines for their names

    private final List<String> periods;
    private final String unit;
    private final List<Map<String, Object>> series = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private boolean isAnythingAboveZero;

    /** @param unit of the values, on the axis */
    public SeriesOption(List<String> periods, String unit) {
        this.periods = List.copyOf(periods);
        this.unit = unit;
    }

    /** A line with its name at the end; null leaves a gap. {@code colour} is a name of the style sheet. */
    public SeriesOption line(String name, String colour, List<@Nullable BigDecimal> values) {
        Map<String, Object> line = base(name, "line", colour, values);
        line.put("symbol", "circle");
        line.put("symbolSize", 4);
        line.put("connectNulls", false);
        line.put("lineStyle", Map.of("color", "var:" + colour, "width", 2));
        if (values.stream().anyMatch(Objects::nonNull)) { // a line without a point has no end
            line.put(
                    "endLabel",
                    Map.of("show", true, "formatter", "{a}", "color", "var:" + colour, "fontWeight", "bold"));
        }
        series.add(line);
        return this;
    }

    /** Bars from zero. */
    public SeriesOption bars(String name, String colour, List<@Nullable BigDecimal> values) {
        series.add(base(name, "bar", colour, values));
        return this;
    }

    /** Bars from zero, each in a colour of its own. */
    public SeriesOption bars(String name, List<@Nullable BigDecimal> values, List<String> colours) {
        Map<String, Object> bars = base(name, "bar", "soft", values);
        List<@Nullable Map<String, Object>> data = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            data.add(
                    value == null
                            ? null
                            : Map.of("value", value, "itemStyle", Map.of("color", "var:" + colours.get(i))));
        }
        bars.put("data", Collections.unmodifiableList(data));
        series.add(bars);
        return this;
    }

    /** The expected band behind a line, as its lower and upper ends. */
    public SeriesOption band(String name, List<@Nullable BigDecimal> low, List<@Nullable BigDecimal> high) {
        Map<String, Object> floor = base(name, "line", "band", low);
        floor.put("stack", "band");
        floor.put("symbol", "none");
        floor.put("lineStyle", Map.of("opacity", 0));
        floor.put("tooltip", Map.of("show", false));
        series.add(floor);
        List<@Nullable BigDecimal> widths = new ArrayList<>();
        for (int i = 0; i < high.size(); i++) {
            BigDecimal top = high.get(i);
            BigDecimal bottom = low.get(i);
            widths.add(top == null || bottom == null ? null : top.subtract(bottom));
        }
        Map<String, Object> fill = base(name, "line", "band", widths);
        fill.put("stack", "band");
        fill.put("symbol", "none");
        fill.put("lineStyle", Map.of("opacity", 0));
        fill.put("areaStyle", Map.of("color", "var:band"));
        fill.put("tooltip", Map.of("show", false));
        series.add(fill);
        return this;
    }

    /** A thin rule with its name at a period; one outside the periods is left out. */
    public SeriesOption event(String period, String name) {
        if (periods.contains(period)) {
            events.add(Map.of("xAxis", period, "name", name));
        }
        return this;
    }

    private Map<String, Object> base(String name, String type, String colour, List<@Nullable BigDecimal> values) {
        isAnythingAboveZero |= values.stream().anyMatch(value -> value != null && value.signum() > 0);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", name);
        one.put("type", type);
        one.put("itemStyle", Map.of("color", "var:" + colour));
        one.put("data", Collections.unmodifiableList(new ArrayList<>(values)));
        return one;
    }

    public Map<String, Object> build() {
        if (!events.isEmpty() && !series.isEmpty()) {
            series.getLast()
                    .put(
                            "markLine",
                            Map.of(
                                    "symbol",
                                    "none",
                                    "silent",
                                    true,
                                    "lineStyle",
                                    Map.of("color", "var:soft", "type", "dashed", "width", 1),
                                    "label",
                                    Map.of(
                                            "formatter", "{b}",
                                            "color", "var:soft",
                                            "fontSize", 11,
                                            "position", "insideEndTop"),
                                    "data",
                                    events));
        }
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("textStyle", Map.of("color", "var:ink"));
        option.put("grid", Map.of("left", 8, "right", LABEL_ROOM, "top", 28, "bottom", 8, "containLabel", true));
        option.put("tooltip", Map.of("trigger", "axis", "confine", true));
        option.put(
                "xAxis",
                Map.of(
                        "type",
                        "category",
                        "data",
                        periods,
                        "axisLine",
                        Map.of("lineStyle", Map.of("color", "var:soft")),
                        "axisLabel",
                        Map.of("color", "var:soft")));
        option.put("yAxis", valueAxis());
        option.put("series", series);
        return option;
    }

    /** From zero, and up to one where no value is above zero, since an axis without length has no place for its marks. */
    private Map<String, Object> valueAxis() {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "value");
        axis.put("min", 0);
        if (!isAnythingAboveZero) {
            axis.put("max", 1);
        }
        axis.put("name", unit);
        axis.put("nameTextStyle", Map.of("color", "var:soft", "align", "left"));
        axis.put("axisLabel", Map.of("color", "var:soft"));
        axis.put("splitLine", Map.of("lineStyle", Map.of("color", "var:line")));
        return axis;
    }
}
