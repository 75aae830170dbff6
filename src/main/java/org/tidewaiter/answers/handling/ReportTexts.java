package org.tidewaiter.answers.handling;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.store.FreeText;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.casebook.store.TextSealer;
import org.tidewaiter.casebook.vault.OpenVault;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.casebook.vault.TextSeal;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.trade.AppException;

/** The free text of reports on its way under the seal and, for whoever opens the vault, out of it. */
public final class ReportTexts {
    private ReportTexts() {}

    /** What the vault seals with while it is closed; refuses where an older vault has no key for texts yet. */
    public static TextSealer sealer(Vault vault) {
        return findSealer(vault)
                .orElseThrow(() -> AppException.wrongUse(
                        "The vault is older than the sealing of texts and was not opened since.",
                        "Open it once with 'tidewaiter report seal --unlock', then write the report; or keep its text in clear"
                                + " with --plain-text."));
    }

    static Optional<TextSealer> findSealer(Vault vault) {
        return vault.findTextSeal().map(ReportTexts::sealer);
    }

    private static TextSealer sealer(TextSeal seal) {
        return (report, words) -> new FreeText.Sealed(seal.vault(), seal.seal(report, words));
    }

    /** The report with its text in words; that the vault was opened for it is logged first. */
    public static KeptReport unlocked(KeptReport kept, Trail trail, Function<Vault, OpenVault> opening) {
        if (!(kept.report().text() instanceof FreeText.Sealed sealed)) {
            return kept;
        }
        Vault vault = Vault.at(trail.home());
        if (vault.findName().filter(sealed.vault()::equals).isEmpty()) {
            throw AppException.wrongUse(
                    "The text of " + kept.id() + " was sealed for a vault that is not here.",
                    "Where that vault was erased, nobody can read the text again; else bring its folder back from a copy.");
        }
        try (OpenVault open = opening.apply(vault)) {
            trail.enterPlain("report.unlock", kept.id(), "");
            try (Secret text = open.showText(kept.id(), sealed.bytes())) {
                char[] letters = text.letters();
                String words = new String(letters);
                Arrays.fill(letters, '\0');
                return kept.with(new FreeText.Plain(words));
            }
        }
    }

    /** How the text of a report stands in the casebook, in a word. */
    public static String state(FreeText text) {
        return text instanceof FreeText.Sealed ? "sealed" : text.isBlank() ? "none" : "plain";
    }

    /** The words where they can be read. */
    public static Optional<String> findWords(FreeText text) {
        return text instanceof FreeText.Plain plain && !plain.isBlank() ? Optional.of(plain.words()) : Optional.empty();
    }
}
