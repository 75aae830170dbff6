package org.tidewaiter.web.articles;

import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/** For whom something is shown or taken away: everybody where an address names nobody. */
final class Audience {
    /** Name in the address. */
    static final String NAME = "tlp";

    private Audience() {}

    /** The named audience; refuses one whose articles the visitor may not read. */
    static Tlp asked(View view, Parameters parameters) {
        Tlp asked = named(parameters);
        if (asked.compareTo(view.mayRead()) > 0) {
            throw AppException.wrongUse(
                    view.text(
                            "articles.audience.refused",
                            asked.mark(),
                            view.mayRead().mark()),
                    view.text("articles.audience.refused.hint"));
        }
        return asked;
    }

    /** The named audience, whoever asks. */
    static Tlp named(Parameters parameters) {
        return parameters.find(NAME).map(Tlp::parse).orElse(Tlp.CLEAR);
    }
}
