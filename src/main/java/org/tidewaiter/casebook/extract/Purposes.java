package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What something is done for, in the words of the text. */
final class Purposes implements SpanReader {
    private static final String STOP =
            "(?=[,.;:?!”\"]|(?:,)? (?:and (?:went|then|has|have|had|was|were|is|are)|but|which|that was|after|before|while|when|as|through|via|by|from|on (?:\\w+ )?\\d|the source|according|ahead of|amid|despite)\\b|$)";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "\\b(?:intended|destined|earmarked|reserved|meant|(?<=is |are |was |were |be |been |being )used|needed|required|set aside) (?:for|to) (?<words>(?:(?!north korea|china)[^,.;:]){4,80}?)"
                            + STOP),
            Pattern.compile(
                    "\\b(?:in order to|so as to|aimed at|in an effort to|in a bid to|with the aim of|for the purpose of|in preparation for|to prepare for) (?<words>[^,.;:]{4,80}?)"
                            + STOP),
            Pattern.compile(
                    "\\bto (?<words>(?:earn|secure|raise|obtain|fund|finance|meet|distribute|ease|cover|support|stockpile|supply|speed up|celebrate|commemorate|build|feed|alleviate|make up|fill|acquire|generate|procure|avoid|evade|stabilize|boost|mark|replenish|provide|repair|complete) (?!north korea's|china's)[^,.;:]{3,80}?)"
                            + STOP),
            Pattern.compile(
                    "\\bfor (?<words>(?!(?:an?|the|one) (?:dollar|yuan|euro|ro?uble)\\b)(?:the |a |an |use |distribution|construction|military|domestic|holiday|national|state|upcoming|general|food)[^,.;:]{0,60}?(?:distribution|rations?|use|supply|supplies|construction|project|projects|celebrations?|anniversary|holiday|holidays|festival|events?|season|units?|troops|military|consumption|production|planting|harvest|housing|day|new year|relief|flood victims|factories|hospitals?|children))"
                            + STOP));

    @Override
    public List<Span> read(Sentence sentence) {
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(sentence.lower());
            if (matcher.find()) {
                String words = matcher.group("words")
                        .replaceAll("\\[[^\\]]*\\]\\s*", "")
                        .strip();
                return List.of(Span.of(
                        SpanKind.PURPOSE, words, sentence.at(matcher.start("words"), matcher.end("words")), "purpose"));
            }
        }
        return List.of();
    }
}
