package org.tidewaiter.casebook.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;

/**
 * How exact an export is.
 *
 * @param without parts that are not told at all
 */
public record Grains(TimeGrain time, PlaceGrain place, NumberGrain number, Set<SlotName> without) {
    private static final Set<SlotName> INSIDE =
            Set.of(SlotName.ACTOR, SlotName.COUNTERPART, SlotName.APPROVAL, SlotName.SOURCE, SlotName.DURATION);

    public Grains {
        without = without.isEmpty() ? Set.of() : Set.copyOf(without);
    }

    /** What a label gets unless a person chooses otherwise: the wider the audience, the coarser. */
    public static Grains usual(Tlp label) {
        return switch (label) {
            case CLEAR -> new Grains(TimeGrain.WEEK, PlaceGrain.PROVINCE, NumberGrain.SEVERAL, INSIDE);
            case GREEN -> new Grains(TimeGrain.DATE, PlaceGrain.PROVINCE, NumberGrain.ABOUT, INSIDE);
            case AMBER -> new Grains(TimeGrain.DATE, PlaceGrain.COUNTY, NumberGrain.ABOUT, Set.of());
            case AMBER_STRICT, RED -> new Grains(TimeGrain.HOUR, PlaceGrain.EXACT, NumberGrain.EXACT, Set.of());
        };
    }

    /** Whether a part is told. */
    public boolean tells(SlotName part) {
        return !without.contains(part);
    }

    /** Every way to be one step coarser; empty on the last rung of all ladders. */
    public List<Grains> coarser() {
        List<Grains> steps = new ArrayList<>();
        if (time != TimeGrain.MONTH) {
            steps.add(new Grains(after(TimeGrain.values(), time), place, number, without));
        }
        if (place != PlaceGrain.PROVINCE) {
            steps.add(new Grains(time, after(PlaceGrain.values(), place), number, without));
        }
        if (number != NumberGrain.SEVERAL) {
            steps.add(new Grains(time, place, after(NumberGrain.values(), number), without));
        }
        for (SlotName part :
                List.of(SlotName.ACTOR, SlotName.COUNTERPART, SlotName.APPROVAL, SlotName.PAYMENT, SlotName.PURPOSE)) {
            if (tells(part)) {
                steps.add(with(part));
            }
        }
        return steps;
    }

    private static <E> E after(E[] ladder, E rung) {
        List<E> rungs = List.of(ladder);
        return rungs.get(rungs.indexOf(rung) + 1);
    }

    private Grains with(SlotName left) {
        Set<SlotName> more = EnumSet.of(left);
        more.addAll(without);
        return new Grains(time, place, number, more);
    }

    /** As options that give these grains. */
    public String options() {
        return "--time " + time.id() + " --place " + place.id() + " --number " + number.id()
                + (without.isEmpty()
                        ? ""
                        : " --without "
                                + new TreeSet<>(without)
                                        .stream().map(SlotName::id).collect(Collectors.joining(",")));
    }
}
