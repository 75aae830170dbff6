package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SeriesAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter series}: some goods, a basket or the published total through time. */
@Command(
        name = "series",
        description = "Follows goods, a basket or the total through time, with what each empty period means.",
        footer = {
            "",
            "Example: tidewaiter series --reporter CN --partner KP --flow import --period 2016..2024 --code 2701,6704",
        })
final class SeriesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final TableOption output = new TableOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final QuestionOption asked = new QuestionOption();

    @Option(names = "--total", description = "The total that the source itself prints, instead of the sum of lines.")
    private boolean total;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Question question = asked.question(1);
        List<GoodsSeries> all = new ArrayList<>();
        try (Slice slice =
                Desk.of(Warehouse.at(home.path()), Assessor.of(rules.books())).open(question)) {
            for (Flow flow : question.flows()) {
                for (String code : codes()) {
                    all.add(SeriesAnalysis.of(slice, flow, code));
                }
            }
        }
        switch (output.form()) {
            case TEXT -> all.forEach(series -> SeriesText.print(out, series));
            case JSON -> Json.print(out, all);
            case CSV -> SeriesCsv.print(out, all);
        }
        return 0;
    }

    private List<String> codes() {
        if (total) {
            return List.of(SeriesAnalysis.TOTAL);
        }
        return asked.codes().isEmpty() || asked.hasBasket() ? List.of("") : asked.codes();
    }
}
