package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A home with a few invented monthly figures, and commands over it that must succeed. */
final class MonthlyTrade {
    private final Path home;

    private MonthlyTrade(Path home) {
        this.home = home;
    }

    /** Loads rows of reporter, partner and flow by month: comtrade,M,201901,RUS,PRK,export,271019,271019,1000000,30000000. */
    static MonthlyTrade load(Path home, String rows) throws IOException {
        Path file = home.resolve("monthly.csv");
        Files.writeString(file, "source,freq,period,reporter,partner,flow,hs6,native_code,value_usd,qty_kg\n" + rows);
        MonthlyTrade trade = new MonthlyTrade(home);
        trade.run("load --mapping examples/mappings/comtrade-monthly.mapping.yml", file.toString());
        return trade;
    }

    /** What a command over this home prints; its words stand apart by blanks, what may hold one follows. */
    String run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of(more));
        args.addAll(List.of("--home", home.toString()));
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran.out();
    }
}
