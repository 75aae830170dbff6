package org.tidewaiter.casebook.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article as a page describes it to search engines (schema.org in JSON-LD). */
record JsonLd(
        @Nullable Found<String> headline,
        @Nullable Found<String> publisher,
        @Nullable Found<String> published) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static JsonLd of(org.jsoup.nodes.Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(parse(script.data()));
            if (article != null) {
                return new JsonLd(
                        found(article.path("headline"), "JSON-LD headline"),
                        found(article.path("publisher").path("name"), "JSON-LD publisher"),
                        found(article.path("datePublished"), "JSON-LD datePublished"));
            }
        }
        return new JsonLd(null, null, null);
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return MAPPER.createObjectNode(); // a page may hold broken metadata; the others still count
        }
    }

    private static @Nullable JsonNode article(JsonNode node) {
        if (node.has("headline")) {
            return node;
        }
        for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
            JsonNode inside = article(child);
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static @Nullable Found<String> found(JsonNode node, String how) {
        return node.isTextual() && !node.asText().isBlank()
                ? new Found<>(node.asText().strip(), how)
                : null;
    }
}
