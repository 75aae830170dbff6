package org.tidewaiter.detect.specs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tidewaiter.detect.events.EventWindow;
import org.tidewaiter.detect.events.QuotaPace;
import org.tidewaiter.detect.mirror.Diversion;
import org.tidewaiter.detect.mirror.MirrorGap;
import org.tidewaiter.detect.pairs.Barter;
import org.tidewaiter.detect.pairs.BasketDrift;
import org.tidewaiter.detect.pairs.CodeSwitch;
import org.tidewaiter.detect.pairs.NorthSouth;
import org.tidewaiter.detect.price.UnitValue;
import org.tidewaiter.detect.run.BannedGoods;
import org.tidewaiter.detect.run.PackedLaw;
import org.tidewaiter.detect.series.Cessation;
import org.tidewaiter.detect.series.Emergence;
import org.tidewaiter.detect.series.LevelShift;
import org.tidewaiter.detect.series.ReporterSilence;
import org.tidewaiter.detect.series.Resurgence;
import org.tidewaiter.detect.series.Surge;

/** The classes behind the cards, each made when asked for. */
final class Trials {
    private static final Map<String, Supplier<Trial>> BY_ID = new TreeMap<>(Map.ofEntries(
            Map.entry("banned_goods", () -> new Trial.OfPanels(new BannedGoods(new PackedLaw()))),
            Map.entry("barter", () -> new Trial.OfPanels(new Barter())),
            Map.entry("basket_drift", () -> new Trial.OfPanels(new BasketDrift())),
            Map.entry("cessation", () -> new Trial.OfPanels(new Cessation())),
            Map.entry("code_switch", () -> new Trial.OfPanels(new CodeSwitch())),
            Map.entry("diversion", () -> new Trial.OfMirror(new Diversion())),
            Map.entry("emergence", () -> new Trial.OfPanels(new Emergence())),
            Map.entry("event_window", () -> new Trial.OfPanels(new EventWindow())),
            Map.entry("level_shift", () -> new Trial.OfPanels(new LevelShift())),
            Map.entry("mirror_gap", () -> new Trial.OfMirror(new MirrorGap())),
            Map.entry("north_south", () -> new Trial.OfTwoPanels(new NorthSouth())),
            Map.entry("quota_pace", () -> new Trial.OfQuota(new QuotaPace())),
            Map.entry("reporter_silence", () -> new Trial.OfPanels(new ReporterSilence())),
            Map.entry("resurgence", () -> new Trial.OfPanels(new Resurgence())),
            Map.entry("surge", () -> new Trial.OfPanels(new Surge())),
            Map.entry("unit_value", () -> new Trial.OfPanels(new UnitValue()))));

    private Trials() {}

    static Optional<Trial> find(String id) {
        return Optional.ofNullable(BY_ID.get(id)).map(Supplier::get);
    }

    /** Ids of all detectors that have a class. */
    static List<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }
}
