package org.tidewaiter.casebook.corroborate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.check.GoodsOfClaim;
import org.tidewaiter.casebook.check.Interval;
import org.tidewaiter.casebook.check.Route;
import org.tidewaiter.casebook.check.Span;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.store.FieldReport;

/**
 * What speaks of the incident of a report beside the report itself.
 *
 * @param cannotShow what stands in no figure, and why
 * @param others accounts of one place and time, in order of time
 * @param origins how many sources tell it at most, the report's own included; one that denies it is not counted
 * @param barter null where no barter is told
 */
public record Corroboration(
        Incident incident,
        Tlp label,
        List<CustomsCell> cells,
        List<String> cannotShow,
        List<Incident> others,
        int origins,
        @Nullable ImpliedPrice barter) {
    /** What whoever reads it has to know. */
    public static final List<String> NOTES = List.of(
            "What is not declared, is declared as other goods or as another country's, is in none of these cells: the"
                    + " silence of figures proves nothing, and a figure in them need not be this incident.",
            "A declaration may be counted in a later month than the goods moved. North Korea itself publishes no figures.",
            "Figures hold no hour, crossing, person, vehicle or payment.",
            "Two accounts may come from one person by two ways; origins are counted as the most there can be.",
            "The note 'corroborated by a field report' is at least TLP:AMBER: it can expose a second source.");

    private static final int DAYS = 3; // people who tell of a night later are a day or two off
    private static final int MOST_MONTHS = 12; // of a longer time no cell is that of the incident

    public Corroboration {
        cells = List.copyOf(cells);
        cannotShow = List.copyOf(cannotShow);
        others = List.copyOf(others);
    }

    /** What a person adds to a report of a barter: its weights, what went out, prices in USD per tonne by goods. */
    public record Added(
            @Nullable Interval cameIn,
            @Nullable Interval wentOut,
            List<String> wentGoods,
            Map<String, Interval> prices) {
        /** What the report itself tells has to do. */
        public static final Added NOTHING = new Added(null, null, List.of(), Map.of());

        public boolean isEmpty() {
            return cameIn == null && wentOut == null && wentGoods.isEmpty() && prices.isEmpty();
        }
    }

    /** Looks for what speaks of a report among the figures and the incidents of the casebook. */
    public static Corroboration of(FieldReport report, Incident incident, Incidents all, Desk desk, Added added) {
        List<String> cannotShow = new ArrayList<>();
        List<CustomsCell> cells = cells(incident, desk, cannotShow);
        List<Incident> others = all.list().stream()
                .filter(other -> !other.id().equals(incident.id()))
                .filter(other -> other.sharesPlace(incident) && other.isNear(incident, DAYS))
                .toList();
        List<Incident> telling = Stream.concat(Stream.of(incident), others.stream())
                .filter(Incident::isTold)
                .toList();
        Tlp label = Tlp.strictest(Stream.concat(
                        Stream.of(Tlp.AMBER, incident.label()), others.stream().map(Incident::label))
                .toList());
        return new Corroboration(
                incident,
                label,
                cells,
                cannotShow,
                others,
                Incidents.origins(telling),
                isBarter(report) ? barter(report, incident, desk, added) : null);
    }

    /** Whether a report tells of goods paid with goods. */
    public static boolean isBarter(FieldReport report) {
        return report.list(SlotName.PAYMENT).contains("barter");
    }

    private static List<CustomsCell> cells(Incident incident, Desk desk, List<String> cannotShow) {
        List<Route> routes = incident.directions().stream()
                .flatMap(way -> Route.parse(way).stream())
                .distinct()
                .toList();
        List<String> codes = incident.goods().stream()
                .flatMap(goods -> GoodsOfClaim.codes(goods).stream())
                .distinct()
                .toList();
        Optional<LocalDate> first = incident.spans().stream().map(Span::from).min(LocalDate::compareTo);
        Optional<LocalDate> last = incident.spans().stream().map(Span::to).max(LocalDate::compareTo);
        if (routes.isEmpty()) {
            cannotShow.add("The report tells no direction between known countries: no cell can be named.");
        }
        if (codes.isEmpty()) {
            cannotShow.add("The report tells no goods: no cell can be named.");
        }
        if (incident.goods().stream().anyMatch(goods -> goods.startsWith("basket:"))) {
            cannotShow.add("Goods told by a group only: any cell of the group could hold them, none need to.");
        }
        if (first.isEmpty() || last.isEmpty()) {
            cannotShow.add("The report tells no time: no cell can be named.");
            return List.of();
        }
        YearMonth from = YearMonth.from(first.get());
        YearMonth to = YearMonth.from(last.get());
        if (ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
            cannotShow.add("The time told is longer than a year: no month is that of the incident.");
            return List.of();
        }
        List<CustomsCell> cells = routes.stream()
                .flatMap(route -> CustomsCell.list(desk, route, codes, from, to).stream())
                .toList();
        long silent = cells.stream()
                .filter(cell -> cell.state() == CellState.NOT_PUBLISHED)
                .count();
        if (silent > 0) {
            cannotShow.add("Not published by month, or not loaded: " + silent + " of " + cells.size() + " cells.");
        }
        return cells;
    }

    private static ImpliedPrice barter(FieldReport report, Incident incident, Desk desk, Added added) {
        Exchange.Given given = new Exchange.Given(added.cameIn(), added.wentOut(), added.wentGoods());
        Optional<Exchange> exchange = Exchange.of(report, given);
        if (exchange.isEmpty()) {
            return missing("The report does not tell both ways, into and out of North Korea: nothing can be balanced.");
        }
        if (incident.spans().isEmpty()) {
            return missing("The report tells no time: there is no year whose prices could be taken.");
        }
        int year = incident.spans().getFirst().from().getYear();
        return ImpliedPrice.of(exchange.get(), added.prices(), desk, year);
    }

    private static ImpliedPrice missing(String why) {
        return new ImpliedPrice(null, List.of(why), List.of());
    }
}
