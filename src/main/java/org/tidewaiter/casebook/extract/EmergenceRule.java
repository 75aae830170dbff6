package org.tidewaiter.casebook.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;

/** Trade that began where there was none, or that ended. */
final class EmergenceRule implements ClaimRule {
    private static final String THING = "(?:imports?|exports?|shipments?|trade|purchases?|sales|deliveries|supplies)";
    private static final Pattern FROM_ZERO = Pattern.compile(
            "\\b(?:last year|the previous year|the year before|in (?:19|20)\\d\\d)\\b[^.]{0,60}\\b(?:zero|no|nil) (?:recorded )?"
                    + THING
                    + "\\b[^.]*\\b(?:this year|but|while|whereas)\\b|\\b(?:from|after|following) (?:(?:almost|nearly|virtually|literally|absolutely|practically|a|level|of|years?|months?|having|been|being|long|four|three|two|several|many|imports?|exports?|sales|at|there|with) ){0,4}?(?:zero|no(?! longer)|nil|nothing|none|scratch)\\b|\\b(?:where|when|while) (?:there )?(?:had been|was|were) (?:none|nothing)\\b|\\bnone (?:before|until then|previously|earlier|at all (?:before|from|in|until))\\b|\\bout of nothing\\b|\\b(?:zero|no|nil) (?:recorded )?"
                    + THING
                    + "\\b[^.]{0,60}\\b(?:last year|the previous year|in (?:19|20)\\d\\d|a year earlier|the year before)\\b[^.]*\\b(?:this year|but|while|in (?:19|20)\\d\\d)\\b"
                    + "|\\b(?:had|has|have) not (?:been )?(?:export|import|ship|sold|sell|bought|buy|purchas|suppl)\\w*[^.]{0,40}\\b(?:until|before)\\b|\\bresum(?:e|ed|es|ing|ption)\\b(?! (?:reporting|publication|its reports))|\\brestart(?:ed|s|ing)?\\b"
                    + "|\\bfor the first time (?:since|in|ever)\\b|\\b(?:first|initial) (?:recorded )?" + THING
                    + " (?:since|in (?:\\w+ )?years)\\b|\\b(?:began|begun|started|starting|beginning) (?:to )?(?:export|import|ship|sell|buy|purchas|suppl|selling|exporting)\\w*"
                    + "|\\b(?:again|back|return(?:ed|s)|reappear(?:ed|s)) (?:\\w+ ){0,3}?after (?:an? |its |their )?(?:[\\w']+ ){0,2}?(?:absence|gap|pause|break|interruption|blank (?:19|20)\\d\\d|empty (?:19|20)\\d\\d)\\b|\\bno trace (?:of \\w+ )?in (?:19|20)\\d\\d\\b(?=[^.]*\\bnow\\b)|\\bhaving been (?:nil|zero|absent|nothing)\\b|\\bemerged in (?:19|20)\\d\\d\\b"
                    + "|\\bre-?(?:appear|emerg|surfac)(?:ed|s|ance|ence|ing)?\\b|\\b(?:made|makes|marked) (?:its|their|a) (?:debut|first appearance|comeback|return)\\b|\\bdebut(?:ed|s)\\b|\\b(?:compared (?:to|with)|against|versus|up from|from|after) (?:none|nil|zero|nothing)\\b|\\b(?:nil|zero|none|nothing|non-existent|nonexistent|absent) (?:at all )?(?:in (?:19|20)\\d\\d|a year (?:earlier|ago|before)|the year before|last year|until then|before)\\b|\\bnot (?:a single one|one|a single|any)(?: (?:was|were))?(?: (?:recorded|sold|bought|imported|exported))? (?:in (?:19|20)\\d\\d|a year (?:earlier|ago|before)|the year before)\\b|\\b(?:had been|was|were) (?:not a single one|none|nil)\\b|\\bback (?:on|in|into) the (?:list|statistics|figures|data|tables?|books)\\b|\\b(?:restored|revived|reopened|relaunched) (?:\\w+ ){0,3}?(?:trade|exports?|imports?|sales|shipments|purchases)\\b|\\breturned to the (?:list|statistics|figures)\\b|\\b(?:returned|back|reappeared|resumed) after (?:an? )?(?:\\w+ )?(?:blank|empty|idle|lost|fallow|missing) (?:year|month|quarter)s?\\b|\\bfound (?:its|their) way back\\b|\\bnew (?:this year|in (?:19|20)\\d\\d)\\b|\\bnewly (?:appeared|recorded|exported|imported)\\b|\\b(?:appeared|recorded) for the first time\\b|\\b(?:there (?:was|were)|had been) (?:none|no "
                    + THING + ")\\b[^.]{0,40}\\b(?:last|previous|before|earlier|in (?:19|20)\\d\\d)");
    private static final Pattern TO_ZERO = Pattern.compile(
            "\\b(?:figures?|appears?|features?|shows up|turns up|is (?:found|listed)|are (?:found|listed)) nowhere (?:in|on|among)\\b|\\b(?:is|are) gone(?=[.;,]|$)|\\b(?:none|not (?:a single )?one)(?: of \\w+)? (?:had been |was |were |has been |have been )(?:entered|booked|recorded|declared|listed|registered|logged) in (?:19|20)\\d\\d\\b|\\bneither\\b[^;]{3,80}\\bnor\\b[^;]{3,60} (?:has|have|had) (?:an?|any) (?:entry|line|row)\\b|\\b(?:has|have|had) no (?:line|row|column|place)\\b|\\bstay(?:ed|s) away\\b|\\b(?:has|have) not been (?:\\w+ )?(?:recorded|listed|seen|registered|traded|imported|exported|reported|sold|bought|shipped|delivered|declared|booked)\\b|\\b(?:sold|bought|imported|exported|shipped|delivered|sent|supplied|purchased|received|took) (?:\\w+ ){0,2}?(?:no|nothing|none|neither)\\b(?! (?:more|less|other|longer|fewer))|(?<!that |which |that \\w{1,12} |which \\w{1,12} )\\b(?:data|figures|tables|books|statistics|lists?|records?|returns|customs)\\b[^.]{0,40}\\b(?:show|list|record|report|contain|give|mention|know|name)(?:s|ed)? (?:no|none|neither|nothing)\\b(?! other)|(?<!that |which |that \\w{1,12} |which \\w{1,12} )\\b(?:data|figures|tables|books|statistics|lists?|records?|returns|customs)\\b[^.]{0,40}\\b(?:do|does|did) not (?:show|list|record|report|contain|mention|name)\\b|\\b(?:do|does|did) not (?:appear|figure|turn up|feature) in the\\b|\\b(?:\\w+ )(?:absent|missing|gone) from the (?:data|figures|tables|books|statistics|lists?|records)\\b|\\b(?:to|at) (?:zero|nil|nothing)\\b|\\bnot (?:one|a single|a) (?:ton|tonne|kilogram|kilo|barrel|piece|shipment|gram|yuan)\\b|\\bno "
                    + THING
                    + "(?: \\w+){0,6} at all\\b|\\b(?:has|have|had) (?:\\w+ )?disappeared\\b|\\b(?:stopped|halted|ceased|suspended|ended|discontinued) (?:\\w+ ){0,2}?(?:entirely|completely|"
                    + THING + "|export|import|exporting|importing|buying|selling|shipping)\\w*|\\b" + THING
                    + " (?:\\w+ ){0,6}?(?:stopped|halted|ceased|dried up|disappeared|vanished|came to a (?:halt|stop)|were suspended|was suspended)\\b"
                    + "|\\b(?:no|zero|nil) (?:\\w+ ){0,3}?" + THING
                    + "(?: of (?:\\w+ ){1,4}?)?(?: \\w+){0,3}? (?:were|was|have been|had been|has been) (?:recorded|reported|registered|seen|made|listed)\\b|\\b(?:recorded|reported|showed|saw|registered) (?:no|zero|nil) (?:\\w+ ){0,3}?"
                    + THING
                    + "\\b|\\bdisappeared from the (?:list|statistics|figures)\\b|\\bno longer (?:export|import|appear|record|list|sold|sell|buy|bought|ship|trad)\\w*|\\b(?:has|have|had) (?:been|stood|stayed|remained) (?:at )?(?:zero|nil|nothing|non-?existent|absent)\\b|\\b(?:was|were|is|are) (?:nil|zero|non-?existent)\\b(?! in (?:19|20)\\d\\d[, ])|\\b(?:to|at|towards) (?:a |an )?(?:absolute |complete |flat )?(?:zero|nil|nought|standstill)\\b|\\b(?:have|has|had) (?:not|never) (?:shown|turned|cropped|come|appeared|featured|figured|returned)\\b|\\b(?:are|is|was|were) (?:nowhere|no longer) (?:to be found|found|seen|listed|in the (?:data|figures|tables))\\b|\\b(?:vanish(?:ed|es)|disappeared|dried up|evaporated|ceased(?: to exist)?|petered out|died out|came to an end)\\b|\\b(?:dropp?ed|fell|vanished|disappeared|gone) (?:out of|from|off) the (?:list|statistics|figures|data|tables?|books|records)\\b|\\b(?:without|lacked|lacking|devoid of) (?:any |a single )?"
                    + THING + "\\b");

    private static final Pattern NONE_IN =
            Pattern.compile("(?s)(?:nil|zero|none|nothing) (?:at all )?in (?:19|20)\\d\\d");
    private static final Pattern BACK =
            Pattern.compile("\\b(?:these|those|the|such) (?:items?|goods|products)\\b|^(?:they|it|these)\\b");
    private static final Pattern NO_ENTRY = Pattern.compile(
            "\\bnowhere to be (?:found|seen)\\b|\\b(?:has|have|had) (?:no|an?) (?:line|entry|entries|row|column)\\b");
    private static final Pattern APPOSED =
            Pattern.compile("(?s).*, (?!(?:in|during|for|by|of) $)[^,;]*\\b(?:in|of|for|during) $");
    private static final Pattern NOW =
            Pattern.compile("[,;] (?:but )?(?:this time|this year|now|but in (?:19|20)\\d\\d)\\b");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        String lower = scene.lower();
        boolean trade = (TradeWords.isIn(lower)
                        || scene.has(SpanKind.GOODS)
                        || scene.frame().customs())
                && (scene.frame().customs()
                        || scene.memory().recorded
                        || TradeValueRule.isTrade(scene)
                        || Recorded.isOfficial(scene)
                        || (Directions.explicit(scene).isPresent()
                                && !Periods.listOwn(scene).isEmpty()))
                && (!scene.has(SpanKind.ACT) || NO_ENTRY.matcher(lower).find());
        if (!trade || Cues.isPlan(lower) || scene.has(SpanKind.VEHICLE) || scene.has(SpanKind.PERSON_GROUP)) {
            return List.of();
        }
        List<Scene> clauses = Clauses.of(scene);
        if (clauses.size() > 1
                && clauses.stream().filter(EmergenceRule::isTold).count() > 1) { // each clause with goods of its own
            return clauses.stream()
                    .filter(EmergenceRule::isTold)
                    .flatMap(clause -> one(clause).stream())
                    .toList();
        }
        return one(scene).stream().map(claim -> Gaps.like(scene, claim)).toList();
    }

    private static boolean isTold(Scene scene) {
        String lower = scene.lower();
        return scene.has(SpanKind.GOODS)
                && (FROM_ZERO.matcher(lower).find()
                        || TO_ZERO.matcher(lower).find()
                        || Nothing.SOME.matcher(lower).find()
                        || Nothing.NONE.matcher(lower).find());
    }

    private static List<ClaimDraft> one(Scene scene) {
        String lower = scene.lower();
        Matcher from = FROM_ZERO.matcher(lower);
        Matcher to = TO_ZERO.matcher(lower);
        Matcher some = Nothing.SOME.matcher(lower);
        Matcher none = Nothing.NONE.matcher(lower);
        boolean isFrom = from.find();
        boolean isSome = some.find();
        boolean isTo = to.find();
        boolean told = TradeWords.isIn(lower)
                || scene.has(SpanKind.GOODS)
                || !Periods.listOwn(scene).isEmpty();
        if (!isFrom && !isTo && told && (isSome || none.find(0))) {
            return List.of(plain(scene, isSome ? some : none, isSome));
        }
        if (!isFrom && !isTo) {
            return built(scene);
        }
        if (isFrom && !isTo && isOfLatest(scene, from)) {
            return List.of(plain(scene, from, false));
        }
        List<Span> all = scene.list(SpanKind.TIME);
        Span headline = Periods.inherited(scene);
        boolean before = all.size() == 1
                && headline != null
                && Headline.end(all.getFirst()).compareTo(Headline.end(headline)) < 0;
        if (isFrom && before && isOnlyNone(scene, from)) {
            return List.of(absent(
                    scene, Span.of(SpanKind.PERCENT, "", scene.sentence().at(from.start(), from.end()), "nothing")));
        }
        if (isFrom && before) {
            return List.of(plain(scene, from, true));
        }
        if (!isFrom && before && (Bases.isBase(scene, all.getFirst()) || isAside(scene, all.getFirst(), to))) {
            return List.of(plain(scene, to, false));
        }
        if (!isFrom && isSome) {
            return List.of(plain(scene, some, true));
        }
        Matcher cue = isFrom ? from : to;
        isFrom = isFrom || NOW.matcher(lower).region(cue.end(), lower.length()).find();
        Span change = Span.of(
                SpanKind.PERCENT,
                isFrom ? "from zero" : "to zero",
                scene.sentence().at(cue.start(), cue.end()),
                "emergence");
        List<Span> times = scene.list(SpanKind.TIME).stream()
                .sorted(Comparator.comparing(Span::value))
                .toList();
        Optional<Span> base = Optional.empty();
        Optional<Span> time = Periods.listOwn(scene).stream().findFirst();
        if (times.size() > 1) {
            base = Optional.of(times.getFirst());
            time = Optional.of(times.getLast());
        } else if (times.size() == 1
                && !scene.before(times.getFirst())
                        .matches("(?s).*\\b(?:zero|no|nil|nothing|none|scratch) (?:in|during|for|from) $")
                && scene.before(times.getFirst())
                        .matches(
                                "(?s).*\\b(?:since|until|before|after|compared with|compared to|from)(?: \\w+){0,4} ?$")) {
            base = Optional.of(times.getFirst());
            time = Optional.empty();
        } else if (times.isEmpty() || base.isEmpty()) {
            base = Bases.find(scene, time.orElse(Periods.inherited(scene)));
        }
        Span reference = time.orElse(Periods.inherited(scene));
        if (base.isPresent() && base.get().rule().endsWith("last year") && reference != null) {
            base = Optional.of(Span.of(
                    SpanKind.TIME,
                    Bases.earlier(reference.value(), 1),
                    base.get().passage(),
                    "a year earlier"));
        }
        boolean since = !isFrom
                && times.size() == 1
                && scene.before(times.getFirst()).matches("(?s).*\\bsince(?: the)?(?: \\w+ of)? $");
        if (since) { // a zero that lasts: no period of its own, and none to compare with
            base = Optional.empty();
        }
        Optional<Span> own = time.or(() -> Optional.ofNullable(Periods.inherited(scene)));
        List<Span> goods = AbsentGoods.of(scene, cue.start());
        boolean back = goods.isEmpty() && BACK.matcher(lower).find();
        return List.of(new ClaimDraft(ClaimKind.EMERGENCE, modality(scene), scene.passage())
                .add(SlotName.CHANGE, change)
                .addAll(SlotName.GOODS, back ? scene.memory().goods : goods)
                .add(SlotName.DIRECTION, Directions.inherited(scene))
                .add(SlotName.TIME, since ? Optional.empty() : own)
                .add(SlotName.BASE, Gaps.base(scene, isFrom, own, base)));
    }

    private static Modality modality(Scene scene) {
        return Cues.isAlleged(scene.lower()) ? Modality.ALLEGED : Modality.ACTUAL;
    }

    /** By how the sentence is built, where no verb of its own says it. */
    private static List<ClaimDraft> built(Scene scene) {
        Memory memory = scene.memory();
        ClaimDraft before = memory.emergence;
        if (before != null && memory.emergenceSentence >= memory.sentence - 1 && Absences.isSame(scene)) {
            ClaimDraft same = new ClaimDraft(ClaimKind.EMERGENCE, modality(scene), scene.passage())
                    .addFrom(before, SlotName.CHANGE)
                    .addAll(SlotName.GOODS, scene.list(SpanKind.GOODS))
                    .addFrom(before, SlotName.TIME)
                    .addFrom(before, SlotName.BASE);
            Optional<Span> said = Directions.find(scene);
            return List.of(same.add(SlotName.DIRECTION, said.isPresent() ? said : Directions.inherited(scene)));
        }
        Optional<Span> none = LegalRule.statement(scene.lower()).isPresent() ? Optional.empty() : Absences.find(scene);
        return none.map(span -> List.of(absent(scene, span))).orElse(List.of());
    }

    /** To nothing, in the time the sentence names or goes on with. */
    private static ClaimDraft absent(Scene scene, Span none) {
        List<Span> goods = AbsentGoods.of(scene, none.start() - scene.passage().start());
        boolean fragment = goods.isEmpty() && scene.memory().asked;
        return new ClaimDraft(ClaimKind.EMERGENCE, modality(scene), scene.passage())
                .add(SlotName.CHANGE, Span.of(SpanKind.PERCENT, "to zero", none.passage(), "nothing, by its place"))
                .addAll(SlotName.GOODS, fragment ? scene.memory().goods : goods)
                .add(SlotName.DIRECTION, Directions.inherited(scene))
                .add(
                        SlotName.TIME,
                        Periods.listOwn(scene).stream()
                                .findFirst()
                                .or(() -> Optional.ofNullable(Periods.inherited(scene))));
    }

    /** "Shipped 22,000 tons in 2023 and none in 2024": the nothing is of the last time told. */
    private static boolean isOfLatest(Scene scene, Matcher cue) {
        List<Span> times = scene.list(SpanKind.TIME);
        int end = scene.passage().start() + cue.end();
        return times.size() > 1
                && NONE_IN.matcher(cue.group()).matches()
                && times.getLast().end() <= end + 1
                && times.getLast().end() >= end - 1
                && times.stream()
                        .allMatch(span -> span.value().compareTo(times.getLast().value()) <= 0);
    }

    /** "China recorded nothing in 2023": no figure and no word says that there was some later. */
    private static boolean isOnlyNone(Scene scene, Matcher cue) {
        return NONE_IN.matcher(cue.group()).matches()
                && !scene.has(SpanKind.MONEY)
                && !scene.has(SpanKind.QUANTITY)
                && !NOW.matcher(scene.lower()).find()
                && !Nothing.SOME.matcher(scene.lower()).find()
                && !FROM_ZERO.matcher(scene.lower().substring(cue.end())).find()
                && scene.after(scene.list(SpanKind.TIME).getFirst()).matches("(?s)[.;!]?.{0,3}");
    }

    /** "Rice, bought in 2020, vanished": a time between commas before the words for it. */
    private static boolean isAside(Scene scene, Span time, Matcher cue) {
        return Asides.isAside(scene, time, scene.sentence().at(cue.start(), cue.end()))
                || (time.end() <= scene.passage().start() + cue.start()
                        && APPOSED.matcher(scene.before(time)).matches()
                        && scene.after(time).startsWith(","));
    }

    /**
     * From nothing where the sentence says so, or where it gives a figure and the nothing is of a year before; else to nothing,
     * in the time beside the words for it.
     */
    private static ClaimDraft plain(Scene scene, Matcher cue, boolean some) {
        List<Span> times = scene.list(SpanKind.TIME);
        Span headline = Periods.inherited(scene);
        boolean figure = scene.has(SpanKind.MONEY) || scene.has(SpanKind.QUANTITY);
        int at = scene.passage().start() + cue.start();
        Optional<Span> beside = times.stream()
                .min(Comparator.comparingInt(span -> Math.min(Math.abs(span.start() - at), Math.abs(span.end() - at))));
        boolean earlier = headline != null
                && beside.filter(span -> span.value().compareTo(headline.value()) < 0
                                && Headline.end(span).compareTo(Headline.end(headline)) < 0)
                        .isPresent();
        boolean left = !some
                && beside.filter(span -> Bases.isBase(scene, span) || isAside(scene, span, cue))
                        .isPresent();
        boolean now = some || (figure && earlier && !left);
        Optional<Span> none = earlier && (now || left) ? beside : Optional.empty();
        Optional<Span> time = now
                ? times.stream()
                        .filter(span -> !none.filter(span::equals).isPresent() && !Bases.isBase(scene, span))
                        .findFirst()
                        .or(() -> Optional.ofNullable(headline))
                : beside.filter(span -> none.isEmpty() && !Bases.isBase(scene, span))
                        .or(() -> Optional.ofNullable(headline));
        List<Span> goods = AbsentGoods.of(scene, cue.start());
        boolean back = goods.isEmpty() && BACK.matcher(scene.lower()).find();
        return new ClaimDraft(ClaimKind.EMERGENCE, modality(scene), scene.passage())
                .add(
                        SlotName.CHANGE,
                        Span.of(
                                SpanKind.PERCENT,
                                now ? "from zero" : "to zero",
                                scene.sentence().at(cue.start(), cue.end()),
                                "nothing"))
                .addAll(SlotName.GOODS, back ? scene.memory().goods : goods)
                .add(SlotName.DIRECTION, Directions.inherited(scene))
                .add(SlotName.TIME, time)
                .add(SlotName.BASE, Gaps.base(scene, now, time, none));
    }
}
