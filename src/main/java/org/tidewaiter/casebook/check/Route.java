package org.tidewaiter.casebook.check;

import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;

/** From where to where goods go. */
public record Route(Area from, Area to) {
    private static final int NORTH_KOREA = 408; // M49; publishes no figures

    static Optional<Route> of(Claim claim) {
        return claim.find(SlotName.DIRECTION).map(Slot::value).flatMap(Route::parse);
    }

    /** Reads {@code KP>CN}; empty where a code is not known. */
    public static Optional<Route> parse(String value) {
        int arrow = value.indexOf('>');
        if (arrow < 0) {
            return Optional.empty();
        }
        Optional<Area> from = Areas.packed().findByIso(value.substring(0, arrow));
        Optional<Area> to = Areas.packed().findByIso(value.substring(arrow + 1));
        return from.isPresent() && to.isPresent() ? Optional.of(new Route(from.get(), to.get())) : Optional.empty();
    }

    /** True where the side that reports is the one that receives: always, unless North Korea receives. */
    public boolean isImport() {
        return to.code() != NORTH_KOREA;
    }

    /** Whose figures would hold it. */
    public Area reporter() {
        return isImport() ? to : from;
    }

    public Area partner() {
        return isImport() ? from : to;
    }

    /** True where North Korea receives. */
    public boolean isIntoNorthKorea() {
        return to.code() == NORTH_KOREA;
    }

    /** True where North Korea gives. */
    public boolean isOutOfNorthKorea() {
        return from.code() == NORTH_KOREA;
    }

    Route reversed() {
        return new Route(to, from);
    }

    @Override
    public String toString() {
        return from.nameEn() + " to " + to.nameEn();
    }
}
