package org.tidewaiter.web.findings;

import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.law.Answer;
import org.tidewaiter.web.words.LawCell;

/** Short words of findings. */
final class FindingWords {
    private FindingWords() {}

    static String kind(FindingView finding) {
        String detector = finding.detector().replace('_', ' ');
        return detector.equals(finding.kind()) ? detector : detector + ", " + finding.kind();
    }

    static String months(FindingView finding) {
        return finding.from().equals(finding.to()) ? finding.to() : finding.from() + ".." + finding.to();
    }

    static Optional<Answer> answer(String code) {
        return Stream.of(Answer.values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }

    static String mark(Answer answer) {
        return LawCell.mark(answer);
    }
}
