package org.tidewaiter.casebook.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for sentences that mix how likely something is with how sure the writer is; ICD 203 keeps the two apart. */
public final class Wording {
    private static final Pattern CONFIDENCE = Pattern.compile("(?i)\\b(high|moderate|low)\\s+confidence\\b");
    private static final Pattern LIKELIHOOD = Pattern.compile("(?i)\\b("
            + Arrays.stream(Likelihood.values())
                    .flatMap(each -> Stream.of(each.words(), each.otherWords()))
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + "|probably)\\b");

    private Wording() {}

    /** The sentences, of those given, that say both. */
    public static List<String> mixed(List<String> sentences) {
        List<String> mixed = new ArrayList<>();
        for (String sentence : sentences) {
            if (CONFIDENCE.matcher(sentence).find()
                    && LIKELIHOOD.matcher(sentence).find()) {
                mixed.add(sentence);
            }
        }
        return mixed;
    }
}
