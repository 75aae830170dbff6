package org.tidewaiter.web.reports;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.tidewaiter.answers.handling.VaultRequest;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.door.Throttle;

/** Opens the vault for one request, and slows down who guesses. */
final class Opening {
    private static final String PASSPHRASE = "passphrase";

    private final Throttle throttle;

    Opening(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * What came of it.
     *
     * @param words what was asked for; empty where it failed
     * @param fault why it failed; empty where it did not
     */
    record Opened(int status, String words, String fault) {
        boolean isOpen() {
            return fault.isEmpty();
        }
    }

    Opened open(Context context, View view, Parameters form, Function<VaultRequest, String> work) {
        Visitor visitor = Objects.requireNonNull(Visitor.of(context), "the door lets nobody in unknown");
        long wait = throttle.wait(visitor.name(), context.ip());
        if (wait > 0) {
            context.header("Retry-After", Long.toString(wait));
            return new Opened(429, "", view.text("reports.vault.wait", wait));
        }
        List<char[]> passphrases = new ArrayList<>();
        for (int i = 1; i <= VaultRequest.passphrases(view.site().home()); i++) {
            String given = form.values().getOrDefault(PASSPHRASE + i, ""); // as typed: blanks at its ends count
            passphrases.add(given.toCharArray());
        }
        try {
            String words = work.apply(new VaultRequest(view.site().trail(visitor), passphrases));
            throttle.succeeded(visitor.name());
            return new Opened(200, words, "");
        } catch (AppException e) {
            if (e.kind() != AppException.Kind.WRONG_USE) {
                throw e;
            }
            throttle.failed(visitor.name(), context.ip());
            view.site().trail(visitor).enterPlain("vault.refused", "vault", "");
            return new Opened(403, "", e.inOneLine());
        }
    }
}
