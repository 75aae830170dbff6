package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/**
 * Which periods stand for months where January and February may be published as one figure. A joint figure counts for
 * both months together and never for one of them.
 */
final class JointPeriods {
    private final @Nullable Set<Period> published;

    private JointPeriods(@Nullable Set<Period> published) {
        this.published = published;
    }

    static JointPeriods of(Set<Period> published) {
        return new JointPeriods(published);
    }

    /** Where nobody knows what is published (many reporters): every reading that occurs is added up. */
    static JointPeriods unknown() {
        return new JointPeriods(null);
    }

    /** The periods whose figures are added up for these months. */
    List<Period> toAddUp(List<Period> months) {
        List<Period> all = new ArrayList<>();
        for (Period month : months) {
            Optional<Period> joint = month.joint();
            if (joint.isEmpty() || !months.containsAll(pair(joint.get())) || !isPublished(joint.get())) {
                all.add(month);
                continue;
            }
            if (month.equals(joint.get().first())) {
                all.add(joint.get());
            }
            if (pair(joint.get()).stream().allMatch(this::isPublished)) {
                all.add(month);
            }
        }
        return all;
    }

    /** Those of the months that have a figure now and the same years back, of their own or jointly on either side. */
    List<Period> comparable(List<Period> months, int yearsBack) {
        return months.stream()
                .filter(month -> {
                    List<Period> unit = unit(month, months, yearsBack);
                    List<Period> before = unit.stream()
                            .map(period -> period.plusYears(-yearsBack))
                            .toList();
                    return isWhole(unit) && isWhole(before);
                })
                .toList();
    }

    /** The months that can only be compared together with this one. */
    private List<Period> unit(Period month, List<Period> months, int yearsBack) {
        Optional<Period> joint = month.joint().filter(found -> months.containsAll(pair(found)));
        boolean needed = joint.isPresent()
                && (isPublished(joint.get()) || isPublished(joint.get().plusYears(-yearsBack)));
        return needed ? pair(joint.orElseThrow()) : List.of(month);
    }

    /** Whether each of the months is published by itself or within a joint figure that lies among them. */
    boolean isWhole(List<Period> months) {
        return months.stream().allMatch(month -> isPublished(month) || isWithinJoint(month, months));
    }

    private boolean isWithinJoint(Period month, List<Period> months) {
        return month.joint()
                .filter(joint -> isPublished(joint) && months.containsAll(pair(joint)))
                .isPresent();
    }

    /** The joint figure that stands in place of a month, where the month has none of its own. */
    Optional<Period> inPlaceOf(Period month) {
        return month.joint().filter(joint -> isPublished(joint) && !isPublished(month));
    }

    private boolean isPublished(Period period) {
        return published == null || published.contains(period);
    }

    private static List<Period> pair(Period joint) {
        return List.of(joint.first(), joint.last());
    }
}
