package org.tidewaiter.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.trade.Language;

/**
 * What the cards of the detectors say, in the language of a brief or page. Cards are written in English; what a finding adds of
 * its own has no counterpart and stays as it is.
 */
final class DetectorWords {
    private final @Nullable Messages messages; // none where the card's own words are meant

    private DetectorWords(@Nullable Messages messages) {
        this.messages = messages;
    }

    static DetectorWords of(Language language) {
        return new DetectorWords(language == Language.ENGLISH ? null : Messages.packed("detect", language));
    }

    /** The detector, and what it calls the case where that says more. */
    String noticed(FindingView finding) {
        if (messages == null) {
            return finding.noticed();
        }
        String name = messages.text(finding.detector() + ".name");
        return finding.kind().equals(finding.detector().replace('_', ' ')) ? name : name + ", " + finding.kind();
    }

    String title(FindingView finding) {
        return messages == null ? finding.title() : messages.text(finding.detector() + ".title");
    }

    String question(FindingView finding) {
        return messages == null ? finding.question() : messages.text(finding.detector() + ".question");
    }

    List<String> innocentCauses(FindingView finding) {
        if (messages == null) {
            return finding.innocentCauses();
        }
        List<String> known = CardReader.packed(finding.detector()).innocentCauses();
        return finding.innocentCauses().stream()
                .map(cause -> known.contains(cause)
                        ? messages.text(finding.detector() + ".cause." + (known.indexOf(cause) + 1))
                        : cause)
                .toList();
    }
}
