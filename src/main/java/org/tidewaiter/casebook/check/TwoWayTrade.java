package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.analysis.PairFigures;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/** The trade of two countries in both directions, or what one sold more than it bought, where a text means that. */
final class TwoWayTrade {
    private static final Pattern BOTH = Pattern.compile(
            "(?i)\\b(?:both (?:directions|ways)|two-way|bilateral|turnover|commerce (?:between|with)|total trade|(?:the )?trade (?:between|with|volume)|-north korea trade|overall trade|combined trade|mutual trade|trade of (?:the two|both)|balance|(?:neighbou?rs|countries|sides|capitals|they|two|bought and sold|sold and bought) (?:between them )?traded|traded (?:goods )?(?:between|with)|bought and sold)\\b");
    private static final Pattern GAP = Pattern.compile(
            "(?i)\\b(?:(?:trade )?surplus|(?:trade )?deficit|trade gap|balance|in (?:\\w+(?:'s|’s)?) favou?r)\\b");

    private static final int BACK = 2; // sentences

    private final KnownFigures figures;

    TwoWayTrade(KnownFigures figures) {
        this.figures = figures;
    }

    /** The sum or gap that a claim without a way and goods is about, in a currency and some months. */
    Optional<KnownFigures.Answer<BigDecimal>> value(
            Claim claim, TextUnderCheck text, PeriodRange months, String currency) {
        boolean gap = GAP.matcher(text.sentence(claim.passage())).find();
        if (!isSaid(claim, text) && !isSaidBefore(claim, text)) {
            return Optional.empty();
        }
        Optional<Route> route = route(text);
        GoodsOfClaim all = new GoodsOfClaim(List.of(""), false);
        return route.flatMap(way -> {
            Optional<KnownFigures.Answer<PairFigures.Sum>> in =
                    figures.sum(new FigureQuestion(way, flow(way), months, all), currency);
            Route back = way.reversed();
            Optional<KnownFigures.Answer<PairFigures.Sum>> out =
                    figures.sum(new FigureQuestion(back, flow(back), months, all), currency);
            return in.flatMap(one -> out.map(other -> new KnownFigures.Answer<>(
                    gap
                            ? one.value()
                                    .value()
                                    .subtract(other.value().value())
                                    .abs()
                            : one.value().value().add(other.value().value()),
                    one.with(other))));
        });
    }

    /** Whether the sentence of a claim says that it is of both ways; else only those before it do, and it may mean another thing. */
    static boolean isSaid(Claim claim, TextUnderCheck text) {
        String sentence = text.sentence(claim.passage());
        return GAP.matcher(sentence).find() || BOTH.matcher(sentence).find();
    }

    private static boolean isSaidBefore(Claim claim, TextUnderCheck text) {
        return text.sentencesBefore(claim.passage(), BACK).stream()
                .anyMatch(sentence -> BOTH.matcher(sentence).find());
    }

    private static Flow flow(Route route) {
        return route.isImport() ? Flow.IMPORT : Flow.EXPORT;
    }

    /** The way that most claims of the text name. */
    private static Optional<Route> route(TextUnderCheck text) {
        Map<String, Long> ways = text.claims().stream()
                .flatMap(claim -> claim.find(SlotName.DIRECTION).map(Slot::value).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return ways.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<String, Long> way) -> way.getValue())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(way -> Route.parse(way.getKey()));
    }
}
