package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidewaiter.answers.GoodsLaw;
import org.tidewaiter.answers.GoodsView;
import org.tidewaiter.goods.Basket;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** Prints goods, and what is known about them, for a person. */
final class GoodsText {
    private static final int MANY = 12; // codes of one correspondence worth reading

    private GoodsText() {}

    static void print(PrintWriter out, GoodsView view) {
        out.println(
                view.code() + " (" + view.hsEdition() + ")  " + view.labels().en());
        line(out, "Korean", view.labels().ko());
        line(out, "Chinese", view.labels().zh());
        if (!view.path().isEmpty()) {
            line(
                    out,
                    "stands under",
                    view.path().stream()
                            .map(step -> step.code() + " " + step.label())
                            .collect(Collectors.joining(" > ")));
        }
        line(out, "exists in", editions(view.editions()));
        if (view.note() != null) {
            line(out, "note", view.note());
        }
        printCorrespondences(out, view);
        view.baskets()
                .forEach(basket -> line(
                        out,
                        "basket",
                        basket.id()
                                + (basket.share() == Basket.Share.PART ? ", in part" : "")
                                + (basket.groups().isEmpty() ? "" : ": " + String.join(", ", basket.groups()))));
        out.println();
        out.println("Law on " + view.law().on() + ", the code read in "
                + view.law().hsEdition() + ", the other side any country:");
        printLaw(out, "from North Korea", view.law().fromKp(), view.law().fromKpOtherwise());
        printLaw(out, "to North Korea", view.law().toKp(), view.law().toKpOtherwise());
    }

    private static void printCorrespondences(PrintWriter out, GoodsView view) {
        List<HsRevision> same = view.correspondences().stream()
                .filter(other ->
                        other.kind().equals("1:1") && other.codes().getFirst().equals(stem(view)))
                .map(GoodsView.Correspondence::edition)
                .toList();
        if (!same.isEmpty()) {
            line(out, "same goods in", editions(same));
        }
        view.correspondences().stream()
                .filter(other -> !same.contains(other.edition()))
                .forEach(other -> line(out, "in " + other.edition(), correspondence(other)));
    }

    private static String stem(GoodsView view) {
        return view.code().substring(0, Math.min(6, view.code().length()));
    }

    private static String correspondence(GoodsView.Correspondence other) {
        String codes = other.codes().stream().limit(MANY).collect(Collectors.joining(", "));
        String all =
                other.codes().size() > MANY ? codes + " and " + (other.codes().size() - MANY) + " more" : codes;
        return switch (other.kind()) {
            case "1:1" -> all + " (1:1, renumbered)";
            case "1:n" -> all + " (1:n, each holds some of these goods)";
            case "n:1" -> all + " (n:1, holds other goods too)";
            case "n:m" -> all + " (n:m, each holds some of these goods, some hold others too)";
            default -> "no counterpart known";
        };
    }

    private static String editions(List<HsRevision> editions) {
        return editions.stream().map(HsRevision::name).collect(Collectors.joining(", "));
    }

    private static void printLaw(
            PrintWriter out, String direction, Assessment assessment, List<GoodsLaw.Otherwise> otherwise) {
        line(out, direction, GoodsLaw.line(assessment));
        otherwise.stream()
                .collect(Collectors.groupingBy(
                        GoodsLaw.Otherwise::answer,
                        TreeMap::new,
                        Collectors.mapping(GoodsLaw.Otherwise::area, Collectors.joining(", "))))
                .forEach((answer, areas) -> line(out, "", "With " + areas + ": " + answer.words()));
        assessment.reasons().forEach(reason -> line(out, "", reason));
    }

    static void print(PrintWriter out, Basket basket) {
        out.println(basket.id() + "  " + basket.title(Language.ENGLISH));
        line(out, "Korean", basket.title(Language.KOREAN));
        line(out, "Chinese", basket.title(Language.CHINESE));
        line(out, "about", basket.about());
        line(out, "source", basket.source());
        line(out, "codes", String.join(", ", basket.codes()) + " (" + basket.revision() + ")");
        for (Basket.Group group : basket.groups()) {
            out.println();
            out.println("  " + group.id() + "  " + group.title(Language.ENGLISH));
            line(out, "  codes", String.join(", ", group.codes()));
            if (!group.source().isEmpty()) {
                line(out, "  source", group.source());
            }
        }
    }

    private static void line(PrintWriter out, String name, String text) {
        out.println("  " + name + " ".repeat(Math.max(1, 18 - name.length())) + text); // "from North Korea" is longest
    }
}
