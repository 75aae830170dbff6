package org.tidewaiter.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.QuotaAnalysis;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.answers.BriefOrder;
import org.tidewaiter.answers.QuotaRow;
import org.tidewaiter.answers.QuotaWords;
import org.tidewaiter.answers.ReleaseDetails;
import org.tidewaiter.brief.BriefAssembler;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Caps;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Language;
import org.tidewaiter.warehouse.Release;

/** What is loaded, and the answers that all of it can have a part in: caps and briefs. */
final class ReleaseOperations {
    private static final int REJECTED = 10;
    private static final int TOP = 10; // goods each way in a brief
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ReleaseOperations() {}

    static List<Operation> list() {
        return List.of(
                Operation.list(
                                "listReleases",
                                "/api/v1/releases",
                                "What is loaded and what it covers, in order of loading.",
                                Release.class,
                                ask -> releases(ask))
                        .with(FigureParameters.knownOn())
                        .restsOn(Rests.RELEASES),
                Operation.one(
                                "getRelease",
                                "/api/v1/releases/{id}",
                                "One release: source, coverage, counts and first rejected rows.",
                                ReleaseDetails.class,
                                ReleaseOperations::release)
                        .with(
                                Parameter.path("id", "Id of the release, or its first letters.", ""),
                                FigureParameters.limit("Rejected rows.", REJECTED))
                        .restsOn(Rests.FIGURES),
                Operation.list(
                        "listQuotas",
                        "/api/v1/quota",
                        "The shared caps of the rule books with their windows.",
                        QuotaRow.class,
                        ask -> Answer.list(QuotaRow.list(Caps.of(ask.site().books())))),
                Operation.one(
                                "getQuota",
                                "/api/v1/quota/{name}",
                                "What the loaded figures of all States add up to against a shared cap, month by month.",
                                QuotaLedger.class,
                                ReleaseOperations::quota)
                        .with(
                                Parameter.path("name", "Name of the cap.", "refined-petroleum"),
                                Parameter.text("year", "Which window: the one that lies mostly in this year.", "2019")
                                        .with(Map.of("type", "integer"))
                                        .need(),
                                Parameter.oneOf(
                                        "by",
                                        "Months or years. Default: months where any are loaded.",
                                        List.of("month", "year"),
                                        "month"),
                                Parameter.text(
                                        "barrels_per_tonne", "Bounds of your own instead of those of the book.", ""),
                                Parameter.text("dataset", "Only figures of this data set.", ""),
                                FigureParameters.knownOn())
                        .restsOn(Rests.FIGURES),
                Operation.one(
                                "getBrief",
                                "/api/v1/brief",
                                "Everything a brief on the trade of two areas says, every line held against the law.",
                                BriefFacts.class,
                                ReleaseOperations::brief)
                        .with(FigureParameters.pair())
                        .with(Parameter.oneOf(
                                        "lang", "Language of names. Default: en.", List.of("en", "ko", "zh"), "en")
                                .settledBy(ask ->
                                        Optional.of(ask.asked().language().tag())))
                        .restsOn(Rests.FIGURES, Rests.FINDINGS));
    }

    private static Answer releases(Ask ask) {
        List<Release> releases = ask.site().warehouse().listReleases(ask.asOf());
        return Answer.list(releases).illustrative(releases.stream().anyMatch(Release::illustrative));
    }

    private static Answer release(Ask ask) {
        Release release = NotThere.or(
                () -> ask.site().warehouse().getRelease(ask.path("id")), "See /api/v1/releases for what is loaded.");
        int limit = ask.given().findNumber("limit").orElse(REJECTED);
        return Answer.one(ReleaseDetails.of(ask.site().warehouse(), release, limit))
                .illustrative(release.illustrative());
    }

    private static Answer quota(Ask ask) {
        Caps caps = Caps.of(ask.site().books());
        String name = ask.path("name");
        if (!caps.listLedgers().contains(name)) {
            throw NotThere.because(
                    "No cap is called '" + name + "'.", "They are: " + String.join(", ", caps.listLedgers()) + ".");
        }
        int year = ask.given()
                .findNumber("year")
                .orElseThrow(() -> AppException.wrongUse(
                        "'year' is missing.", "Windows of " + name + ": " + QuotaRow.windows(caps, name) + "."));
        Cap cap = caps.get(name, year);
        QuotaLedger ledger = QuotaAnalysis.of(
                ask.desk(),
                cap,
                QuotaWords.bounds(ask.given().find("barrels_per_tonne").orElse(null)),
                new SourceChoice(ask.given().find("dataset").orElse(null), ask.asOf()),
                QuotaWords.frequency(ask.given().find("by").orElse(null)));
        return Answer.one(ledger).illustrative(CaseOperations.isIllustrative(ask.site()));
    }

    private static Answer brief(Ask ask) {
        Question question = ask.question().withLimit(TOP);
        Language language = ask.asked().language();
        BriefFacts facts = BriefAssembler.assemble(
                ask.site().warehouse(),
                ask.site().assessor(),
                question,
                language,
                BriefOrder.command(question, language));
        return Answer.one(tree(BriefFormat.JSON.write(facts)))
                .illustrative(facts.sourcing().illustrative());
    }

    /** The JSON of a brief has a writer of its own; taken over digit by digit. */
    private static JsonNode tree(byte[] json) {
        try {
            return EXACT.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a brief is no JSON", e);
        }
    }
}
