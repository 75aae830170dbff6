package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** Something seen or told of, with everything the sentence says about it. */
final class IncidentRule implements ClaimRule {
    private static final Pattern ITSELF = Pattern.compile(
            "\\b(?:(?:has|have|had|did) not (?:yet |immediately |publicly )?(?:comment(?:ed)?|(?:return|take|answer) (?:\\w+ )?calls?|respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|answer(?:ed)?)|(?:declin|refus)(?:es|ed) to comment|no comment|could be reached for comment|our (?:readers|website|newsletter|reporters|surveyors|correspondents)|readers ask|identities remain|for more information|could not (?:\\w+ )?(?:confirm|verify|be (?:\\w+ )?(?:confirmed|verified|reached))|names are not kept|this (?:newspaper|outlet|website) (?:works|could|has no))\\b");
    private static final Pattern STUFF = Pattern.compile(
            "\\b(?:the (?:same )?(?:concentrates?|ore|clinker|cargo(?:es)?|load|consignment|sack|cargo)|(?:all|half|part|most|some|the rest|a third|a quarter|two thirds|much) of (?:it|the cargo|the load|the shipment|the consignment)|(?<!-)(?:tons?|pieces|barrels|sacks?)(?: more)?(?! of\\b)|every \\w+ sack)\\b");
    private static final Pattern LOAD = Pattern.compile(
            "\\bsmuggl|\\b(?:goods|shipments?|loads?|cargo(?:es)?|consignments?|kits|supplies|materials|products|parcels|crates|boxes|sacks|freight|wares|import volume)\\b");
    private static final Pattern ALONE = Pattern.compile(
            "^(?:the|that|this) (?:\\w+ )?(?<kind>ship|vessel|tanker|freighter|carrier|boat|barge|truck|lorry|train|convoy) (?!of\\b|that\\b|which\\b)");
    private static final Pattern NAMED_SHIP = Pattern.compile(
            "\\b(?:[Tt]he|[Aa]) (?:[a-z-]+ ){0,3}(?<kind>ship|vessel|tanker|freighter|carrier|trawler|barge|coaster|ferry) (?:[“\"][A-Z]|(?:M/?V )?[A-Z][a-z]+)");
    private static final Pattern FLEET = Pattern.compile(
            "\\b(?:the|these|those|their|our|his|its|some|many) (?:\\w+ )?(?:boats?|trucks|lorries|vessels|ships|freighters|barges|drivers|guards|soldiers|smugglers|sailors|crews?|captain|skipper|stevedores|longshoremen|porters|women|workers|trains?)\\b|\\bthey (?:are|were) (?:guarded|watched|paid|kept|housed|escorted)\\b");
    private static final Pattern REBUTTAL = Pattern.compile(
            "\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?) (?:\\w+ ){0,3}?(?:claims?|accusations?|allegations?|charges?|reports?|accounts?|it|this|stor(?:y|ies)|rumou?rs?)\\b");
    private static final Pattern UNIT_PRICE =
            Pattern.compile("(?s) (?:a|per|for each|for a) (?:ton|tonne|kilo|kilogram|barrel|piece|head)\\b.*");
    private static final Pattern ONE = Pattern.compile(
            " (?:an?|per|for each|for an?|for every|each) (?<unit>ton|tonne|kilo|kilogram|kg|barrel|piece|container)\\b");
    private static final Pattern PAID_BACK = Pattern.compile(
            "(?s).*\\bin (?:return|exchange) for\\b.*|.*\\bfor (?:every|each) (?:\\w+ )?(?:of )?(?:[\\w-]+ )?$|.*\\b(?:barter|swap|exchang|trad)(?:e|es|ed|ing|ped|ping|s)? (?!for)[^,.;]{3,60} (?:for|against) (?:[\\w-]+ ){0,2}(?:and )?(?:[\\w-]+ )?$|.*\\bto be (?:paid|traded) for\\b.*");
    private static final Pattern EXCHANGE = Pattern.compile(
            "\\b(?:dollars?|yuan|renminbi) (?:was|were|is|are|traded?|trades|costs?|fetched|brought|brings|bought|buys?|stood|rose|fell|at) ");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        return isIncident(scene) ? told(scene) : List.of();
    }

    /** Of a sentence that is known to tell of an event. */
    static List<ClaimDraft> told(Scene scene) {
        List<List<Span>> loads = Loads.split(scene);
        if (loads.size() < 2) {
            return claim(scene, scene.list(SpanKind.GOODS), scene.list(SpanKind.QUANTITY))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<ClaimDraft> claims = new ArrayList<>();
        for (List<Span> load : loads) {
            claim(
                            scene,
                            load.stream()
                                    .filter(span -> span.kind() == SpanKind.GOODS)
                                    .toList(),
                            load.stream()
                                    .filter(span -> span.kind() == SpanKind.QUANTITY)
                                    .toList())
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<ClaimDraft> claim(Scene scene, List<Span> named, List<Span> quantities) {
        ClaimDraft claim = new ClaimDraft(ClaimKind.INCIDENT, Cues.of(Deeds.clause(scene.lower())), scene.passage());
        List<Span> goods = goods(scene, named);
        claim.addAll(SlotName.GOODS, goods);
        List<Span> vehicles = vehicles(scene);
        claim.addAll(
                SlotName.QUANTITY,
                EachAmounts.dropped(scene, quantities).stream()
                        .filter(span -> !Parties.isTeller(scene, span))
                        .filter(span -> vehicles.stream()
                                .noneMatch(vehicle -> vehicle.value().contains(" x")
                                        && (vehicle.passage().overlaps(span.passage())
                                                || (vehicle.value().endsWith(" x" + span.value())
                                                        && EachAmounts.isOfEach(scene, span)))))
                        .toList());
        if (quantities.isEmpty()) {
            claim.add(SlotName.QUANTITY, priced(scene));
        }
        Heads.count(scene)
                .filter(span -> CountedVehicles.find(scene).isEmpty())
                .ifPresent(span -> claim.add(SlotName.QUANTITY, span));
        claim.addAll(SlotName.VEHICLE, vehicles);
        List<Span> moneys = scene.list(SpanKind.MONEY);
        claim.addAll(
                SlotName.MONEY,
                EachAmounts.dropped(scene, moneys).stream()
                        .filter(span -> !scene.before(span).matches("(?s).*\\bnot $"))
                        .filter(span -> moneys.size() == 1
                                || !UNIT_PRICE.matcher(scene.after(span)).matches())
                        .toList());
        claim.add(SlotName.DURATION, scene.find(SpanKind.DURATION));
        List<Span> places = EventPlaces.of(scene);
        claim.addAll(SlotName.PLACE, places);
        claim.add(SlotName.COUNTERPART, Counterparts.find(scene));
        claim.add(SlotName.PAYMENT, payment(scene));
        claim.add(SlotName.APPROVAL, Approvals.find(scene));
        claim.add(SlotName.PURPOSE, scene.find(SpanKind.PURPOSE));
        claim.add(SlotName.TIME, Periods.listOwn(scene).stream().findFirst());
        claim.addAll(SlotName.ACTOR, Parties.actors(scene));
        Optional<Span> source = Sources.find(scene);
        Continuation continuation = Continuation.of(scene, places);
        if (claim.size() == 0
                && source.isEmpty()
                && continuation.isEmpty()
                && !REBUTTAL.matcher(scene.lower()).find()) {
            return Optional.empty();
        }
        boolean moved = !goods.isEmpty() || isMoved(scene);
        Optional<Span> direction =
                moved || scene.lower().startsWith("they came") ? EventDirections.find(scene) : Optional.empty();
        claim.add(SlotName.DIRECTION, direction);
        source.ifPresent(span -> claim.add(SlotName.SOURCE, span));
        continuation.fill(claim);
        direction.ifPresent(
                span -> goods.forEach(one -> scene.memory().directionOf.put(one.value(), span)));
        return Optional.of(claim);
    }

    /** What one price is for: "3,400 yuan a ton". */
    private static Optional<Span> priced(Scene scene) {
        List<Span> moneys = scene.list(SpanKind.MONEY);
        if (moneys.size() != 1) {
            return Optional.empty();
        }
        Matcher unit = ONE.matcher(scene.after(moneys.getFirst()));
        if (!unit.lookingAt()) {
            return Optional.empty();
        }
        String name = Unit.find(unit.group("unit")).map(Unit::name).orElse("piece");
        int from = moneys.getFirst().end() - scene.passage().start();
        return Optional.of(Span.of(
                SpanKind.QUANTITY,
                "1 " + name,
                scene.sentence().at(from + unit.start("unit"), from + unit.end("unit")),
                "price of one"));
    }

    private static List<Span> vehicles(Scene scene) {
        List<Span> named = scene.list(SpanKind.VEHICLE);
        Matcher alone = ALONE.matcher(scene.lower());
        Optional<Span> each = EachLoad.find(scene);
        if (each.isPresent() && named.stream().allMatch(span -> span.value().startsWith("1 "))) {
            return List.of(each.get());
        }
        Optional<Span> some = Heads.vehicles(scene).or(() -> CountedVehicles.find(scene));
        if (named.isEmpty() && some.isPresent()) {
            return List.of(some.get());
        }
        Matcher ship = NAMED_SHIP.matcher(scene.sentence().words());
        if (named.isEmpty() && ship.find()) {
            return List.of(Span.of(
                    SpanKind.VEHICLE,
                    "1 " + Vehicles.kind(ship.group("kind")),
                    scene.sentence().at(ship.start(), ship.end()),
                    "ship by its name"));
        }
        if (!named.isEmpty() || !alone.find() || alone.group("kind").equals("convoy")) {
            return named;
        }
        return List.of(Span.of(
                SpanKind.VEHICLE,
                "1 " + Vehicles.kind(alone.group("kind")),
                scene.sentence().at(alone.start("kind"), alone.end("kind")),
                "vehicle named before"));
    }

    /** The goods that moved: not what they were paid with, or those named before where the words point back. */
    private static List<Span> goods(Scene scene, List<Span> named) {
        List<Span> moved = named.stream()
                .filter(span -> !PAID_BACK.matcher(scene.before(span)).matches())
                .toList();
        if (!named.isEmpty()) {
            return moved.isEmpty() ? named : moved;
        }
        if (scene.lower().matches("(?s).*\\bthe (?:\\w+ )?(?:concentrates?|ore)\\b.*")) {
            return scene.memory().ores;
        }
        boolean before = STUFF.matcher(scene.lower()).find()
                || GoodsOfEvent.isToldOf(scene)
                || Heads.count(scene)
                        .filter(span -> span.value().endsWith("piece"))
                        .isPresent();
        List<Span> known = scene.memory().eventGoods.isEmpty() ? scene.memory().goods : scene.memory().eventGoods;
        return before ? known : List.of();
    }

    private static Optional<Span> payment(Scene scene) {
        Optional<Span> inGoods = scene.list(SpanKind.GOODS).stream()
                .filter(
                        span -> scene.before(span)
                                .matches(
                                        "(?s).*(?<!are |is |were |was )\\b(?:paid|pays?|paying|repaid|repays?|compensated|footed the bill|foots the bill|settled (?:the bill|up|the debt|accounts)|settles) (?:\\w+ )?(?:with|in) (?:\\w+ )?$|.*\\bpayment (?:is|was|were)(?: \\w+)? in (?:\\w+ )?$"))
                .findFirst()
                .map(span -> Span.of(SpanKind.PAYMENT, "barter", span.passage(), "paid with goods"));
        return inGoods.or(() -> scene.find(SpanKind.PAYMENT));
    }

    /** Whether the sentence names something that can be moved. */
    static boolean isMoved(Scene scene) {
        return scene.has(SpanKind.GOODS)
                || scene.has(SpanKind.VEHICLE)
                || scene.has(SpanKind.QUANTITY)
                || LOAD.matcher(scene.lower()).find();
    }

    static boolean isIncident(Scene scene) {
        String lower = scene.lower();
        if (scene.has(SpanKind.ACT)
                || ITSELF.matcher(lower).find()
                || OpinionRule.isOpinion(scene)
                || PlanRule.isPlan(scene)) {
            return false;
        }
        if (!PriceRule.prices(scene).isEmpty()) {
            return false;
        }
        if (isRecorded(scene) || (EXCHANGE.matcher(lower).find() && !scene.has(SpanKind.GOODS))) {
            return false;
        }
        boolean hearsay = Cues.isDenied(lower)
                || Cues.isAlleged(lower)
                || Sources.find(scene).isPresent();
        boolean told = scene.has(SpanKind.DURATION) || scene.has(SpanKind.PAYMENT) || scene.has(SpanKind.APPROVAL);
        return Deeds.first(lower) >= 0 || told || hearsay || goesOn(scene);
    }

    /** Whether the text is telling of an event, so that what comes next belongs to it. */
    private static boolean goesOn(Scene scene) {
        Memory memory = scene.memory();
        return memory.eventParagraph >= 0
                && (memory.eventTime != null || memory.quoted != null)
                && scene.sentence().paragraph() - memory.eventParagraph <= 1;
    }

    /** Figures of trade over months or years, not an event. */
    private static boolean isRecorded(Scene scene) {
        boolean event = scene.has(SpanKind.VEHICLE)
                || scene.has(SpanKind.PAYMENT)
                || scene.has(SpanKind.APPROVAL)
                || scene.has(SpanKind.DURATION)
                || FLEET.matcher(scene.lower()).find()
                || scene.list(SpanKind.TIME).stream()
                        .anyMatch(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*")
                                && Periods.listOwn(scene).contains(span))
                || Sources.find(scene)
                        .filter(span -> span.value().equals("anonymous"))
                        .isPresent();
        if (event || scene.lower().contains("smuggl") || Cues.isDenied(scene.lower())) {
            return false;
        }
        boolean large = scene.list(SpanKind.MONEY).stream()
                .anyMatch(span -> span.value().replaceAll("\\..*| .*", "").length() >= 7);
        boolean data = scene.list(SpanKind.SOURCE).stream()
                .anyMatch(span -> span.value().equals("official_data"));
        boolean periods = !scene.list(SpanKind.TIME).isEmpty()
                && scene.list(SpanKind.TIME).stream()
                        .noneMatch(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"));
        boolean volume = periods
                && EventPlaces.of(scene).isEmpty()
                && !Cues.isAlleged(scene.lower())
                && scene.list(SpanKind.QUANTITY).stream()
                        .anyMatch(span -> span.value().matches(".* (?:t|bbl|kg)"));
        return large
                || volume
                || data
                || scene.has(SpanKind.PERCENT)
                || scene.has(SpanKind.RANK)
                || (scene.frame().customs()
                        && !goesOn(scene)
                        && !Cues.isAlleged(scene.lower())
                        && Sources.find(scene).isEmpty()
                        && EventPlaces.of(scene).isEmpty());
    }
}
