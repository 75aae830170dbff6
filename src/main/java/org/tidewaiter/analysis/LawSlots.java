package org.tidewaiter.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Engine;

/**
 * Numbers the combinations of direction and period between which no answer can differ, so that the law is asked once for
 * each good in a slot instead of once for each line. A period in which something changes is a slot of its own.
 */
final class LawSlots {
    /**
     * Direction class, changes before the period, the period itself where something changes inside it, and the edition
     * in which a line without one is read.
     */
    private record Slot(Object direction, int changesBefore, int changingPeriod, HsRevision assumedEdition) {}

    private final Assessor assessor;
    private final Map<Slot, Integer> numbers = new HashMap<>();
    private final Map<Object, List<LocalDate>> changeDays = new HashMap<>();

    private LawSlots(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Fills the table of slots for every pair and period of the current sides. */
    static void fill(Engine engine, Assessor assessor) {
        LawSlots slots = new LawSlots(assessor);
        Areas areas = Areas.packed();
        engine.execute("concepts/slice/law_tables");
        List<Object[]> rows = new ArrayList<>();
        engine.forEach("analyses/screen_pairs", Map.of(), row -> {
            int reporter = row.getInt("reporter");
            int partner = row.getInt("partner");
            String code = row.getString("flow");
            int period = row.getInt("period");
            Flow flow = Line.flow(code);
            Area from = areas.get(flow.isInward() ? partner : reporter);
            Area to = areas.get(flow.isInward() ? reporter : partner);
            int slot = slots.number(from, to, new Period(period));
            rows.add(new Object[] {(short) reporter, (short) partner, code, period, slot});
        });
        engine.insert("law_slots", List.of("reporter", "partner", "flow", "period", "slot"), rows);
    }

    private int number(Area from, Area to, Period period) {
        Object direction = assessor.directionClass(from, to);
        List<LocalDate> days = changeDays.computeIfAbsent(direction, unused -> days(from, to));
        int before = 0;
        boolean inside = false;
        for (LocalDate day : days) {
            if (!day.isAfter(period.start())) {
                before++;
            } else if (!day.isAfter(period.end())) {
                inside = true;
            }
        }
        Slot slot = new Slot(direction, before, inside ? period.number() : 0, HsRevision.inForceOn(period.start()));
        return numbers.computeIfAbsent(slot, unused -> numbers.size());
    }

    private List<LocalDate> days(Area from, Area to) {
        SortedSet<LocalDate> days = new TreeSet<>(assessor.listChangeDays(from, to));
        return List.copyOf(days);
    }
}
