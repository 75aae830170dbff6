package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.FoundGoods;
import org.tidewaiter.answers.GoodsLaw;
import org.tidewaiter.answers.GoodsView;
import org.tidewaiter.answers.Json;
import org.tidewaiter.goods.Basket;
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Hit;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter goods}: from words to codes and from codes to what they mean. */
@Command(name = "goods", description = "Finds codes for words, explains a code, or lists the baskets of goods.")
final class GoodsCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** A basket in the list. */
    record BasketRow(
            String id,
            GoodsView.Names titles,
            String about,
            String source,
            HsRevision hsEdition,
            List<String> codes,
            List<GroupRow> groups) {
        static BasketRow of(Basket basket) {
            return new BasketRow(
                    basket.id(),
                    new GoodsView.Names(
                            basket.title(Language.ENGLISH),
                            basket.title(Language.KOREAN),
                            basket.title(Language.CHINESE)),
                    basket.about(),
                    basket.source(),
                    basket.revision(),
                    basket.codes(),
                    basket.groups().stream().map(GroupRow::of).toList());
        }
    }

    /** A part of a basket. */
    record GroupRow(String id, GoodsView.Names titles, String source, List<String> codes) {
        static GroupRow of(Basket.Group group) {
            return new GroupRow(
                    group.id(),
                    new GoodsView.Names(
                            group.title(Language.ENGLISH), group.title(Language.KOREAN), group.title(Language.CHINESE)),
                    group.source(),
                    group.codes());
        }
    }

    @Command(
            name = "show",
            description = "A code: names, editions, correspondences, baskets and its status from and to North Korea.",
            footer = {"", "Example: tidewaiter goods show 720221"})
    int show(
            @Parameters(paramLabel = "CODE", description = "HS code of 2, 4, 6, 8 or 10 digits.") String text,
            @Option(names = "--edition", paramLabel = "HS", description = "HS edition to read the code in.") @Nullable
                    String edition,
            @Option(names = "--on", paramLabel = "DAY", description = "Day of the law. Default: today.") @Nullable
                    String on,
            @Mixin RulesOption rules,
            @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        GoodsLaw law = new GoodsLaw(rules.books(), day(on));
        String digits = Nomenclature.packed().parse(text);
        GoodsView view = GoodsView.of(edition == null ? law.code(digits) : GoodsLaw.inEdition(digits, edition), law);
        if (output.json()) {
            Json.print(out, view);
        } else {
            GoodsText.print(out, view);
        }
        return 0;
    }

    @Command(
            name = "find",
            description = "Codes for words in English, Korean or Chinese, or for digits, with their status beside.",
            footer = {"", "Example: tidewaiter goods find \"whole peppercorns\""})
    int find(
            @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words, or digits of a code.")
                    List<String> words,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Hits. Default: 10.")
                    int limit,
            @Option(names = "--on", paramLabel = "DAY", description = "Day of the law. Default: today.") @Nullable
                    String on,
            @Mixin RulesOption rules,
            @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        String wanted = String.join(" ", words);
        if (limit < 1) {
            throw AppException.wrongUse("--limit " + limit + " leaves nothing.", "Give 1 or more.");
        }
        LocalDate day = day(on);
        List<Hit> hits = GoodsSearch.packed().find(wanted, limit);
        if (hits.isEmpty() && !output.json()) {
            throw AppException.wrongUse(
                    "No goods found for '" + wanted + "'.",
                    "Try one plain word for the goods, or the first digits of a code.");
        }
        GoodsLaw law = new GoodsLaw(rules.books(), day);
        List<FoundGoods> found =
                hits.stream().map(hit -> FoundGoods.of(hit, law)).toList();
        if (output.json()) {
            Json.print(out, found);
            return 0;
        }
        TextTable table = new TextTable("code", "from North Korea", "to North Korea", "goods");
        found.forEach(row -> table.add(
                row.code(),
                row.fromKp().words(),
                row.toKp().words(),
                row.label().equals(row.labelEn()) ? row.label() : row.label() + " | " + row.labelEn()));
        table.print(out);
        out.println();
        out.println("Law of " + day + ", trade with any country. For paragraphs: tidewaiter goods show CODE");
        return 0;
    }

    @Command(name = "baskets", description = "The baskets of goods, or one with its codes, groups and source.")
    int baskets(
            @Parameters(paramLabel = "ID", arity = "0..1", description = "Basket to show.") @Nullable String id,
            @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        List<Basket> baskets =
                id == null ? Baskets.packed().list() : List.of(Baskets.packed().get(id));
        if (output.json()) {
            Json.print(out, baskets.stream().map(BasketRow::of).toList());
        } else if (id == null) {
            TextTable table = new TextTable("basket", "groups", "goods");
            baskets.forEach(basket -> table.add(basket.id(), basket.groups().size(), basket.title(Language.ENGLISH)));
            table.print(out);
        } else {
            GoodsText.print(out, baskets.getFirst());
        }
        return 0;
    }

    private static LocalDate day(@Nullable String on) {
        return on == null ? LocalDate.now(ZoneId.systemDefault()) : AsOf.parseDay(on);
    }
}
