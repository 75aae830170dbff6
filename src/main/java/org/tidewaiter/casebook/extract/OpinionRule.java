package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;

/** Judgements, motives and forecasts, with who holds them. */
final class OpinionRule implements ClaimRule {
    private static final Pattern JUDGEMENT = Pattern.compile(
            "\\b(?:may|might|could|would (?:likely|probably|appear|suggest|be)|likely|unlikely|probably|possib(?:ly|le|ility)|appears? to (?!have)|seems?|suggest(?:s|ed|ing)? that|suggests?|believes?|thinks?|argu(?:es|ed)|expects?|predict(?:s|ed)|warn(?:s|ed)|assess(?:es|ed)|view(?:s|ed) (?:\\w+ )?as|interpret(?:ed|s)|indicat(?:es|ing) that|aim(?:s|ed) (?:at|to)|is a sign|sign of|speculat\\w+|motive|intent(?:ion|ions)?|concern(?:s|ed)?|unclear|remain(?:s)? (?:unclear|to be seen)|in (?:his|her|their|our|my) (?:view|opinion)|analy[sz]ed|estimates? that|should|hopes?|fears?|uncertain(?:ty)?|apparently (?:to|because)|presumably|reflects?|underscores?|highlights?|shows that|means that|align(?:s|ed)?|tactic|desperat\\w+|strateg(?:y|ic)|raised (?:the )?(?:possibility|questions?|concerns?)|lax|interest in|important|crucial|essential|vital|play(?:s)? a significant role)\\b|보인다|분석|것으로 보|认为|可能");
    private static final Pattern STRONG = Pattern.compile(
            "\\b(?:it (?:appears|seems)|appears to be|seems to be|is (?:seen|viewed|interpreted|regarded) as|are (?:seen|viewed|interpreted) as|suggest(?:s|ing)? that|suggests|is likely|are likely|most likely|would appear|underscores?|highlights?|reflects?|raises (?:questions|concerns)|is a sign|can be seen as|may be (?:aimed|intended|an? )|could be (?:aimed|intended|an? )|may (?:indicate|reflect|signal)|could (?:indicate|reflect|signal)|remains? (?:unclear|to be seen)|presumably|in all likelihood)\\b");

    private static final Pattern SCENE = Pattern.compile(
            "\\bshared (?:his|her|their) (?:insights|views|thoughts)\\b|\\bspoke (?:to|with)\\b|\\bin an interview\\b[^.]{0,40}$");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (!isOpinion(scene)) {
            return List.of();
        }
        Span author = Authors.find(scene)
                .orElseGet(() -> Span.of(SpanKind.AUTHOR, "writer", scene.passage(), "nobody else is named"));
        return List.of(
                new ClaimDraft(ClaimKind.OPINION, Modality.ACTUAL, scene.passage()).add(SlotName.AUTHOR, author));
    }

    static boolean isOpinion(Scene scene) {
        String lower = scene.lower();
        boolean figures = scene.has(SpanKind.MONEY)
                || scene.has(SpanKind.QUANTITY)
                || scene.has(SpanKind.PERCENT)
                || scene.has(SpanKind.RANK);
        boolean judged = JUDGEMENT.matcher(lower).find();
        boolean expert = Authors.find(scene)
                .filter(author -> !author.rule().equals("source"))
                .isPresent();
        if (expert) {
            if (SCENE.matcher(lower).find()) {
                return false;
            }
            return judged || (!figures && !scene.has(SpanKind.ACT) && !scene.has(SpanKind.GOODS));
        }
        return STRONG.matcher(lower).find() && !figures && !scene.has(SpanKind.ACT) && !scene.has(SpanKind.VEHICLE);
    }
}
