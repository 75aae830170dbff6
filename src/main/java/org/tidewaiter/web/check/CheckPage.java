package org.tidewaiter.web.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.CheckResult;
import org.tidewaiter.answers.Checker;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Fact;
import org.tidewaiter.law.GivenFacts;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * The form for one consignment, and its answer.
 *
 * @param form what was filled in, by the names of the fields
 * @param problem why there is no answer; null where nothing is wrong
 * @param candidates what words could mean, best first; a person chooses
 * @param answer null before anything is asked
 * @param mostMegabytes of a file of consignments
 */
public record CheckPage(
        Map<String, String> form,
        @Nullable Problem problem,
        List<Candidate> candidates,
        @Nullable Answered answer,
        String permalink,
        long mostMegabytes) {
    private static final List<String> FIELDS = List.of("goods", "from", "to", "on", "edition");

    /** What is wrong with the form, and what to do. */
    public record Problem(String says, String hint, List<String> alternatives) {}

    /** A code the words could mean, with its answer and the address of the full one. */
    public record Candidate(CheckResult result, String name, Verdict verdict, String href) {}

    /** Whether what is asked could not be answered. */
    public boolean isRefused() {
        return problem != null;
    }

    static CheckPage of(View view, Parameters parameters, long mostBytes) {
        Map<String, String> form = new LinkedHashMap<>();
        FIELDS.forEach(name -> form.put(name, parameters.find(name).orElse("")));
        for (Fact fact : Fact.values()) {
            form.put(fact.code(), parameters.find(fact.code()).orElse(""));
        }
        if (parameters.find("goods").isEmpty() || parameters.find("from").isEmpty()) {
            form.putIfAbsent("from", "");
            form.merge("from", "KP", (given, usual) -> given.isEmpty() ? usual : given);
            form.merge("to", "CN", (given, usual) -> given.isEmpty() ? usual : given);
        }
        form.merge("on", view.site().today().toString(), (given, usual) -> given.isEmpty() ? usual : given);
        long megabytes = mostBytes >> 20;
        if (parameters.find("goods").isEmpty() || parameters.find("from").isEmpty()) {
            return new CheckPage(form, null, List.of(), null, "", megabytes);
        }
        try {
            return answered(view, form, megabytes);
        } catch (AppException e) {
            if (e.kind() != AppException.Kind.WRONG_USE) {
                throw e;
            }
            Problem problem = new Problem(String.valueOf(e.getMessage()), e.hint(), e.alternatives());
            return new CheckPage(form, problem, List.of(), null, "", megabytes);
        }
    }

    private static CheckPage answered(View view, Map<String, String> form, long megabytes) {
        Optional<HsRevision> edition = Optional.of(form.getOrDefault("edition", ""))
                .filter(text -> !text.isEmpty())
                .map(HsRevision::parse);
        LocalDate day = AsOf.parseDay(form.getOrDefault("on", ""));
        String goods = form.getOrDefault("goods", "");
        String from = form.getOrDefault("from", "");
        String to = form.getOrDefault("to", "");
        Areas.packed().parse(from);
        Areas.packed().parse(to);
        Checker checker = new Checker(view.site().assessor(), edition);
        if (!Checker.isCode(goods)) {
            List<Candidate> candidates = checker.checkWords(goods, from, to, day).stream()
                    .map(result -> candidate(view, form, result))
                    .toList();
            if (candidates.isEmpty()) {
                throw AppException.wrongUse(view.text("check.unknown", goods), view.text("check.unknown.hint"));
            }
            return new CheckPage(form, null, candidates, null, href(view, form), megabytes);
        }
        Nomenclature.packed().parse(goods);
        CheckResult result = checker.check(goods, from, to, day);
        List<String> stated = stated(form);
        GivenFacts facts = GivenFacts.parse(stated);
        if (!facts.isEmpty()) {
            CheckResult without = result;
            result = new Checker(Assessor.of(view.site().books().given(facts)), edition)
                    .check(goods, from, to, day)
                    .given(stated, view.site().books().settle(facts), without);
        }
        return new CheckPage(form, null, List.of(), Answered.of(view, result), href(view, form), megabytes);
    }

    private static Candidate candidate(View view, Map<String, String> form, CheckResult result) {
        Map<String, String> chosen = new LinkedHashMap<>(form);
        chosen.put("goods", result.hs());
        return new Candidate(result, Answered.name(view, result), Verdict.of(view, result), href(view, chosen));
    }

    /** What was filled in, as the command line writes it. */
    private static List<String> stated(Map<String, String> form) {
        List<String> stated = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            String value = form.getOrDefault(fact.code(), "");
            if (!value.isEmpty()) {
                stated.add(fact.code() + "=" + value.toLowerCase(Locale.ROOT));
            }
        }
        return stated;
    }

    /** The address that gives this answer again. */
    private static String href(View view, Map<String, String> form) {
        Map<String, String> all = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (!value.isEmpty()) {
                all.put(name, value);
            }
        });
        all.put("lang", view.asked().language().tag());
        return "/check?" + Asked.encode(all);
    }
}
