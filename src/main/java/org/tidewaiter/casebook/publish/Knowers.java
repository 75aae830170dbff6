package org.tidewaiter.casebook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Estimates how many people could have told what an export tells, from the assumptions of reference/knowers.csv: so many
 * around a place, and of these a share for every detail that fewer of them know. The lower end decides, since a source is
 * lost by overestimating it.
 */
public final class Knowers {
    /** Fewer than this and an export needs two people to take the responsibility. */
    public static final int LEAST = 10; // the k of methods.md B6

    private static final List<Step> ASSUMPTIONS = ReferenceTable.list(
            "reference/knowers.csv",
            row -> new Step(
                    row.getField("factor") + " " + row.getField("level"),
                    Double.parseDouble(row.getField("low")),
                    Double.parseDouble(row.getField("high")),
                    row.getField("why")));

    private Knowers() {}

    /** One line of the reckoning: people for the place, shares for the rest. */
    public record Step(String what, double low, double high, String why) {}

    /**
     * How many people, with the way there.
     *
     * @param known false where a place is of a kind that no assumption speaks of: then nobody can say
     */
    public record Reckoning(List<Step> steps, boolean known) {
        public Reckoning {
            steps = List.copyOf(steps);
        }

        /** Whole people at the lower end; 0 where it is not known. */
        public int low() {
            return known ? (int) Math.floor(product(Step::low) + 1e-9) : 0; // a product of tenths may end in ...999
        }

        public int high() {
            return known ? (int) Math.ceil(product(Step::high) - 1e-9) : 0;
        }

        private double product(java.util.function.ToDoubleFunction<Step> side) {
            return steps.stream().mapToDouble(side).reduce(1, (one, other) -> one * other);
        }

        public boolean isEnough() {
            return known && low() >= LEAST;
        }
    }

    /** The estimate for one report told at these grains; {@code others} are further reports of the same source. */
    public static Reckoning of(FieldReport report, Grains grains, boolean withText, long others) {
        List<Step> steps = new ArrayList<>();
        Optional<Step> place = place(report, grains);
        place.ifPresent(steps::add);
        steps.add(assumption("time " + timeLevel(report, grains)));
        if (tells(report, grains, SlotName.QUANTITY, SlotName.VEHICLE, SlotName.MONEY, SlotName.DURATION)) {
            steps.add(assumption("number " + grains.number().id()));
        }
        if (tells(report, grains, SlotName.ACTOR, SlotName.COUNTERPART)) {
            steps.add(assumption("detail organisation"));
        }
        for (SlotName inside : List.of(SlotName.APPROVAL, SlotName.PAYMENT, SlotName.PURPOSE)) {
            if (tells(report, grains, inside)) {
                steps.add(assumption("detail " + inside.id()));
            }
        }
        if (withText && !report.text().isBlank()) {
            steps.add(assumption("detail text"));
        }
        if (others > 0) {
            steps.add(assumption(others < 3 ? "detail linked" : "detail much-linked"));
        }
        return new Reckoning(steps, place.isPresent());
    }

    private static boolean tells(FieldReport report, Grains grains, SlotName... parts) {
        for (SlotName part : parts) {
            if (grains.tells(part) && !report.list(part).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The smallest place told; of several, all are known to fewer than the smallest. */
    private static Optional<Step> place(FieldReport report, Grains grains) {
        List<String> places = grains.tells(SlotName.PLACE) ? report.list(SlotName.PLACE) : List.of();
        if (places.isEmpty()) {
            return find("place none");
        }
        List<Step> steps = new ArrayList<>();
        for (String id : places) {
            Optional<Step> step = find("place " + grains.place().generalise(id).kind());
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return steps.stream().min(java.util.Comparator.comparingDouble(Step::low));
    }

    /** How exact the time is that goes out: as asked, or coarser where the report was. */
    private static String timeLevel(FieldReport report, Grains grains) {
        TimeGrain finest = TimeGrain.MONTH;
        for (String time : grains.tells(SlotName.TIME) ? report.list(SlotName.TIME) : List.<String>of()) {
            TimeGrain own = exactness(grains.time().generalise(time));
            finest = own.compareTo(finest) < 0 ? own : finest;
        }
        return finest.id();
    }

    private static TimeGrain exactness(String time) {
        if (time.contains("T")) {
            int hours = Integer.parseInt(time.substring(time.length() - 2))
                    - Integer.parseInt(time.substring(time.length() - 5, time.length() - 3));
            return hours > 0 && hours < 6 ? TimeGrain.HOUR : TimeGrain.PART_OF_DAY;
        }
        if (time.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return TimeGrain.DATE;
        }
        return time.matches("\\d{4}-\\d{2}-\\d{2}/.*") ? TimeGrain.WEEK : TimeGrain.MONTH;
    }

    private static Step assumption(String what) {
        return find(what).orElseThrow(() -> new IllegalStateException("reference/knowers.csv says nothing of " + what));
    }

    private static Optional<Step> find(String what) {
        return ASSUMPTIONS.stream().filter(step -> step.what().equals(what)).findFirst();
    }
}
