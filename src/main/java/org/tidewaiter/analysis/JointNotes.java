package org.tidewaiter.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;

/** Finds joint figures of two months among the releases, and says what they mean for an answer. */
final class JointNotes {
    private JointNotes() {}

    /** Numbers of the joint figures that lie wholly in a range, in order. */
    static List<Integer> within(List<Release> releases, PeriodRange range) {
        return joint(releases.stream().flatMap(release -> release.coverage().stream()))
                .filter(range::holds)
                .map(Period::number)
                .toList();
    }

    /** Adds a note for each joint figure that the asked periods, or those compared with, hold or cut. */
    static void addTo(List<String> notes, Question question, List<Release> releases) {
        List<Coverage> covers = releases.stream()
                .flatMap(release -> release.coverage().stream())
                .filter(cover -> concerns(cover, question))
                .toList();
        List<Period> joint = joint(covers.stream())
                .filter(each -> covers.stream()
                        .anyMatch(cover -> cover.periods().contains(each.number()) && !isSplit(each, cover, covers)))
                .toList();
        for (Period each : joint) {
            if (question.period().holds(each)) {
                notes.add(each.first() + " and " + each.last() + " are published as one figure: it counts for both"
                        + " months together and stands in neither of them.");
            } else if (question.period().touches(each)) {
                boolean asksLast = question.period().touches(each.last());
                notes.add((asksLast ? each.last() : each.first()) + " is published jointly with "
                        + (asksLast ? each.first() : each.last())
                        + ": the joint figure is not in these sums. Ask for " + each + " to see it.");
            }
        }
        for (int year : question.baselineYears()) {
            PeriodRange then = question.period().plusYears(-question.yearsBackTo(year));
            joint.stream()
                    .filter(then::touches)
                    .forEach(each -> notes.add(each.first() + " and " + each.last() + " are published as one figure: "
                            + year + " is compared over both months together or over neither."));
        }
    }

    private static boolean concerns(Coverage cover, Question question) {
        Area reporter = question.reporter();
        Area partner = question.partner();
        return (reporter == null || cover.reporter() == reporter.code())
                && (partner == null || cover.allPartners() || cover.partners().contains(partner.code()))
                && question.flows().stream().anyMatch(flow -> cover.flow().equals(flow.code()));
    }

    private static Stream<Period> joint(Stream<Coverage> coverage) {
        return coverage.flatMap(cover -> cover.periods().stream())
                .map(Period::new)
                .filter(Period::isJoint)
                .distinct()
                .sorted();
    }

    /** Whether the months of a joint figure are loaded by themselves too, which sets it aside. */
    private static boolean isSplit(Period joint, Coverage holder, List<Coverage> covers) {
        return Stream.of(joint.first(), joint.last())
                .allMatch(month -> covers.stream()
                        .anyMatch(cover -> cover.reporter() == holder.reporter()
                                && cover.flow().equals(holder.flow())
                                && cover.periods().contains(month.number())));
    }
}
