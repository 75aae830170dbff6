package org.tidewaiter.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;

/**
 * The one data set that answers a question. Figures of different data sets are never added up or set against each other
 * unasked: first the reporter's own customs office, then the data set that holds most of the periods asked for, of equals UN
 * Comtrade, WITS, the others by name; last those that reconcile both countries' figures, since neither published them so.
 */
record DatasetChoice(String dataset, List<String> leftAside, boolean bothSides) {
    /** Option of a release that holds each flow once for both of its countries. */
    private static final String MIRRORED = "mirrored";

    private static final List<String> PREFERRED = List.of("un-comtrade", "wits");

    DatasetChoice {
        leftAside = List.copyOf(leftAside);
    }

    /** True if some release answers the question, in the wanted data set if one is named. */
    static boolean fits(Question question, List<Release> visible) {
        String wanted = question.source().dataset();
        return visible.stream()
                .filter(release -> wanted == null || release.dataset().equals(wanted))
                .anyMatch(release -> release.coverage().stream().anyMatch(cover -> answers(question, release, cover)));
    }

    static DatasetChoice of(Question question, List<Release> visible) {
        if (visible.isEmpty()) {
            throw AppException.wrongUse(
                    "Nothing is loaded"
                            + (question.source().asOf() == null
                                    ? "."
                                    : " as of " + question.source().asOf() + "."),
                    "Load a customs file first: tidewaiter load FILE.");
        }
        List<String> able = visible.stream()
                .filter(release -> release.coverage().stream().anyMatch(cover -> answers(question, release, cover)))
                .map(Release::dataset)
                .distinct()
                .sorted(order(question, visible))
                .toList();
        String wanted = question.source().dataset();
        if (wanted == null && able.isEmpty()) {
            throw nothingFits(question, visible);
        }
        if (wanted != null
                && visible.stream().noneMatch(release -> release.dataset().equals(wanted))) {
            throw AppException.wrongUse(
                    "No data set '" + wanted + "' is loaded.",
                    "Use one of those that are, or leave --dataset out.",
                    visible.stream().map(Release::dataset).distinct().sorted().toList());
        }
        if (wanted != null && !able.contains(wanted)) {
            throw nothingFits(question, visible);
        }
        String chosen = wanted == null ? able.getFirst() : wanted;
        return new DatasetChoice(
                chosen,
                able.stream().filter(name -> !name.equals(chosen)).toList(),
                question.reporter() != null
                        && visible.stream()
                                .anyMatch(release -> release.dataset().equals(chosen) && isMirrored(release)));
    }

    private static Comparator<String> order(Question question, List<Release> visible) {
        Area reporter = question.reporter();
        String national = reporter == null ? "?" : reporter.iso2().toLowerCase(Locale.ROOT) + "-";
        Comparator<String> nationalFirst = Comparator.comparing((String name) -> !name.startsWith(national));
        return nationalFirst
                .thenComparing(name ->
                        visible.stream().anyMatch(release -> release.dataset().equals(name) && isMirrored(release)))
                .thenComparingLong(name -> -periodsHeld(question, name, visible))
                .thenComparingInt(name -> PREFERRED.contains(name) ? PREFERRED.indexOf(name) : PREFERRED.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private static long periodsHeld(Question question, String dataset, List<Release> visible) {
        return visible.stream()
                .filter(release -> release.dataset().equals(dataset))
                .flatMap(release -> release.coverage().stream().filter(cover -> answers(question, release, cover)))
                .flatMap(cover -> cover.periods().stream())
                .filter(period -> isAsked(question, period))
                .distinct()
                .count();
    }

    private static boolean isAsked(Question question, int period) {
        return question.period().touches(new Period(period));
    }

    private static boolean answers(Question question, Release release, Coverage cover) {
        if (!cover.frequency().equals(question.period().frequency().code())) {
            return false;
        }
        boolean inPeriod = cover.periods().stream().anyMatch(period -> isAsked(question, period));
        if (!inPeriod) {
            return false;
        }
        for (Flow flow : question.flows()) {
            boolean direct = cover.flow().equals(flow.code())
                    && (question.reporter() == null
                            || cover.reporter() == question.reporter().code())
                    && holdsPartner(cover, question.partner());
            if (direct || answersFromOtherSide(question, release, cover)) {
                return true;
            }
        }
        return false;
    }

    private static boolean answersFromOtherSide(Question question, Release release, Coverage cover) {
        Area reporter = question.reporter();
        return isMirrored(release)
                && reporter != null
                && holdsPartner(cover, reporter)
                && (question.partner() == null
                        || cover.reporter() == question.partner().code());
    }

    private static boolean isMirrored(Release release) {
        return Boolean.parseBoolean(release.options().get(MIRRORED));
    }

    private static boolean holdsPartner(Coverage cover, @Nullable Area partner) {
        return partner == null || cover.allPartners() || cover.partners().contains(partner.code());
    }

    private static AppException nothingFits(Question question, List<Release> visible) {
        String who = Optional.ofNullable(question.reporter()).map(Area::nameEn).orElse("any reporter") + " and "
                + Optional.ofNullable(question.partner()).map(Area::nameEn).orElse("any partner");
        boolean otherFrequency = visible.stream()
                .flatMap(release -> release.coverage().stream())
                .filter(cover -> question.reporter() == null
                        || cover.reporter() == question.reporter().code())
                .anyMatch(cover ->
                        !cover.frequency().equals(question.period().frequency().code()));
        String hint = otherFrequency
                ? "There are figures of another frequency; months and years are never mixed: ask for "
                        + (question.period().frequency().code().equals("M")
                                ? "a year (2023)"
                                : "months (2023-01..2023-12)")
                        + ". "
                : "";
        return AppException.wrongUse(
                "No loaded figures of " + who + " for " + question.period() + ".",
                hint + "What is loaded: " + LoadedSummary.of(visible));
    }
}
