package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AreaGroup;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.HsRevision;

/** Reads a rule book. Nothing is filled in silently: what the format asks for must stand there, and nothing else may. */
final class BookReader {
    private static final String OWN_ID = "Give it an id of its own.";
    private static final int CHAPTER = 2; // digits

    private final Nomenclature nomenclature;
    private final Areas areas;

    BookReader(Nomenclature nomenclature, Areas areas) {
        this.nomenclature = nomenclature;
        this.areas = areas;
    }

    RuleBook read(String file, String text) {
        Keys keys = YamlFile.read(file, text);
        LegalAct act = new LegalAct(
                keys.text("id"),
                keys.text("act"),
                keys.text("authority"),
                keys.text("regime"),
                keys.text("title"),
                keys.findDay("adopted"),
                url(keys),
                keys.day("version"));
        List<Measure> measures = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Keys group : keys.groups("measures")) {
            Measure measure = measure(act, group);
            if (!ids.add(measure.id())) {
                throw group.problem("id", "is taken by another measure of this book", OWN_ID);
            }
            measures.add(measure);
        }
        List<NotableGoods> notable = new ArrayList<>();
        for (Keys group : keys.groups("notable")) {
            NotableGoods goods = notable(act, group);
            if (!ids.add(goods.id())) {
                throw group.problem("id", "is taken by another entry of this book", OWN_ID);
            }
            notable.add(goods);
        }
        if (keys.has("touches")) {
            checkTouches(keys, areas(keys, "touches"), measures);
        }
        keys.refuseOthers();
        return new RuleBook(act, measures, notable, file);
    }

    private static String url(Keys keys) {
        String url = keys.text("url");
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw keys.problem("url", "is no address of a text", "Write the whole address, from https:// on.");
        }
        return url;
    }

    /** A book says which areas it is about so that it can be left unread where none of them is on a side. */
    private static void checkTouches(Keys keys, AreaSet touches, List<Measure> measures) {
        for (Measure measure : measures) {
            if (!holdsAll(touches, measure.from()) && !holdsAll(touches, measure.to())) {
                throw keys.problem("touches", "leaves out both ends of measure " + measure.id());
            }
        }
    }

    private static boolean holdsAll(AreaSet touches, AreaSet end) {
        return touches.isAny() || (!end.isAny() && end.areas().stream().allMatch(touches::holds));
    }

    private Measure measure(LegalAct act, Keys keys) {
        MeasureType type = keys.choice("type", MeasureType.values(), MeasureType::code);
        Keys goods = keys.group("goods");
        String commodity = goods.text("commodity");
        GoodsScope scope = type == MeasureType.UNCODED ? null : scope(keys, goods);
        goods.refuseOthers();
        LocalDate validFrom = keys.day("valid_from");
        LocalDate validTo = keys.findDay("valid_to");
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw keys.problem(
                    "valid_to",
                    "lies before valid_from " + validFrom,
                    "Exchange the two days, or mark a rule replaced before its first day with never_in_force.");
        }
        List<Condition> conditions =
                keys.groups("conditions").stream().map(ConditionReader::read).toList();
        for (Condition condition : conditions) {
            LocalDate until = condition.openUntil();
            if (until != null && until.isBefore(validFrom)) {
                throw keys.problem("conditions", "holds a " + condition.type() + " that ends before valid_from");
            }
        }
        Boolean never = keys.findFlag("never_in_force");
        Measure measure = new Measure(
                keys.text("id"),
                act,
                keys.text("paragraph"),
                keys.flag("paragraph_verified"),
                type,
                tier(type, keys),
                keys.text("says"),
                commodity,
                scope,
                areas(keys, "from"),
                areas(keys, "to"),
                named(keys, "excluded_areas", keys.textsOrNone("excluded_areas")),
                validFrom,
                validTo,
                verification(keys, validFrom, validTo),
                never != null && never,
                replacement(keys),
                conditions,
                keys.findText("interpretation"),
                keys.choice("confidence", Confidence.values(), Confidence::code),
                keys.texts("sources"));
        keys.refuseOthers();
        MeasureCheck.run(keys, measure);
        return measure;
    }

    private static @Nullable String tier(MeasureType type, Keys keys) {
        String tier = keys.findText("tier");
        if (tier != null && type != MeasureType.DUE_DILIGENCE) {
            throw keys.problem("tier", "belongs to measures of type due-diligence only");
        }
        return tier;
    }

    private static Verification verification(Keys keys, LocalDate validFrom, @Nullable LocalDate validTo) {
        Boolean verified = keys.findFlag("verified");
        String unverified = keys.findText("unverified");
        if ((unverified != null) != (verified != null && !verified)) {
            throw keys.problem(
                    unverified == null ? "verified" : "unverified",
                    "and its partner belong together: 'verified: false' with 'unverified', the fact that was not read");
        }
        LocalDate inForceBy = keys.findDay("in_force_by");
        LocalDate verifiedUntil = keys.findDay("verified_until");
        if (inForceBy != null && inForceBy.isBefore(validFrom)) {
            throw keys.problem("in_force_by", "lies before valid_from " + validFrom);
        }
        LocalDate known = inForceBy == null ? validFrom : inForceBy;
        if (verifiedUntil != null && verifiedUntil.isBefore(known)) {
            throw keys.problem("verified_until", "lies before " + known);
        }
        if (validTo != null && (verifiedUntil != null || (inForceBy != null && inForceBy.isAfter(validTo)))) {
            throw keys.problem("valid_to", "does not go with 'verified_until' or a later 'in_force_by'");
        }
        return unverified == null && inForceBy == null && verifiedUntil == null
                ? Verification.FULL
                : new Verification(unverified, inForceBy, verifiedUntil);
    }

    private GoodsScope scope(Keys measure, Keys goods) {
        String classification = goods.text("classification");
        if (!classification.equals("HS")) {
            throw goods.problem("classification", "must be HS, not '" + classification + "'");
        }
        HsRevision revision = revision(goods);
        return new GoodsScope(
                revision,
                codes(goods, revision),
                isAll(goods),
                measure.choice("coverage", Coverage.values(), Coverage::code),
                measure.choice("basis", Basis.values(), Basis::code),
                measure.text("basis_source"),
                measure.choice("certainty", Certainty.values(), Certainty::code));
    }

    private static HsRevision revision(Keys keys) {
        try {
            return HsRevision.parse(keys.text("revision"));
        } catch (AppException e) {
            AppException problem = keys.problem("revision", "cannot be used: " + e.getMessage());
            problem.initCause(e);
            throw problem;
        }
    }

    private static boolean isAll(Keys keys) {
        return keys.isWord("codes", GoodsScope.ALL);
    }

    private List<String> codes(Keys keys, HsRevision revision) {
        if (isAll(keys)) {
            return nomenclature.listCodes(CHAPTER, revision).stream()
                    .filter(chapter -> !nomenclature.isSpecial(chapter))
                    .toList();
        }
        List<String> codes = keys.texts("codes");
        if (codes.isEmpty()) {
            throw keys.problem("codes", "is empty");
        }
        for (String code : codes) {
            if (!nomenclature.exists(code, revision)) {
                throw keys.problem(
                        "codes",
                        "names " + code + ", which is no code of " + revision,
                        elsewhere(code),
                        near(code, revision));
            }
        }
        return codes;
    }

    private String elsewhere(String code) {
        List<HsRevision> others = nomenclature.listRevisions(code);
        return others.isEmpty()
                ? "Look for the goods by words: tidewaiter goods find WORDS."
                : "The code stands in "
                        + others.stream().map(HsRevision::name).collect(Collectors.joining(", "))
                        + "; name that edition or the code in this one.";
    }

    private List<String> near(String code, HsRevision revision) {
        if (!code.matches("[0-9]{2,10}")) {
            return List.of();
        }
        return nomenclature.listNear(code).stream()
                .filter(known -> nomenclature.exists(known, revision))
                .toList();
    }

    private AreaSet areas(Keys keys, String key) {
        List<String> names = keys.texts(key);
        if (names.equals(List.of(AreaSet.ANY))) {
            return new AreaSet(List.of(), List.of());
        }
        if (names.isEmpty()) {
            throw keys.problem(key, "is empty; write [any] where every area is meant");
        }
        List<AreaGroup> groups =
                names.stream().flatMap(name -> AreaGroup.find(name).stream()).toList();
        List<String> single =
                names.stream().filter(name -> AreaGroup.find(name).isEmpty()).toList();
        return new AreaSet(named(keys, key, single), groups);
    }

    private List<Area> named(Keys keys, String key, List<String> names) {
        return names.stream()
                .map(name -> areas.findByIso(name)
                        .filter(area -> area.iso2().equals(name))
                        .orElseThrow(() -> keys.problem(
                                key,
                                "names '" + name + "', which is no two-letter code of an area we know",
                                "Find the code by name: tidewaiter areas find NAME.")))
                .toList();
    }

    private static Measure.@Nullable Replacement replacement(Keys keys) {
        if (!keys.has("replaced_by")) {
            return null;
        }
        Keys group = keys.group("replaced_by");
        Measure.Replacement replacement = new Measure.Replacement(group.text("measure"), group.day("on"));
        group.refuseOthers();
        return replacement;
    }

    private NotableGoods notable(LegalAct act, Keys keys) {
        HsRevision revision = revision(keys);
        NotableGoods goods = new NotableGoods(
                keys.text("id"),
                act,
                codes(keys, revision),
                revision,
                areas(keys, "direction_from"),
                areas(keys, "direction_to"),
                keys.text("says"),
                keys.choice("confidence", Confidence.values(), Confidence::code),
                keys.texts("sources"));
        keys.refuseOthers();
        return goods;
    }
}
