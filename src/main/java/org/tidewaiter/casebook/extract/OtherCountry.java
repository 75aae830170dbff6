package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** In a text about trade with several countries: "Germany listed instruments for 18,000 euros" is of the country it begins with. */
final class OtherCountry {
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:then|next|and|but|also|even|finally|meanwhile|as for|for|of|from|take)\\b[ ,:]*)?(?:the )?(?:comes |came )?");
    private static final Pattern BUYS = Pattern.compile(
            "\\b(?:import\\w*|purchas\\w+|bought|buys?|buying|customers?|buyers?|took|takes|received)\\b");

    private static final Pattern BOTH_WAYS = Pattern.compile("\\b(?:trade|turnover)\\b");

    private OtherCountry() {}

    /** The way to or from the one country that a sentence begins with, where the text told of another one before. */
    static Optional<Span> find(Scene scene) {
        List<Span> countries = scene.list(SpanKind.COUNTRY).stream()
                .filter(span -> !span.value().matches("KP|KR|US"))
                .toList();
        boolean place = scene.has(SpanKind.RANK) && !scene.has(SpanKind.GOODS);
        if (place
                || BOTH_WAYS.matcher(scene.lower()).find()
                || countries.stream().map(Span::value).distinct().count() != 1
                || !HEAD.matcher(scene.before(countries.getFirst())).matches()
                || countries.getFirst().value().equals(partner(scene))) {
            return Optional.empty();
        }
        Span country = countries.getFirst();
        String way = BUYS.matcher(scene.lower()).find() ? "KP>" + country.value() : country.value() + ">KP";
        return Optional.of(
                Span.of(SpanKind.COUNTRY, way, country.passage(), "direction, by the country it begins with"));
    }

    /** Whether the trade told of last in the paragraph was with another country than the one of the text. */
    static boolean isGoingOn(Scene scene) {
        return scene.memory().directionParagraph == scene.sentence().paragraph()
                && !partner(scene).equals(scene.frame().partner());
    }

    /** Of the trade told of last, else of the text. */
    private static String partner(Scene scene) {
        Span before = scene.memory().tradeDirection;
        return before == null ? scene.frame().partner() : before.value().replaceAll(">|KP", "");
    }
}
