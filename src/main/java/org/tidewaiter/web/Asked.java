package org.tidewaiter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsChoice;
import org.tidewaiter.analysis.LatestPeriod;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.answers.BriefOrder;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.PeriodRange;

/**
 * What the address of a page asks: the question and the language. The address made from it again holds everything that
 * decides the answer, so that it can be kept and cited.
 *
 * @param question null where nothing is loaded that could say which months to look at
 */
public record Asked(Area reporter, Area partner, @Nullable Question question, Language language) {
    private static final String REPORTER = "CN"; // the pair most visitors come for
    private static final String PARTNER = "KP";

    /** Reads an address; {@code fallback} where it names no language. */
    public static Asked of(Parameters parameters, Site site, Language fallback) {
        Area reporter = Areas.packed().parse(parameters.find("reporter").orElse(REPORTER));
        Area partner = Areas.packed().parse(parameters.find("partner").orElse(PARTNER));
        SourceChoice source = new SourceChoice(
                parameters.find("dataset").orElse(null),
                parameters.find("as_of").map(AsOf::parse).orElse(null));
        Optional<PeriodRange> period = parameters
                .find("period")
                .map(PeriodRange::parse)
                .or(() -> LatestPeriod.find(site.warehouse(), reporter, source));
        Language language = parameters.find("lang").map(Language::parse).orElse(fallback);
        return new Asked(
                reporter,
                partner,
                period.map(when -> question(parameters, reporter, partner, when, source))
                        .orElse(null),
                language);
    }

    private static Question question(
            Parameters parameters, Area reporter, Area partner, PeriodRange period, SourceChoice source) {
        List<Flow> flows =
                parameters.find("flow").map(Flow::parse).map(List::of).orElse(List.of(Flow.IMPORT, Flow.EXPORT));
        Question usual = Question.about(reporter, partner, flows, period);
        int level = parameters.findNumber("level").orElse(usual.goods().level());
        List<String> codes = parameters.find("code").map(GoodsChoice::split).orElse(List.of());
        return usual.withGoods(new GoodsChoice(level, parameters.find("basket").orElse(null), codes))
                .withCurrency(parameters.find("currency").orElse(BriefOrder.usualCurrency(usual)))
                .withBaselineYears(
                        parameters.find("versus").map(Asked::years).orElseGet(() -> BriefOrder.usualYears(usual)))
                .withLimit(parameters.findNumber("limit").orElse(usual.limit()))
                .withSource(source);
    }

    private static List<Integer> years(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(year -> {
                    if (!year.matches("\\d{4}")) {
                        throw AppException.wrongUse("'" + year + "' is no year.", "Write years as versus=2022,2019.");
                    }
                    return Integer.valueOf(year);
                })
                .toList();
    }

    /** The question; refuses where nothing of the reporter is loaded. */
    public Question needQuestion() {
        if (question == null) {
            throw AppException.unavailable(
                    "No figures of " + reporter.name(Language.ENGLISH) + " are loaded.",
                    "Load a customs file first, or name the months with period=2023-01..2023-10.");
        }
        return question;
    }

    /** Everything that decides an answer, in a settled order. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("reporter", reporter.shortCode());
        all.put("partner", partner.shortCode());
        if (question != null) {
            all.put("period", question.period().toString());
            all.put("currency", question.currency());
            all.put("level", Integer.toString(question.goods().level()));
            all.put(
                    "versus",
                    question.baselineYears().stream().map(String::valueOf).collect(Collectors.joining(",")));
            if (question.goods().basket() != null) {
                all.put("basket", question.goods().basket());
            }
            if (!question.goods().codes().isEmpty()) {
                all.put("code", String.join(",", question.goods().codes()));
            }
            if (question.flows().size() == 1) {
                all.put("flow", question.flows().getFirst().word());
            }
            if (question.source().dataset() != null) {
                all.put("dataset", question.source().dataset());
            }
            if (question.source().asOf() != null) {
                all.put("as_of", question.source().asOf().toString());
            }
        }
        all.put("lang", language.tag());
        return all;
    }

    /** An address with the same question; {@code changes} are names and values by turns, an empty value takes one away. */
    public String href(String path, String... changes) {
        Map<String, String> all = parameters();
        for (int i = 0; i + 1 < changes.length; i += 2) {
            if (changes[i + 1].isEmpty()) {
                all.remove(changes[i]);
            } else {
                all.put(changes[i], changes[i + 1]);
            }
        }
        return path + "?" + encode(all);
    }

    /** Names and values as an address carries them. */
    public static String encode(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .collect(Collectors.joining("&"));
    }
}
