package org.tidewaiter.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** Reads a spec twin. */
final class SpecReader {

    /** The examples of one book. */
    record Spec(String book, String file, List<SpecCase> cases) {}

    private SpecReader() {}

    static Spec read(String file, String text) {
        Keys keys = YamlFile.read(file, text);
        String book = keys.text("book");
        List<SpecCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Keys group : keys.groups("cases")) {
            SpecCase example = example(file, group);
            if (!names.add(example.name())) {
                throw group.problem("name", "is taken by another case of this file");
            }
            cases.add(example);
        }
        if (cases.isEmpty()) {
            throw keys.problem("cases", "holds no examples");
        }
        keys.refuseOthers();
        return new Spec(book, file, List.copyOf(cases));
    }

    private static SpecCase example(String file, Keys keys) {
        SpecCase example = new SpecCase(
                keys.text("name"),
                goods(keys),
                area(keys, "from"),
                area(keys, "to"),
                keys.day("on"),
                keys.choice("expect", Answer.values(), Answer::code),
                keys.findText("measure"),
                doubts(keys),
                keys.findText("not_measure"),
                file + ":" + keys.line());
        keys.refuseOthers();
        if (example.doubts() != null && example.measure() == null) {
            throw keys.problem("doubts", "needs a measure whose doubts they are", "Add a line 'measure: ...'.");
        }
        return example;
    }

    private static @Nullable Set<Doubt> doubts(Keys keys) {
        return keys.has("doubts") ? Set.copyOf(keys.choices("doubts", Doubt.values(), Doubt::code)) : null;
    }

    private static CommodityCode goods(Keys keys) {
        try {
            return new CommodityCode(keys.text("goods"), HsRevision.parse(keys.text("revision")));
        } catch (AppException e) {
            AppException problem = keys.problem("goods", "or its revision cannot be used: " + e.getMessage());
            problem.initCause(e);
            throw problem;
        }
    }

    private static Area area(Keys keys, String key) {
        String text = keys.text(key);
        return Areas.packed()
                .findByIso(text)
                .filter(area -> area.iso2().equals(text))
                .orElseThrow(() -> keys.problem(
                        key,
                        "names '" + text + "', which is no two-letter code of an area we know",
                        "Find the code by name: tidewaiter areas find NAME."));
    }
}
