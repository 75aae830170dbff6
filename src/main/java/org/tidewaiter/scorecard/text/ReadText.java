package org.tidewaiter.scorecard.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.check.TextUnderCheck;
import org.tidewaiter.casebook.extract.Extractor;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;
import org.tidewaiter.law.Assessor;

/** A text read by our own rules, as a person's own file would be. */
record ReadText(String body, List<Claim> claims) {
    private static final Extractor EXTRACTOR = Extractor.byRules();

    static ReadText of(String body, LocalDate published) {
        Given given = new Given("Text", "Outlet", published, "en");
        Document document = DocumentReader.read("text.txt", body.getBytes(StandardCharsets.UTF_8), given)
                .getFirst();
        return new ReadText(document.text(), EXTRACTOR.extract(document));
    }

    List<Checks.Judged> judge(Desk desk, Assessor law, LocalDate published) {
        return Checks.of(desk, law, published).judge(TextUnderCheck.of(body, published, claims));
    }

    /**
     * The claims as marks, each with its verdict; without times told by events, since nobody was asked to mark them and so
     * none could be right.
     */
    List<Marked> marks(Desk desk, Assessor law, LocalDate published) {
        return judge(desk, law, published).stream()
                .filter(judged -> judged.claim().kind() != ClaimKind.TIMING)
                .map(Marked::of)
                .toList();
    }
}
