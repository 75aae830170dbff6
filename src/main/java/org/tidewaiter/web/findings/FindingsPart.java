package org.tidewaiter.web.findings;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.tidewaiter.answers.KeptFinding;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.Judgements;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.table.TableSource;

/** Findings: the list, one with its evidence, and what a person decides about it. */
public final class FindingsPart implements Part {
    /** The tables of this section. */
    public static List<TableSource> tables() {
        return List.of(new FindingsTable());
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/findings", context -> list(context, site), Access.READ);
        routes.get("/findings/{id}", context -> one(context, site), Access.READ);
        routes.post("/findings/{id}/decision", context -> decide(context, site), Access.WRITE);
    }

    private static void list(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(context, view, "findings/findings", FindingsPage.of(view, Parameters.ofAddress(context)));
    }

    private static void one(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(context, view, "findings/finding", FindingPage.of(view, find(context, view)));
    }

    private static KeptFinding find(Context context, View view) {
        return PairFindings.find(view, context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse(view.text("findings.unknown")));
    }

    private static void decide(Context context, Site site) {
        View view = View.of(context, site);
        Visitor visitor = Objects.requireNonNull(Visitor.of(context), "the door lets nobody write unknown");
        FindingView finding = find(context, view).finding();
        Parameters form = Parameters.ofForm(context);
        Judgement.Decision decision = decision(form.get("decision"));
        Judgements.at(site.home())
                .add(new Judgement(
                        finding.id(),
                        finding.evidenceId(),
                        decision,
                        form.find("reason")
                                .orElseThrow(() -> AppException.wrongUse(
                                        view.text("findings.noreason"), view.text("findings.reason.hint"))),
                        visitor.name(),
                        site.today().toString()));
        site.trail(visitor).enter("finding." + decision.id(), finding.id(), finding.detector());
        context.redirect(view.href("/findings/" + finding.id()), HttpStatus.SEE_OTHER);
    }

    private static Judgement.Decision decision(String text) {
        return Stream.of(Judgement.Decision.values())
                .filter(decision -> decision.id().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text + "' is no decision.",
                        "Use dismissed or confirmed.",
                        List.of("dismissed", "confirmed")));
    }
}
