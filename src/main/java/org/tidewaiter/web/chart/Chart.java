package org.tidewaiter.web.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/**
 * A picture and the table it was drawn from.
 *
 * @param title a sentence: what is to be seen
 * @param description what a reader who cannot see it needs
 * @param source releases, rule books, as-of day
 * @param option as ECharts takes it; colours by the names of the style sheet's variables (var:import)
 * @param height pixels
 */
public record Chart(
        String id,
        String title,
        String subtitle,
        String description,
        String source,
        Map<String, Object> option,
        int height,
        List<String> columns,
        List<List<String>> rows) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Chart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The option as text for the page. */
    public String optionText() {
        try {
            return MAPPER.writeValueAsString(option);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the chart " + id + " cannot be written", e);
        }
    }
}
