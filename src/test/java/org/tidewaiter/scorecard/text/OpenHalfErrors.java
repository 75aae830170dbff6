package org.tidewaiter.scorecard.text;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.check.Judgement;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;

/**
 * Prints, for whoever works on the rules, what is read wrongly in the half of the marked texts that may be looked at: claims
 * missed, claims too many, slots that differ, verdicts that differ. Arguments: ids of texts, none for all.
 */
final class OpenHalfErrors {
    private OpenHalfErrors() {}

    public static void main(String[] ids) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var desk = ExampleDesk.load(Files.createTempDirectory("open-half"));
        Assessor law = Assessor.of(RuleBooks.packed());
        for (Gold.Text text : Gold.texts("open")) {
            if (ids.length == 0 || List.of(ids).contains(text.id())) {
                print(out, text, desk, law);
            }
        }
    }

    private static void print(PrintStream out, Gold.Text text, Desk desk, Assessor law) {
        ReadText own = ReadText.of(text.body(), text.published());
        List<Checks.Judged> judged = own.judge(desk, law, text.published());
        List<Marked> read = judged.stream().map(Marked::of).toList();
        List<ClaimMatch> matches = ClaimMatch.of(text.claims(), read);
        out.println("== " + text.id() + " " + text.published());
        for (Marked marked : text.claims()) {
            ClaimMatch match = matches.stream()
                    .filter(each -> each.marked().equals(marked))
                    .findFirst()
                    .orElse(null);
            String words = marked.passage().in(text.body()).replace('\n', ' ');
            if (match == null) {
                out.println("MISSED " + marked.kind().id() + " " + marked.slots() + " \"" + words + "\"");
                continue;
            }
            List<String> wrong = differences(marked, match.read());
            if (match.read().verdict() != marked.verdict()) {
                Judgement verdict = judged.get(read.indexOf(match.read())).verdict();
                wrong.add("verdict " + verdict.verdict().id() + " for "
                        + marked.verdict().id() + " (" + verdict.why() + " " + verdict.reckoning() + ")");
            }
            if (!wrong.isEmpty()) {
                out.println("WRONG  " + marked.kind().id() + " " + wrong + " \"" + words + "\"");
            }
        }
        for (Marked claim : read) {
            if (matches.stream().noneMatch(match -> match.read().equals(claim))) {
                out.println("EXTRA  " + claim.kind().id() + " " + claim.slots() + " \""
                        + claim.passage().in(own.body()).replace('\n', ' ') + "\"");
            }
        }
    }

    private static List<String> differences(Marked marked, Marked read) {
        List<String> wrong = new ArrayList<>();
        if (marked.modality() != read.modality()) {
            wrong.add("modality " + read.modality().id() + " for "
                    + marked.modality().id());
        }
        Map<String, List<String>> own = new TreeMap<>(read.slots());
        own.replaceAll((name, values) -> new ArrayList<>(values));
        marked.slots()
                .forEach((name, values) -> values.forEach(value -> {
                    List<String> left = own.getOrDefault(name, new ArrayList<>());
                    if (!left.removeIf(candidate -> SlotMatch.same(name, candidate, value))) {
                        wrong.add("-" + name + " " + value);
                    }
                }));
        own.forEach((name, values) -> values.forEach(value -> wrong.add("+" + name + " " + value)));
        return wrong;
    }
}
