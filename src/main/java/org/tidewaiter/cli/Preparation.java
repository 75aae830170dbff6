package org.tidewaiter.cli;

import java.util.List;
import java.util.Map;
import org.tidewaiter.detect.DetectorCards;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Engine;

/**
 * Reads what a command will need while its options are still being read. Everything prepared here is made once and kept
 * by its own class, so a command finds it ready or waits for it; one that goes wrong says so when it is used.
 */
final class Preparation {
    private static final List<Runnable> LAW = List.of(Preparation::readLaw);
    private static final List<Runnable> ENGINE = List.of(Engine::prepare);
    private static final List<Runnable> BOTH = List.of(Engine::prepare, Preparation::readLaw);

    private static final List<Runnable> ALL = List.of(Engine::prepare, Preparation::readLaw, DetectorCards::list);

    private static final Map<String, List<Runnable>> NEEDS = Map.ofEntries(
            Map.entry("brief", ALL),
            Map.entry("check", LAW),
            Map.entry("compare", BOTH),
            Map.entry("demo", ALL),
            Map.entry("detect", ALL),
            Map.entry("diff", ENGINE),
            Map.entry("load", ENGINE),
            Map.entry("rows", ENGINE),
            Map.entry("rules", LAW),
            Map.entry("screen", BOTH),
            Map.entry("serve", LAW), // the first look prepares the rest
            Map.entry("series", BOTH),
            Map.entry("top", BOTH));

    private Preparation() {}

    static void begin(String... args) {
        for (Runnable task : NEEDS.getOrDefault(args.length == 0 ? "" : args[0], List.of())) {
            Thread.ofPlatform()
                    .daemon()
                    .uncaughtExceptionHandler(Preparation::leaveToCommand)
                    .start(task);
        }
    }

    /** The command comes to the same place, meets the same fault and reports it: once is enough. */
    private static void leaveToCommand(Thread thread, Throwable fault) {}

    private static void readLaw() {
        RuleBooks.packed();
        Labels.packed();
        Concordance.packed();
    }
}
