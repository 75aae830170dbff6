package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a weight or count and a sum of money are told of the same goods: "390 tons but cost 68.7 million yuan". */
final class Together {
    private static final Pattern JOINED = Pattern.compile(
            "(?s)(?:[^;]{0,60}?)\\b(?:worth|valued at|for|totaling|totalling|costing|at (?:a|the) (?:total |declared |combined |recorded )?(?:price|cost|value|sum) of|for (?:a|the) (?:total |declared |combined )?(?:price|cost|value|sum) of|or|generating|fetching|yielding|earning|netting|grossing|bringing in|selling for|sold for|going for|priced at|invoiced at|declared at|billed at|booked at|assessed at|estimated at|corresponding to|amounting to|with a (?:total )?value of|equivalent to)\\b (?:a total of )?|.{0,3}[(（].{0,12}|(?:,)? (?:worth|valued at|or) |(?:[^;]{0,60}?), (?:for|against) which (?:[^;\\d,]{0,50} )?(?:a total of )?");
    private static final Pattern AND = Pattern.compile("\\band\\b(?!.{0,25}\\bworth)");
    private static final Pattern OTHER = Pattern.compile(
            "[;:]|\\b(?:while|whereas|total|(?<!in )all|overall|goods|everything|whole|imports?|exports?|trade|turnover|purchases|deliveries|sales|others?|another|rest|than|from|after|against|up|down|rose|fell)\\b");
    private static final int NEAR = 90; // letters

    private Together() {}

    static boolean are(Scene scene, Span one, Span two, List<Span> figures) {
        if (one.kind() == two.kind() || Figures.isBase(scene, two)) {
            return false;
        }
        String between = scene.between(one, two);
        return (!AND.matcher(between).find() && (JOINED.matcher(between).matches() || isNothingElse(scene, one, two)))
                || isOfTheOnlyGoods(scene, one, two, figures);
    }

    /** Nothing else between them: "of which 31,400 tons were bought, yielded 28.6 million yuan". */
    private static boolean isNothingElse(Scene scene, Span one, Span two) {
        String between = scene.between(one, two);
        return between.length() < 45
                && !between.matches("(?s).*(?:[;:(]|\\b(?:while|whereas|but|after|from|to|in)\\b).*")
                && scene.spans().stream()
                        .noneMatch(span -> (span.kind() == SpanKind.GOODS || span.kind() == SpanKind.TIME)
                                && span.start() >= one.end()
                                && span.end() <= two.start());
    }

    /** One weight and one sum in a sentence with one good, and no word of anything else between them. */
    private static boolean isOfTheOnlyGoods(Scene scene, Span one, Span two, List<Span> figures) {
        String between = scene.between(one, two);
        long goods =
                scene.list(SpanKind.GOODS).stream().map(Span::value).distinct().count();
        return goods == 1
                && figures.size() == 2
                && between.length() < NEAR
                && !OTHER.matcher(between).find();
    }
}
