package org.tidewaiter.web.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.KeptFinding;
import org.tidewaiter.answers.VerdictRow;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.FindingsFile;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.Judgements;
import org.tidewaiter.detect.judgement.State;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.Site;

/** The entries of each feed. */
final class FeedItems {
    private static final LocalDate NEVER = LocalDate.of(1970, 1, 1); // where nothing says a day

    private FeedItems() {}

    /** Findings that nobody dismissed; a new evidence makes a new entry, a decision a new day. */
    static List<Item> findings(Site site, Filter filter) {
        List<Judgement> judgements = Judgements.at(site.home()).list();
        LocalDate known = lastPublished(site);
        return FindingsFile.at(site.home()).list().stream()
                .map(view -> KeptFinding.of(view, judgements))
                .filter(each -> each.state() != State.DISMISSED)
                .filter(each -> wanted(filter, each.finding()))
                .map(each -> item(each, known))
                .toList();
    }

    private static boolean wanted(Filter filter, FindingView view) {
        return filter.isOf(view.reporter(), view.partner())
                && filter.holds(view.code())
                && (filter.act() == null || view.citations().stream().anyMatch(filter::cites));
    }

    private static Item item(KeptFinding kept, LocalDate known) {
        FindingView view = kept.finding();
        LocalDate day = kept.judgements().stream()
                .map(judgement -> LocalDate.parse(judgement.on()))
                .reduce(known, (one, other) -> one.isAfter(other) ? one : other);
        return new Item(
                "finding/" + view.id() + "/" + view.evidenceId(),
                view.title() + ": " + view.code() + " " + view.goods() + ", " + view.flow() + ", " + view.to(),
                day,
                "/findings/" + view.id(),
                view.question() + " (" + kept.state().id() + ") It can have innocent causes: "
                        + String.join("; ", view.innocentCauses()));
    }

    /** Claims of articles that everybody may read, with their verdicts. */
    static List<Item> verdicts(Site site, Filter filter) {
        if (!Casebook.exists(site.home())) {
            return List.of();
        }
        try (Casebook casebook = Casebook.open(site.home())) {
            return VerdictRow.list(casebook, kept -> kept.tlp() == Tlp.CLEAR, site.desk(), site.assessor()).stream()
                    .filter(row -> wanted(filter, row))
                    .map(FeedItems::item)
                    .toList();
        }
    }

    /** A claim is about what its slots name; about the act that its judgements cite. */
    private static boolean wanted(Filter filter, VerdictRow row) {
        return names(row, filter.reporter())
                && names(row, filter.partner())
                && (filter.code() == null
                        || row.claim().slots().stream()
                                .anyMatch(slot -> slot.value().matches("\\d{2,10}") && filter.holds(slot.value())))
                && (filter.act() == null
                        || row.claim().checks().stream()
                                .anyMatch(check -> filter.cites(check.why())
                                        || check.reckoning().stream().anyMatch(filter::cites)));
    }

    private static boolean names(VerdictRow row, @Nullable Area area) {
        return area == null
                || row.claim().slots().stream().anyMatch(slot -> slot.value().equals(area.shortCode()));
    }

    private static Item item(VerdictRow row) {
        var verdict = row.claim().verdict();
        String word = verdict == null ? "not checked" : verdict.verdict().id().replace('_', ' ');
        return new Item(
                "verdict/" + row.article() + "/" + row.claim().id(),
                word + ": " + row.claim().words(),
                row.published() == null ? NEVER : LocalDate.parse(row.published()),
                "/api/v1/articles",
                row.title()
                        + (row.outlet() == null ? "" : ", " + row.outlet())
                        + (verdict == null ? "" : ". " + verdict.why()));
    }

    /** One entry for each month a pair is published for: there is a brief to read, and its figures may have been revised. */
    static List<Item> briefs(Site site, Filter filter) {
        Map<String, Item> items = new TreeMap<>();
        for (Release release : site.warehouse().listReleases()) {
            for (Coverage cover : release.coverage()) {
                Area reporter = Areas.packed().find(cover.reporter()).orElse(null);
                if (reporter == null
                        || reporter.isWorld()
                        || (filter.reporter() != null && !reporter.equals(filter.reporter()))) {
                    continue;
                }
                for (Area partner : partners(cover, filter)) {
                    cover.periods().stream()
                            .map(Period::new)
                            .filter(period -> isInForce(site, filter, reporter, partner, period))
                            .map(period -> brief(reporter, partner, period, release, filter))
                            .forEach(item -> items.merge(
                                    item.id(),
                                    item,
                                    (one, other) -> one.updated().isAfter(other.updated()) ? one : other));
                }
            }
        }
        return new ArrayList<>(items.values());
    }

    private static List<Area> partners(Coverage cover, Filter filter) {
        if (filter.partner() != null) {
            boolean held = cover.allPartners()
                    || cover.partners().contains(filter.partner().code());
            return held ? List.of(filter.partner()) : List.of();
        }
        return cover.partners().stream()
                .flatMap(code -> Areas.packed().find(code).stream())
                .filter(area -> !area.isWorld())
                .toList();
    }

    private static boolean isInForce(Site site, Filter filter, Area reporter, Area partner, Period period) {
        if (filter.act() == null) {
            return true;
        }
        return site.desk().listMeasures(reporter, partner).stream()
                        .anyMatch(measure -> isOf(filter, measure.act().id())
                                && !measure.validFrom().isAfter(period.end()))
                || site.desk().listMeasures(partner, reporter).stream()
                        .anyMatch(measure -> isOf(filter, measure.act().id())
                                && !measure.validFrom().isAfter(period.end()));
    }

    private static boolean isOf(Filter filter, String act) {
        return filter.act() != null && filter.act().act().id().equals(act);
    }

    private static Item brief(Area reporter, Area partner, Period period, Release release, Filter filter) {
        String code = filter.code() == null ? "" : "&code=" + filter.code();
        return new Item(
                "brief/" + reporter.shortCode() + "/" + partner.shortCode() + "/" + period
                        + (filter.code() == null ? "" : "/" + filter.code()),
                reporter.nameEn() + " and " + partner.nameEn() + ", " + period
                        + (filter.code() == null ? "" : ", goods " + filter.code())
                        + (release.illustrative() ? " (illustrative figures)" : ""),
                release.published(),
                "/brief?reporter=" + reporter.shortCode() + "&partner=" + partner.shortCode() + "&period=" + period
                        + code,
                "Figures of " + release.publisher() + " as published by " + release.published() + ".");
    }

    /** The newest day of publication of all that is loaded. */
    static LocalDate lastPublished(Site site) {
        return site.warehouse().listReleases().stream()
                .map(Release::published)
                .max(Comparator.naturalOrder())
                .orElse(NEVER);
    }
}
