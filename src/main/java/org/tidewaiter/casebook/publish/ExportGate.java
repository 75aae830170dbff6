package org.tidewaiter.casebook.publish;

import java.util.Collection;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;

/** Lets nothing out to an audience that is wider than the strictest label of what it was made of. */
public final class ExportGate {
    private ExportGate() {}

    /** Passes or refuses; answers the label that the export bears. */
    public static Tlp check(Collection<Tlp> inputs, Tlp asked) {
        Tlp strictest = Tlp.strictest(inputs);
        if (strictest.compareTo(asked) > 0) {
            throw AppException.wrongUse(
                    "This may go to " + strictest.audience() + " (" + strictest.mark() + "); " + asked.mark()
                            + " was asked for.",
                    "Export at " + strictest.id() + ", or have whoever owns it lower the label first, with a reason.");
        }
        return asked;
    }
}
