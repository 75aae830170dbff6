package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Release;

/** Writes down what an answer rests on, and what it could not use. */
final class SliceNotes {
    private static final int LISTED = 8; // codes named in a note; more are counted

    private final List<LegalAct> acts;
    private final Set<String> partlyWanted;

    /** Notes on an answer that {@code acts} could bear on, oldest first. */
    SliceNotes(List<LegalAct> acts, Set<String> partlyWanted) {
        this.acts = List.copyOf(acts);
        this.partlyWanted = partlyWanted;
    }

    Provenance provenance(
            Question question,
            DatasetChoice dataset,
            List<Release> visible,
            Set<String> used,
            Sides sides,
            @Nullable Flow flow,
            @Nullable Publication publication,
            List<ExchangeRates.Rate> rates,
            SliceGaps gaps) {
        List<Release> releases =
                visible.stream().filter(release -> used.contains(release.id())).toList();
        List<Period> asked = question.period().listPeriods();
        Set<Period> published = publication == null || flow == null ? Set.copyOf(asked) : publication.published(flow);
        JointPeriods joint = JointPeriods.of(published);
        List<String> notes = new ArrayList<>();
        if (!dataset.leftAside().isEmpty()) {
            notes.add("Figures of " + String.join(", ", dataset.leftAside())
                    + " are loaded too and were left aside: data sets are never mixed. Choose one with --dataset.");
        }
        if (dataset.bothSides()) {
            notes.add("The data set reconciles both countries' figures; they are not what either published.");
        }
        JointNotes.addTo(notes, question, visible);
        gaps.addTo(notes, question.currency());
        if (!partlyWanted.isEmpty()) {
            notes.add("Left out because only part of the code belongs to the basket: "
                    + partlyWanted.stream().sorted().limit(LISTED).collect(Collectors.joining(", "))
                    + (partlyWanted.size() > LISTED ? " and " + (partlyWanted.size() - LISTED) + " more" : "") + ".");
        }
        Set<Period> inUse = new TreeSet<>();
        sides.allPeriods().forEach(inUse::add);
        return new Provenance(
                releases.stream()
                        .map(release -> new Provenance.ReleaseUsed(
                                release.id(),
                                release.title(),
                                release.publisher(),
                                release.published(),
                                release.illustrative()))
                        .toList(),
                dataset.dataset(),
                dataset.leftAside(),
                joint.toAddUp(asked).stream().filter(published::contains).toList(),
                asked.stream()
                        .filter(period -> !published.contains(period))
                        .filter(period -> joint.inPlaceOf(period).isEmpty())
                        .toList(),
                question.source().asOf(),
                version(acts),
                releases.stream().anyMatch(Release::illustrative),
                rates.stream().filter(rate -> inUse.contains(rate.period())).toList(),
                notes);
    }

    /** The regimes and the number of acts, with the newest: what a reader needs to see whether the books are current. */
    private static String version(List<LegalAct> acts) {
        String regimes = acts.stream().map(LegalAct::regime).distinct().sorted().collect(Collectors.joining(", "));
        return acts.isEmpty()
                ? "no rule books about this trade"
                : acts.size() + " acts of " + regimes + ", the newest "
                        + acts.getLast().number();
    }
}
