package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.HsRevision;

/** Reads a rule book. Nothing is filled in silently: what the format asks for must stand there, and nothing else may. */
final class BookReader {
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
                keys.day("adopted"),
                keys.text("url"),
                keys.day("version"));
        List<Measure> measures = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Keys group : keys.groups("measures")) {
            Measure measure = measure(act, group);
            if (!ids.add(measure.id())) {
                throw group.problem("id", "is taken by another measure of this book");
            }
            measures.add(measure);
        }
        List<NotableGoods> notable = new ArrayList<>();
        for (Keys group : keys.groups("notable")) {
            NotableGoods goods = notable(act, group);
            if (!ids.add(goods.id())) {
                throw group.problem("id", "is taken by another entry of this book");
            }
            notable.add(goods);
        }
        keys.refuseOthers();
        return new RuleBook(act, measures, notable, file);
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
            throw keys.problem("valid_to", "lies before valid_from " + validFrom);
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
                keys.text("says"),
                commodity,
                scope,
                areas(keys, "from"),
                areas(keys, "to"),
                named(keys, "excluded_areas", keys.textsOrNone("excluded_areas")),
                validFrom,
                validTo,
                unverified(keys),
                never != null && never,
                replacement(keys),
                conditions,
                keys.findText("interpretation"),
                keys.choice("confidence", Confidence.values(), Confidence::code),
                keys.texts("sources"));
        keys.refuseOthers();
        return measure;
    }

    private static @Nullable String unverified(Keys keys) {
        Boolean verified = keys.findFlag("verified");
        String unverified = keys.findText("unverified");
        if ((unverified != null) != (verified != null && !verified)) {
            throw keys.problem(
                    unverified == null ? "verified" : "unverified",
                    "and its partner belong together: 'verified: false' with 'unverified', the fact that was not read");
        }
        return unverified;
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

    private List<String> codes(Keys keys, HsRevision revision) {
        List<String> codes = keys.texts("codes");
        if (codes.isEmpty()) {
            throw keys.problem("codes", "is empty");
        }
        for (String code : codes) {
            if (!nomenclature.exists(code, revision)) {
                throw keys.problem("codes", "names " + code + ", which is no code of " + revision);
            }
        }
        return codes;
    }

    private AreaSet areas(Keys keys, String key) {
        List<String> names = keys.texts(key);
        if (names.equals(List.of(AreaSet.ANY))) {
            return new AreaSet(List.of());
        }
        if (names.isEmpty()) {
            throw keys.problem(key, "is empty; write [any] where every area is meant");
        }
        return new AreaSet(named(keys, key, names));
    }

    private List<Area> named(Keys keys, String key, List<String> names) {
        return names.stream()
                .map(name -> areas.findByIso(name)
                        .orElseThrow(() -> keys.problem(
                                key, "names '" + name + "', which is no two-letter code of an area we know")))
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
