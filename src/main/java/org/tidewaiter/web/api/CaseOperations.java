package org.tidewaiter.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.tidewaiter.answers.ArticleRow;
import org.tidewaiter.answers.KeptFinding;
import org.tidewaiter.answers.VerdictRow;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.detect.judgement.FindingsFile;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.Judgements;
import org.tidewaiter.detect.judgement.State;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.Site;

/** Findings and what was decided about them; kept articles and the verdicts on their claims. */
final class CaseOperations {
    private CaseOperations() {}

    static List<Operation> list() {
        List<String> states = Arrays.stream(State.values()).map(State::id).toList();
        return List.of(
                Operation.list(
                                "listFindings",
                                "/api/v1/findings",
                                "The findings of the last look at each pair, the weightiest first. A finding is a question"
                                        + " for a person, never an accusation.",
                                KeptFinding.class,
                                ask -> Answer.list(findings(ask)).illustrative(isIllustrative(ask.site())))
                        .with(
                                Parameter.oneOf(
                                        "state", "Only these. Default: all but dismissed ones.", states, "open"),
                                Parameter.text("detector", "Only those of one detector.", ""),
                                Parameter.text("code", "Only goods whose code begins so.", ""))
                        .restsOn(Rests.FINDINGS, Rests.RELEASES),
                Operation.one(
                                "getFinding",
                                "/api/v1/findings/{id}",
                                "One finding with its evidence, its innocent explanations and what was decided.",
                                KeptFinding.class,
                                ask -> Answer.one(NotThere.or(
                                                () -> KeptFinding.of(
                                                        FindingsFile.at(ask.site()
                                                                        .home())
                                                                .get(ask.path("id")),
                                                        judgements(ask.site())),
                                                "See /api/v1/findings for their ids."))
                                        .illustrative(isIllustrative(ask.site())))
                        .with(Parameter.path("id", "Id of the finding, or its first letters.", ""))
                        .restsOn(Rests.FINDINGS, Rests.RELEASES),
                Operation.list(
                                "listArticles",
                                "/api/v1/articles",
                                "Kept articles with their claims counted by verdict; only those whose mark lets the asker"
                                        + " read them.",
                                ArticleRow.class,
                                CaseOperations::articles)
                        .restsOn(Rests.CASEBOOK, Rests.FIGURES),
                Operation.list(
                                "listVerdicts",
                                "/api/v1/verdicts",
                                "The claims of those articles, each with its verdict and the reckoning behind it.",
                                VerdictRow.class,
                                CaseOperations::verdicts)
                        .with(Parameter.text("article", "Only claims of this article.", ""))
                        .restsOn(Rests.CASEBOOK, Rests.FIGURES));
    }

    static List<KeptFinding> findings(Ask ask) {
        State wanted = ask.given().find("state").map(CaseOperations::state).orElse(null);
        String detector = ask.given().find("detector").orElse("");
        String code = ask.given().find("code").orElse("");
        List<Judgement> judgements = judgements(ask.site());
        return FindingsFile.at(ask.site().home()).list().stream()
                .map(view -> KeptFinding.of(view, judgements))
                .filter(each -> wanted == null ? each.state() != State.DISMISSED : each.state() == wanted)
                .filter(each -> detector.isEmpty() || each.finding().detector().equals(detector))
                .filter(each -> each.finding().code().startsWith(code))
                .toList();
    }

    private static List<Judgement> judgements(Site site) {
        return Judgements.at(site.home()).list();
    }

    private static State state(String text) {
        return Arrays.stream(State.values())
                .filter(state -> state.id().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text + "' is no state of a finding.",
                        "Use one of these.",
                        Arrays.stream(State.values()).map(State::id).toList()));
    }

    /** What is found or judged rests on whatever is loaded; one invented release makes it doubtful. */
    static boolean isIllustrative(Site site) {
        return site.warehouse().listReleases().stream().anyMatch(Release::illustrative);
    }

    private static Answer articles(Ask ask) {
        if (!Casebook.exists(ask.site().home())) {
            return Answer.list(List.of());
        }
        try (Casebook casebook = Casebook.open(ask.site().home())) {
            return Answer.list(casebook.documents().list().stream()
                            .filter(readable(ask))
                            .map(kept -> ArticleRow.of(
                                    kept,
                                    casebook.claims().list(kept.id()),
                                    ask.desk(),
                                    ask.site().assessor()))
                            .toList())
                    .illustrative(isIllustrative(ask.site()));
        }
    }

    static Answer verdicts(Ask ask) {
        if (!Casebook.exists(ask.site().home())) {
            return Answer.list(List.of());
        }
        String article = ask.given().find("article").orElse("");
        try (Casebook casebook = Casebook.open(ask.site().home())) {
            return Answer.list(VerdictRow.list(
                            casebook,
                            readable(ask).and(kept -> kept.id().startsWith(article)),
                            ask.desk(),
                            ask.site().assessor()))
                    .illustrative(isIllustrative(ask.site()));
        }
    }

    private static Predicate<Document> readable(Ask ask) {
        return kept -> kept.tlp().compareTo(ask.mayRead()) <= 0;
    }
}
