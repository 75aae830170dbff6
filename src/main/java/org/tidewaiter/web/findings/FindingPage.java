package org.tidewaiter.web.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.KeptFinding;
import org.tidewaiter.brief.FindingSentences;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.run.Picture;
import org.tidewaiter.law.Answer;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.View;
import org.tidewaiter.web.chart.Chart;

/**
 * One finding: what was noticed, how sure, what the law says, its picture, what else it can be, what people decided.
 *
 * @param picture null where no single flow stands behind it
 * @param answer null where it is about no goods that a measure could reach
 */
public record FindingPage(
        KeptFinding kept,
        String title,
        String kind,
        String asks,
        List<String> innocentCauses,
        String amounts,
        String sure,
        @Nullable Answer answer,
        @Nullable Chart picture,
        List<Evidence> evidence,
        String action,
        boolean mayDecide) {

    /** One number or word behind it. */
    public record Evidence(String name, String value) {}

    static FindingPage of(View view, KeptFinding kept) {
        FindingView finding = kept.finding();
        FindingSentences sentences = new FindingSentences(view.words());
        return new FindingPage(
                kept,
                view.text("findings.title.one", finding.goods(), finding.code(), finding.months()),
                sentences.noticed(finding),
                sentences.title(finding) + " " + sentences.question(finding),
                sentences.innocentCauses(finding),
                sentences.amounts(finding),
                sentences.sure(finding),
                finding.findAnswer().orElse(null),
                picture(view, finding),
                evidence(finding.evidence()),
                view.href("/findings/" + finding.id() + "/decision"),
                view.may(Access.WRITE));
    }

    private static @Nullable Chart picture(View view, FindingView finding) {
        Picture picture = finding.picture();
        return picture == null || picture.points().isEmpty() ? null : FindingChart.of(view, finding, picture);
    }

    private static List<Evidence> evidence(Map<String, Object> evidence) {
        return evidence.entrySet().stream()
                .map(entry -> new Evidence(entry.getKey().replace('_', ' '), words(entry.getValue())))
                .toList();
    }

    private static String words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
