package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;

/** Judgements, motives and forecasts, with who holds them. */
final class OpinionRule implements ClaimRule {
    private static final Pattern JUDGEMENT = Pattern.compile(
            "\\b(?:may|might|could|would (?:likely|probably|appear|suggest|be)|likely|unlikely|probably|possib(?:ly|le|ility)|appears? to (?!have)|seems?|suggest(?:s|ed|ing)? that|suggests?|believes?|thinks?|argu(?:es|ed)|expects?|predict(?:s|ed)|warn(?:s|ed)|assess(?:es|ed)|view(?:s|ed) (?:\\w+ )?as|interpret(?:ed|s)|indicat(?:es|ing) that|aim(?:s|ed) (?:at|to)|is a sign|sign of|speculat\\w+|motive|intent(?:ion|ions)?|concern(?:s|ed)?|unclear|remain(?:s)? (?:unclear|to be seen)|in (?:his|her|their|our|my) (?:view|opinion)|analy[sz]ed|estimates? that|should|hopes?(?! to)|fears?|strikes? (?:me|us)|struck (?:me|us)|reads? (?:the|this|that|it|these|them) (?:[\\w'-]+ ){0,4}as|uncertain(?:ty)?|apparently (?:to|because)|presumably|reflects?|underscores?|highlights?|shows that|means that|align(?:s|ed)?|tactic|desperat\\w+|strateg(?:y|ic)|raised (?:the )?(?:possibility|questions?|concerns?)|lax|interest in|important|crucial|essential|vital|play(?:s)? a significant role)\\b|보인다|분석|것으로 보|认为|可能");
    private static final Pattern STRONG = Pattern.compile(
            "\\b(?:it (?:appears|seems)|appears to be|seems to be|is (?:seen|viewed|interpreted|regarded) as|are (?:seen|viewed|interpreted) as|suggest(?:s|ing)? that|suggests|is likely|are likely|most likely|would appear|underscores?|highlights?|reflects?|raises (?:questions|concerns)|is a sign|can be seen as|may be (?:aimed|intended|an? )|could be (?:aimed|intended|an? )|may (?:indicate|reflect|signal)|could (?:indicate|reflect|signal)|remains? (?:unclear|to be seen)|presumably|in all likelihood)\\b");

    private static final Pattern SCENE = Pattern.compile(
            "\\bshared (?:his|her|their) (?:insights|views|thoughts)\\b|\\bspoke (?:to|with)\\b|\\bin an interview\\b[^.]{0,40}$");

    private static final String NOT_PASSIVE =
            "(?<!\\b(?:is|are|was|were|be|been|being|one|if you) )(?<!\\b(?:is|are|was|were|been) (?:\\w{2,9}) )";
    private static final Pattern VERDICT = Pattern.compile(
            NOT_PASSIVE
                    + "\\b(?:thinks?|believes?|considers?|regards?|(?<!\\b(?:no|little|any|some|much|in|without|beyond) )doubts?|expects?(?! (?:another|an? (?:further|second|third|new|first)|further|more|the (?:next|first|second)) )|forecasts?|had (?:forecast|expected|predicted|hoped|feared)|predicts?|predicted|foresees?|foresaw|fears?|hopes?\\b(?! to)|complains? (?:that|about|of)|grumbles?|reckons?(?!ed in\\b)|deems?|argues?|argued|warns?|warned|"
                    + "calls (?!at\\b|on\\b|for\\b)|called (?:it|this|them|the [\\w ]{3,30}) (?:an? |the |[“\"])|call (?:it|this|them|the [\\w ]{3,30}) (?:an? |the )?[“\"]|sees? (?:it|this|them|the [\\w ]{3,30}|in) |assumes?|guesses|wonders?|is (?:convinced|sure|certain|skeptical|sceptical|confident|worried|pessimistic|optimistic)|are (?:convinced|sure|worried)|is of the opinion|speaks? of an? |describes? [^,.]{3,50} as |takes? [^,.]{3,50} (?:for|as) an? |finds? [^,.]{2,40} (?:[“\"]|strange|odd|funny|absurd|hard|remarkable|puzzling|telling|amusing|ridiculous|regrettable|unwise))\\b?");
    private static final Pattern CALLED_FALSE = Pattern.compile(
            "\\bcall(?:s|ed)? (?:it|this|that|them|such|the|these|those) (?:\\w+ ){0,3}?(?:an? |\")?(?:\\w+ )?(?:false|untrue|lies?|fabricat\\w+|invent\\w+|fiction|hoax|slander|smear|nonsense|baseless|groundless|unfounded)\\b");
    /** The writer in the first person, or as author, office or paper. */
    private static final Pattern WRITER = Pattern.compile(
            "\\b(?:in (?:our|my) (?:\\w+ )?(?:view|opinion|eyes|judge?ment|reading|estimation|book)|to (?:our|my) mind|if you ask (?:me|us)|mark my words|in this (?:author|writer|correspondent|observer)'s (?:\\w+ )?(?:view|opinion|eyes|judge?ment)\\b|(?:i|we) (?:still |also |firmly |rather )?(?:regard|feel|deem|have (?:my|our) doubts|(?:am|are|remain|stay) (?:un)?(?:skeptical|sceptical|convinced|doubtful|sure|certain|wary)|(?:am|are) with (?:them|him|her|those))\\b|my (?:own )?(?:bet|guess|hunch|view|money|feeling|reading|suspicion|impression|conclusion|verdict|opinion|advice)\\b|i (?:do not |don't |cannot )?(?:would|should|think|believe|doubt|suspect|hope|fear|bet|wager|find|reckon|expect|consider|suppose|guess|cannot help|dare say|daresay|for one)\\b|we (?:do not |don't |cannot )?(?:think|believe|consider|expect|doubt|hold|find|suspect|fear|hope|reckon|would)\\b|(?:i|we) have (?:no|little|every|some|great|high|few) (?:hopes?|doubts?|faith|confidence|illusions)\\b|(?:the (?:present )?(?:author|writer|compiler)|the undersigned|this (?:author|writer|office|column|paper|desk|correspondent|newsletter|firm|house)) (?:\\w+ly |does not )?(?:considers?|believes?|thinks?|takes?|holds?|doubts?|finds?|regards?|suspects?|expects?|sees?|reckons?|deems?|would)\\b)|^(?:frankly|honestly|personally|candidly),");

    /** Of somebody who has no name. */
    private static final Pattern EYES_OF = Pattern.compile(
            "\\bin (?:(?:his|her|their) (?:view|opinion|eyes|judge?ment|reading)|the (?:view|opinion|eyes|judge?ment|assessment|estimation) of (?:an?|the|one|some|two|three|several|most|many))\\b");

    private static final Pattern OURS = Pattern.compile(
            "\\b(?:in the (?:view|opinion|eyes|judge?ment|assessment|estimation) of|(?:is|remains) (?:an open question|anybody's guess|anyone's guess|doubtful|questionable)|it (?:is|would be|was) (?:hard|difficult|easy|tempting|naive|naïve|wrong|fair|wise|foolish|premature|absurd|no (?:wonder|surprise|accident|coincidence)) (?:to|that)|no wonder|leaves? (?:little|no) (?:room for )?doubt|in (?:our|my|his|her|their) (?:view|opinion|eyes|judge?ment|reading)|to (?:our|my) mind|we (?:think|believe|consider|expect|doubt|hold|find|would)|which nobody|nobody finds)\\b");
    private static final Pattern FACT = Pattern.compile(
            "\\b(?:is|are|was|were|been|being|got|get) (?:\\w+ly |all |also |then |again |still |now )?(?:sewn|brought|sent|taken|loaded|unloaded|shipped|sold|delivered|given|told|paid|moved|stored|packed|made|bought|smuggled|carried|ferried|seized|stopped|checked|inspected|hidden|counted|ordered|built|closed|opened|relabeled|labeled|exchanged|swapped|handed|transported|produced|mined|guarded|meant for|used for|assembled|repacked|driven|arrested|fined|stamped|issued|transferred|cut|melted|welded|painted|distributed)\\b|\\bcame (?:from|over|by|across|in|at|too)\\b|\\b(?:arrived|crossed|left|unloaded|loaded|bought|sold|paid us|paid them|brought|carried|drove) ");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:is|are|was|were|been) (?:\\w+ )?(?:given|brought|sent|taken|loaded|unloaded|shipped|sold|delivered|paid|smuggled|seized|carried|stored|exchanged|swapped)\\b|\\bthere (?:was|were)\\b");
    private static final Pattern MUSING = Pattern.compile(
            "\\b(?:nobody|no one|everybody|everyone|whoever|anyone|anybody|as though|as if|too|strange|never|always|only|should|must|would|could|might|may|why|whether|who knows|like an?|like the|rather|better|worse|least|if|politics|business|question|whatever|sooner or later|cannot|can't)\\b|\\?");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (!isOpinion(scene)) {
            return List.of();
        }
        Span author = author(scene);
        return List.of(
                new ClaimDraft(ClaimKind.OPINION, Modality.ACTUAL, scene.passage()).add(SlotName.AUTHOR, author));
    }

    private static Span author(Scene scene) {
        Span writer = Span.of(SpanKind.AUTHOR, "writer", scene.passage(), "nobody else is named");
        if (WRITER.matcher(unquoted(scene.lower())).find()) {
            return writer;
        }
        return Authors.named(scene)
                .or(() -> Speech.find(scene).map(Speech::speaker))
                .or(() -> Authors.find(scene))
                .orElseGet(
                        () -> isJudged(scene) || EYES_OF.matcher(scene.lower()).find()
                                ? Span.of(SpanKind.AUTHOR, "anonymous", scene.passage(), "somebody without a name")
                                : writer);
    }

    private static boolean isJudged(Scene scene) {
        Matcher verdict = VERDICT.matcher(unquoted(scene.lower()));
        return verdict.find();
    }

    /** The sentence without the words somebody else says in it. */
    private static String unquoted(String lower) {
        return lower.replaceAll("[“\"][^”\"]{25,}[”\"]", "\"\"");
    }

    static boolean isOpinion(Scene scene) {
        String lower = scene.lower();
        if (isIntelligence(scene)) {
            return false;
        }
        boolean law = scene.has(SpanKind.ACT) && LegalRule.statement(lower).isPresent();
        if (law) {
            return false;
        }
        if (CALLED_FALSE.matcher(lower).find() && Cues.isDenied(lower)) {
            return false;
        }
        if (OURS.matcher(lower).find() || WRITER.matcher(unquoted(lower)).find() || isJudged(scene)) {
            return true;
        }
        Optional<Speech> speech = Speech.find(scene);
        if (speech.isPresent()
                && !speech.get().quoted().isEmpty()
                && (speech.get().quoted().length() * 3 > lower.length()
                        || lower.matches("(?s)[“\"][^”\"]+[,.!?][”\"].*"))) {
            return isMusing(scene, speech.get().quoted());
        }
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
        if (speech.isPresent() && !figures && !scene.has(SpanKind.VEHICLE) && !scene.has(SpanKind.PAYMENT)) {
            return lower.matches(
                    "(?s)whether .*|.*\\b(?:nobody|is (?:only |just |merely )?a (?:question|matter|sign)|as though|as if|strange|absurd|odd)\\b.*");
        }
        return STRONG.matcher(lower).find() && !figures && !scene.has(SpanKind.ACT) && !scene.has(SpanKind.VEHICLE);
    }

    /** What an agency takes for a fact about goods, people or places is told, not judged. */
    private static boolean isIntelligence(Scene scene) {
        boolean fact = scene.has(SpanKind.QUANTITY)
                || scene.has(SpanKind.VEHICLE)
                || scene.has(SpanKind.PLACE)
                || scene.lower()
                        .matches(
                                "(?s).*\\b(?:ends? up|still|already|crossed|shipped|sent|arrived|working|at work)\\b.*");
        return fact && AGENCY.matcher(scene.lower()).find();
    }

    private static final Pattern AGENCY = Pattern.compile(
            "\\b(?:intelligence (?:service|agency|officials?)|spy (?:agency|service)|(?:unification|defen[cs]e|foreign|trade) ministry|panel|monitors?|coast guard|navy|police|prosecutors|treasury)(?: in \\w+)? (?:is said to |are said to |has |have )?(?:believes?|reckons?|estimates?|suspects?|assesses|thinks?|assumes?|believed|reckoned|estimated|suspected|assessed|assumed) (?!it (?:a|an)\\b)");

    /** Whether somebody's own words judge, and do not tell what happened. */
    private static boolean isMusing(Scene scene, String quoted) {
        boolean told = scene.has(SpanKind.MONEY)
                || scene.has(SpanKind.QUANTITY)
                || scene.has(SpanKind.PAYMENT)
                || scene.has(SpanKind.PURPOSE)
                || scene.list(SpanKind.VEHICLE).stream()
                        .anyMatch(span -> !span.value().startsWith("1 "))
                || scene.list(SpanKind.TIME).stream()
                        .anyMatch(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*")
                                && quoted.contains(lowerOf(scene, span)));
        if (told) {
            return false;
        }
        if (scene.has(SpanKind.GOODS) && PASSIVE.matcher(quoted).find()) {
            return false;
        }
        return MUSING.matcher(quoted).find() || !FACT.matcher(quoted).find();
    }

    private static String lowerOf(Scene scene, Span span) {
        int from = span.start() - scene.passage().start();
        return scene.lower().substring(from, from + span.end() - span.start());
    }
}
