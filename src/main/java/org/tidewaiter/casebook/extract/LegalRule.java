package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;

/** What an act bans or allows, or what breaks it: one claim for each clause that says so. */
final class LegalRule implements ClaimRule {
    private static final Pattern LAW = Pattern.compile(
            "\\b(?:sanctions?|resolutions?|security council|the council|u\\.?n\\.?|united nations|embargo|international law|unsc|paragraphs? \\d+)\\b|제재|결의|制裁|决议");
    private static final Pattern VIOLATION =
            Pattern.compile("\\b(?:sanctions?|resolutions?|embargo|ban|cap|limit|law|paragraphs?)\\b");
    private static final Pattern BANNED = Pattern.compile(
            "\\b(?:(?:is|are|was|were|been|remains?|stays?) (?:\\w+ )?(?:banned|prohibited|forbidden|sanctioned|outlawed|barred|off[- ]limits|illegal|blacklisted|taboo|subject to)|(?:security council|council|united nations|u\\.?n\\.?|sanctions|european union|eu|beijing|china|seoul|washington|tokyo) (?:has |have |had )?(?:long )?(?:banned|barred|prohibited|forbidden|outlawed|halted|stopped|ban|bar|prohibit|outlaw)|sanctions (?:ban|prohibit|bar|forbid)|bans|prohibits|forbids|banned by|prohibited (?:by|under)|banned under|(?:may|must|can|shall) not be|cannot be)\\b");
    private static final Pattern PLAIN = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|remains?|stays?) (?:\\w+ ){0,2}?(?:affected|covered|banned|barred|forbidden|prohibited|included|listed|named|mentioned|exempt(?:ed)?|restricted|concerned|touched|caught|legal|illegal|lawful|allowed|permitted|capped|limited|clean|free|clear|left alone|untouched|unaffected|off[- ]limits)\\b|\\b(?:falls?|lies?|comes?) (?:\\w+ )?(?:outside|under|within|beyond)\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "(?s)(?:, |,? )(?:unless|though|although|even though|even if|except|apart from|save for|other than|with the exception|if not)\\b.*");
    private static final Pattern THAT_ACT = Pattern.compile(
            "\\bthe latter\\b|\\b(?:that|this|the|the same|said|same) (?:same )?(?:un |u\\.n\\. )?(?:resolution|text|act|document|regulation|announcement|notice|instrument)\\b|^(?:the|that|this|the same) (?:prohibition|ban|measure|provision|embargo)\\b|^it (?:also |further )?(?:says?|bans?|does|names?|covers?|forbids?|lists?|mentions?|is silent|has|prohibits?|caps?|leaves?|allows?)\\b|\\b(?:its|the|in) paragraphs? \\d|^paragraphs? \\d|\\b(?:under|by|in|of) paragraphs? \\d");
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:none|neither|nothing|no (?:\\w+ ){0,4}?(?:resolution|text|act|paragraph|sanctions?|measure|law|rule|provision|list|document|embargo|regulation)s?)\\b");
    private static final Pattern MAY = Pattern.compile("\\b(?:may|can|could) [a-z]+");
    private static final Pattern SHORT = Pattern.compile(
            "^[^,;]{0,70}\\b(?:does|do|did|is|are|was|were|has|have|may|must)(?: not|n't)?[.!]?[\"”]?$");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (scene.lower().matches("(?s).*\\?[\"”']?$")) {
            LegalGoods.topic(scene);
            LegalLinks.name(scene);
            return List.of(); // what is asked is not said
        }
        List<ClaimDraft> claims = new ArrayList<>();
        List<int[]> clauses = LegalStatements.clauses(scene);
        if (clauses.size() == 1) {
            clauses = LegalHalves.of(scene).map(List::of).orElse(clauses);
        }
        for (int[] clause : clauses) {
            boolean whole = clause[0] == 0 && clause[1] == scene.lower().length();
            Scene part = whole ? scene : scene.part(clause[0], clause[1]);
            read(scene, part, !claims.isEmpty()).ifPresent(claims::add);
        }
        LegalGoods.topic(scene);
        LegalLinks.name(scene); // not before: a clause takes no act from one behind it
        return claims;
    }

    /** What a sentence says of the law, and where. */
    static Optional<LegalStatements.Found> statement(String lower) {
        return LegalStatements.find(lower);
    }

    private static Optional<ClaimDraft> read(Scene whole, Scene part, boolean later) {
        String clause = ASIDE.matcher(part.lower()).replaceAll("");
        Memory memory = whole.memory();
        boolean goesOn = memory.lawSentence >= memory.sentence - 1 && memory.statement != null;
        boolean answer = goesOn && SHORT.matcher(clause).matches();
        boolean again = goesOn && part.has(SpanKind.GOODS) && !part.has(SpanKind.ACT) && LegalLinks.isAgain(clause);
        List<Span> goods = LegalGoods.of(part, clause.length());
        Optional<Span> found = statement(part, clause, later, answer, again);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String value = found.get().value();
        List<Span> acts = part.list(SpanKind.ACT);
        boolean carriesAct = memory.act != null
                && !goods.isEmpty()
                && (LegalLinks.isSameParagraph(clause)
                        || clause.matches(
                                "(?s)(?:it|(?:the|that|this)(?: same)? (?:resolution|text|act|ban|prohibition|embargo|measure|regulation|clause)) \\w+.*"));
        boolean linked = later || answer || again;
        if (goods.isEmpty()) {
            goods = LegalGoods.before(memory, clause, value, goesOn && !linked);
        }
        if (acts.isEmpty() && !linked && !carriesAct && !isAboutLaw(whole, part, value, goods)) {
            return Optional.empty();
        }
        List<Span> paragraphs = part.list(SpanKind.PARAGRAPH);
        boolean allows = value.equals("not_banned");
        if (acts.isEmpty() && (carriesAct || !allows || !NONE.matcher(clause).find())) {
            if (paragraphs.isEmpty() && ((linked && (!allows || answer)) || LegalLinks.isOfParagraph(clause))) {
                paragraphs = memory.lawParagraphs;
            }
            boolean free = allows && MAY.matcher(clause).find(); // by all the law: "cement may be supplied"
            if ((linked && !free && (!again || memory.lawHadAct))
                    || part.has(SpanKind.PARAGRAPH)
                    || THAT_ACT.matcher(clause).find()
                    || LegalLinks.isOfParagraph(clause)) {
                acts = LegalLinks.act(memory, clause, paragraphs, goods)
                        .map(List::of)
                        .orElse(List.of());
            }
        }
        if (goods.isEmpty()) {
            goods = LegalGoods.carried(whole, clause, value, answer);
        }
        if (goods.isEmpty() && !acts.isEmpty()) {
            goods = part.list(SpanKind.GOODS); // "a coal quota", where nothing else is named
        }
        if (acts.isEmpty() && goods.isEmpty() && !value.equals("violates")) {
            return Optional.empty();
        }
        Modality modality = LegalHearsay.modality(whole, part, value);
        LegalLinks.remember(memory, acts, paragraphs, goods, found.get());
        memory.lawAlleged = modality == Modality.ALLEGED;
        return Optional.of(new ClaimDraft(ClaimKind.LEGAL, modality, part.passage())
                .addAll(SlotName.ACT, acts)
                .addAll(SlotName.PARAGRAPH, paragraphs)
                .addAll(SlotName.GOODS, goods)
                .add(SlotName.DIRECTION, LegalDirections.find(part, value))
                .add(SlotName.STATEMENT, found.get()));
    }

    /** What a clause says: by its words, as the clause before did, its opposite, or that an act with goods bans them. */
    private static Optional<Span> statement(Scene part, String clause, boolean later, boolean answer, boolean again) {
        Span before = part.memory().statement;
        if (before != null && answer && clause.matches("(?s).*(?:not|n't)[.!]?[\"”]?$")) {
            return Optional.of(statement(part, opposite(before), 0, clause.length()));
        }
        if (before != null && again) {
            return Optional.of(statement(part, before.value(), 0, clause.length()));
        }
        int reason = reason(part);
        return LegalStatements.find(clause.substring(Math.min(reason, clause.length())))
                .map(one -> statement(part, one.value(), reason + one.start(), reason + one.end()))
                .or(() -> LegalStatements.find(clause).map(one -> statement(part, one.value(), one.start(), one.end())))
                .or(() -> later || ruled(part)
                        ? Optional.of(statement(
                                part, later && before != null ? before.value() : "banned", 0, clause.length()))
                        : Optional.empty());
    }

    /** Where the act stands that a first half of the sentence only leads to: "it could not: resolution 2397 bans it". */
    private static int reason(Scene part) {
        int colon = part.lower().indexOf(": ");
        boolean act = colon > 0
                && part.list(SpanKind.ACT).stream()
                        .anyMatch(span -> span.start() - part.passage().start() > colon);
        return act && part.lower().substring(colon).matches("(?s).*\\b(?:it|them|these|this)\\b.*") ? colon : 0;
    }

    private static Span statement(Scene part, String value, int start, int end) {
        return Span.of(SpanKind.ACT, value, part.sentence().at(start, end), "statement of law");
    }

    /** "It does not" after what somebody said of an act. */
    private static String opposite(Span statement) {
        return statement.value().matches("not_banned|exempt") ? "banned" : "not_banned";
    }

    /** An act beside goods, and no figures, says that it bans them, whatever the verb. */
    private static boolean ruled(Scene part) {
        boolean act = part.has(SpanKind.ACT) || (part.has(SpanKind.PARAGRAPH) && part.memory().act != null);
        return act
                && part.has(SpanKind.GOODS)
                && !part.has(SpanKind.MONEY)
                && !part.has(SpanKind.PERCENT)
                && !part.has(SpanKind.VEHICLE)
                && !Cues.isPlan(part.lower());
    }

    /** Without an act only what is plainly a statement of law, not "sanctioned goods" in passing. */
    private static boolean isAboutLaw(Scene whole, Scene scene, String statement, List<Span> goods) {
        String lower = scene.lower();
        boolean law = LAW.matcher(lower).find();
        boolean context =
                law || LegalCitations.isCited(whole.lower()) || whole.has(SpanKind.ACT) || scene.memory().act != null;
        if (scene.memory().lawSentence >= scene.memory().sentence - 2
                && !goods.isEmpty()
                && lower.matches("(?:[\\w'-]+ ?){1,4}: (?:[\\w'-]+ ?){1,4}[.;]?")) {
            return true; // "wigs: release", in a list
        }
        boolean denied = Cues.isDenied(whole.lower()) && !law && !statement.equals("violates");
        if (Cues.isPlan(lower) || scene.has(SpanKind.MONEY) || denied) {
            return false;
        }
        if (!goods.isEmpty() && LegalStatements.isModal(lower)) {
            return true; // "medicines may be sold by anyone"
        }
        if (!context) {
            return false;
        }
        boolean goesOn = scene.memory().lawSentence >= scene.memory().sentence - 2 && scene.memory().act != null;
        if (goesOn
                && (scene.has(SpanKind.PARAGRAPH)
                        || (!goods.isEmpty() && PLAIN.matcher(lower).find()))) {
            return true;
        }
        return switch (statement) {
            case "violates" ->
                (VIOLATION.matcher(lower).find() && !lower.contains("increased"))
                        || (goesOn && LegalLinks.isOfParagraph(lower))
                        || lower.matches(
                                "(?s).*\\bcap was broken.*|.*\\b(?:broke|breaks|broken|exceeded) the (?:cap|ban|limit)\\b.*");
            case "banned" -> !goods.isEmpty() && (BANNED.matcher(lower).find() || (law && lower.contains("paragraph")));
            case "capped", "exempt" -> !goods.isEmpty();
            default ->
                !goods.isEmpty()
                        && (Pattern.compile("sanction|resolution|\\bbann|\\bban\\b|security council|\\bu\\.?n\\b|texts")
                                        .matcher(lower)
                                        .find()
                                || Pattern.compile(
                                                "\\b(?:may|can) (?:\\w+ ){0,2}?be\\b|\\bmay,|\\bmay\\.|\\blegal|\\blawful|\\ballowed|\\bpermitted|\\bfreely|\\bwithout (?:limit|restriction)|\\bfree to\\b|\\boutside\\b|\\blists?\\b|\\bunder no\\b|\\bcouncil\\b|\\bnobody\\b|\\bslips? through\\b|\\bmay (?:travel|go|move|pass|cross|sail|leave)\\b")
                                        .matcher(lower)
                                        .find());
        };
    }
}
