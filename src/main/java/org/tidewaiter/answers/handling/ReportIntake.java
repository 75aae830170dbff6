package org.tidewaiter.answers.handling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.report.ReportForm;
import org.tidewaiter.casebook.store.TextSealer;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.casebook.vault.Vault;

/**
 * Takes reports in. What becomes of a free text is settled before anything is told, and does not change between telling
 * and keeping.
 */
public final class ReportIntake {
    private final Fate fate;
    private final @Nullable TextSealer sealer;

    private ReportIntake(Fate fate, @Nullable TextSealer sealer) {
        this.fate = fate;
        this.sealer = sealer;
    }

    /** What becomes of a free text. */
    public enum Fate {
        SEALED,
        /** In clear, as somebody asked. */
        PLAIN_ASKED,
        /** In clear, since there is no vault. */
        PLAIN_NO_VAULT,
        /** In clear, since the vault is from before texts were sealed and was not opened since. */
        PLAIN_OLD_VAULT
    }

    /**
     * What was kept.
     *
     * @param textState how its text was: none, plain or sealed
     */
    public record Kept(String id, List<String> watched, String textState) {
        public Kept {
            watched = List.copyOf(watched);
        }
    }

    /** As the vault of a folder stands. */
    public static ReportIntake at(Path home) {
        Vault vault = Vault.at(home);
        return vault.exists()
                ? ReportTexts.findSealer(vault)
                        .map(sealer -> new ReportIntake(Fate.SEALED, sealer))
                        .orElseGet(() -> new ReportIntake(Fate.PLAIN_OLD_VAULT, null))
                : new ReportIntake(Fate.PLAIN_NO_VAULT, null);
    }

    /** The same; refuses where there is a vault that cannot seal. */
    public static ReportIntake sealingWhereThereIsAVault(Path home) {
        ReportIntake intake = at(home);
        return intake.fate == Fate.PLAIN_OLD_VAULT
                ? new ReportIntake(Fate.SEALED, ReportTexts.sealer(Vault.at(home)))
                : intake;
    }

    /** Keeps texts in clear whatever vault there is. */
    public static ReportIntake inClear() {
        return new ReportIntake(Fate.PLAIN_ASKED, null);
    }

    public Fate fate() {
        return fate;
    }

    public boolean seals() {
        return sealer != null;
    }

    /** Keeps the report with what it announces, and logs it. */
    public Kept keep(ReportForm form, Trail trail) {
        boolean hasText = !form.report().text().isBlank();
        return trail.write("report.new", casebook -> {
            String id = sealer == null
                    ? casebook.reports().add(form.report())
                    : casebook.reports().add(form.report(), sealer);
            List<String> watched = new ArrayList<>();
            for (String announced : form.announced()) {
                watched.add(casebook.watches()
                        .add(WatchItem.of(id, announced, form.report().received())));
            }
            String note =
                    form.report().tlp().mark() + (watched.isEmpty() ? "" : ", watches " + String.join(" ", watched));
            return new Trail.Done<>(id, note, new Kept(id, watched, hasText ? seals() ? "sealed" : "plain" : "none"));
        });
    }
}
