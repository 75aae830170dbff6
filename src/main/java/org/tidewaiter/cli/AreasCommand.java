package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tidewaiter.answers.FoundArea;
import org.tidewaiter.answers.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter areas}: which area a name or a code of some source means. */
@Command(name = "areas", description = "Finds the area a name or a code means.")
final class AreasCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Command(
            name = "find",
            description =
                    "The area of a name in English, Korean or Chinese, of an ISO code, or of a number as our code, "
                            + "UN Comtrade and China customs read it.",
            footer = {"", "Example: tidewaiter areas find DPRK"})
    int find(
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "Name, ISO code or number.")
                    List<String> words,
            @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        List<FoundArea> found = FoundArea.find(String.join(" ", words).strip());
        if (output.json()) {
            Json.print(out, found);
            return 0;
        }
        for (FoundArea area : found) {
            out.println(area.nameEn() + " / " + area.nameKo() + " / " + area.nameZh());
            out.println("  found as       " + area.readAs().replace('_', ' '));
            out.println("  our code       " + area.code());
            out.println("  ISO            " + (area.iso2().isEmpty() ? "none" : area.iso2() + ", " + area.iso3()));
            out.println("  UN Comtrade    " + codes(area.comtrade()));
            out.println("  China customs  " + codes(area.chinaCustoms()));
        }
        return 0;
    }

    private static String codes(List<?> codes) {
        return codes.isEmpty()
                ? "none"
                : String.join(", ", codes.stream().map(Object::toString).toList());
    }
}
