package org.tidewaiter.casebook.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** What an act bans or allows, or what breaks it. */
final class LegalRule implements ClaimRule {
    private static final Map<String, Pattern> STATEMENTS = statements();
    private static final Pattern LAW = Pattern.compile(
            "\\b(?:sanctions?|resolutions?|security council|u\\.?n\\.?|united nations|embargo|international law|unsc)\\b|제재|결의|制裁|决议");
    private static final Pattern VIOLATION = Pattern.compile("\\b(?:sanctions?|resolutions?|embargo|ban)\\b");

    private static Map<String, Pattern> statements() {
        Map<String, Pattern> statements = new LinkedHashMap<>(); // in this order: what says more goes first
        statements.put(
                "not_banned",
                Pattern.compile(
                        "\\b(?:not|n't|nor|neither) (?:\\w+ ){0,3}?(?:banned|prohibit\\w*|sanctioned|forbidden|restricted|subject to (?:\\w+ )?(?:sanctions|ban)|covered|included|listed|on the list|ban|cover|mention|name|violate|violat\\w*)\\b|(?<!not )\\b(?:permitted|allowed|legal|lawful)\\b|\\bfalls? outside\\b|\\bno (?:sanctions|ban|restrictions?)\\b|\\b(?:permits|allows)\\b|금지 대상이 아니"));
        statements.put(
                "exempt", Pattern.compile("\\bexempt\\w*|\\bexception\\w*|\\bwaiver\\w*|\\bcarve-?out\\w*|면제|豁免"));
        statements.put(
                "capped",
                Pattern.compile(
                        "\\bcap(?:s|ped|ping)?\\b|\\b(?:annual |yearly )?(?:limit|ceiling|quota)s?\\b(?: of| on| at| to)?|\\blimit(?:s|ed|ing) (?:\\w+ ){0,6}to\\b|상한|上限"));
        statements.put(
                "violates",
                Pattern.compile(
                        "\\bviolat\\w*|\\bbreach\\w*|\\bcontraven\\w*|\\bin defiance of\\b|\\bcontrary to\\b|\\bflout\\w*|\\bcircumvent\\w*|\\bevad(?:e|es|ed|ing)\\b|\\bin spite of (?:the )?(?:ban|resolution|sanctions)|\\bdespite (?:\\w+ )*?(?:ban|resolution|sanctions)\\b|\\brunning afoul of\\b|위반|违反"));
        statements.put(
                "banned",
                Pattern.compile(
                        "\\b(?:may|must|can|shall) not\\b|\\bnot (?:allowed|permitted)\\b|\\bban(?:s|ned|ning)?\\b|\\bprohibit\\w*|\\bforb[ia]d\\w*|\\boutlaw\\w*|\\bbar(?:s|red|ring)\\b|\\bblock(?:s|ed)?\\b|\\bembargo\\w*|\\bsanction(?:ed|s)\\b|\\brestrict\\w*|\\bblacklist\\w*|\\bincluded in\\b|\\blisted (?:in|under)\\b|\\bcovered by\\b|\\bfalls? under\\b|\\bsubject to\\b|\\billegal\\b|금지|禁止"));
        return statements;
    }

    /** What a sentence says of the law, and where. */
    static Optional<Map.Entry<String, Matcher>> statement(String lower) {
        for (Map.Entry<String, Pattern> one : STATEMENTS.entrySet()) {
            Matcher matcher = one.getValue().matcher(lower);
            if (matcher.find()) {
                return Optional.of(Map.entry(one.getKey(), matcher));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<ClaimDraft> read(Scene scene) {
        Optional<Map.Entry<String, Matcher>> found = statement(scene.lower());
        if (found.isEmpty()
                || (!scene.has(SpanKind.ACT) && !isAboutLaw(scene, found.get().getKey()))) {
            return List.of();
        }
        String value = found.get().getKey();
        Matcher at = found.get().getValue();
        return List.of(new ClaimDraft(
                        ClaimKind.LEGAL,
                        Cues.isAlleged(scene.lower()) && !scene.has(SpanKind.ACT)
                                ? org.tidewaiter.casebook.Modality.ALLEGED
                                : org.tidewaiter.casebook.Modality.ACTUAL,
                        scene.passage())
                .addAll(SlotName.ACT, scene.list(SpanKind.ACT))
                .addAll(SlotName.PARAGRAPH, scene.list(SpanKind.PARAGRAPH))
                .addAll(SlotName.GOODS, scene.list(SpanKind.GOODS))
                .add(SlotName.DIRECTION, Directions.explicit(scene))
                .add(
                        SlotName.STATEMENT,
                        Span.of(SpanKind.ACT, value, scene.sentence().at(at.start(), at.end()), "statement of law")));
    }

    /** Without an act only what is plainly a statement of law, not "sanctioned goods" in passing. */
    private static boolean isAboutLaw(Scene scene, String statement) {
        String lower = scene.lower();
        if (!LAW.matcher(lower).find() || Cues.isPlan(lower)) {
            return false;
        }
        return switch (statement) {
            case "violates" -> VIOLATION.matcher(lower).find() && !lower.contains("increased");
            case "banned" ->
                Pattern.compile(
                                "\\b(?:(?:is|are|was|were|been) (?:\\w+ )?(?:banned|prohibited|forbidden|sanctioned|subject to)|sanctions (?:ban|prohibit|bar|forbid)|bans|prohibits|forbids|banned by|prohibited (?:by|under)|banned under)\\b")
                        .matcher(lower)
                        .find();
            case "capped", "exempt" -> scene.has(SpanKind.GOODS);
            default ->
                scene.has(SpanKind.GOODS)
                        && Pattern.compile("sanction|resolution|bann")
                                .matcher(lower)
                                .find();
        };
    }
}
