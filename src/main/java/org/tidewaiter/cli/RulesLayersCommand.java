package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Checker;
import org.tidewaiter.answers.GoodsLaw;
import org.tidewaiter.answers.Json;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.LayerReading;
import org.tidewaiter.law.OtherCountry;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.CommodityCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules layers}: the same good under every law at once. */
@Command(
        name = "layers",
        description = "What each layer of law says of a good, as if its own place were the other end.",
        footer = {"", "Example: tidewaiter rules layers 720221 --from KP --to any --on 2023-05-01"})
final class RulesLayersCommand implements Callable<Integer> {
    private static final String ANY = "any";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Parameters(paramLabel = "GOODS", description = "HS code of 2, 4, 6, 8 or 10 digits.")
    private String goods = "";

    @Option(names = "--from", paramLabel = "AREA", defaultValue = "KP", description = "Default: ${DEFAULT-VALUE}.")
    private String from = "KP";

    @Option(names = "--to", paramLabel = "AREA", defaultValue = ANY, description = "Default: ${DEFAULT-VALUE}.")
    private String to = ANY;

    @Option(names = "--on", paramLabel = "DAY", description = "Day, for example 2023-05-01. Default: today.")
    private @Nullable String on;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Checker.isCode(goods)) {
            throw AppException.wrongUse(
                    "'" + goods + "' is no code.", "Look for one with tidewaiter goods find WORDS.");
        }
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : AsOf.parseDay(on);
        CommodityCode code = GoodsLaw.codeOn(Nomenclature.packed().parse(goods), day);
        Area start = area(from);
        Area end = area(to);
        if (start == null && end == null) {
            throw AppException.wrongUse(
                    "Both ends are any area.", "Name one of them: --from KP for goods out of North Korea.");
        }
        RuleBooks books = rules.books();
        List<LayerReading> readings = LayerReading.list(books, code, start, end, OtherCountry.AREA, day);
        if (output.json()) {
            Json.print(out, readings);
            return 0;
        }
        out.println(code.digits() + " (" + code.revision() + "), from " + from + " to " + to + ", on " + day);
        out.println();
        if (readings.isEmpty()) {
            out.println("No layer of the loaded books speaks of this direction.");
            return 0;
        }
        TextTable table = new TextTable("layer", "as in", "answer", "rests on", "says");
        readings.forEach(reading -> table.add(
                reading.layer(),
                reading.asIn() == null ? ANY : reading.asIn().shortCode(),
                reading.answer() == null ? "not recorded" : reading.answer().words(),
                reading.paragraphs().isEmpty() ? Amounts.dash() : String.join("; ", reading.paragraphs()),
                reading.says()));
        table.print(out);
        return 0;
    }

    private static @Nullable Area area(String text) {
        return text.equalsIgnoreCase(ANY) ? null : Areas.packed().parse(text);
    }
}
