package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parties without a name of their own: "Chinese traders", "local smugglers". */
final class PersonGroups implements SpanReader {
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?<who>(?:(?:chinese|north korean|russian|local|private|ethnic|korean|border|wealthy|state-run|foreign-currency|state|mining|food|customs|security|foreign|trade|military|police|party|provincial|bureau) ){0,3}"
                    + "(?:traders?|smugglers?|merchants?|brokers?|dealers?|importers?|exporters?|buyers?|businessm[ae]n|businesspeople|officers?|officials?|soldiers|troops|cadres|police|gendarmes|inspectors|patrols?|workers|drivers|residents|wholesalers?|companies|company|firms?|enterprises?|partners?|laborers|agents?|authorities|fishermen|sailors|crew))\\b");

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = GROUP.matcher(sentence.lower());
        while (matcher.find()) {
            spans.add(Span.of(
                    SpanKind.PERSON_GROUP,
                    matcher.group("who"),
                    sentence.at(matcher.start("who"), matcher.end("who")),
                    "party without a name"));
        }
        return spans;
    }
}
