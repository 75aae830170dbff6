package org.tidewaiter.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;

/** One request: what was given, who asks, and what it asks of the figures. For one thread. */
final class Ask {
    private final Site site;
    private final Parameters given;
    private final Map<String, String> path;
    private final @Nullable Visitor visitor;
    private @Nullable Asked asked;

    Ask(Site site, Parameters given, Map<String, String> path, @Nullable Visitor visitor) {
        this.site = site;
        this.given = given;
        this.path = Map.copyOf(path);
        this.visitor = visitor;
    }

    Site site() {
        return site;
    }

    Parameters given() {
        return given;
    }

    String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalStateException("no part of the path is called " + name);
        }
        return value;
    }

    /** What the address asks of the figures; read once. */
    Asked asked() {
        if (asked == null) {
            asked = Asked.of(given, site, Language.ENGLISH);
        }
        return asked;
    }

    Question question() {
        return asked().needQuestion();
    }

    Desk desk() {
        return site.desk();
    }

    /** The day of the law: today where none is given. */
    LocalDate day() {
        return given.find("on").map(AsOf::parseDay).orElseGet(site::today);
    }

    @Nullable
    AsOf asOf() {
        return given.find("as_of").map(AsOf::parse).orElse(null);
    }

    boolean isSet(String name) {
        return given.find(name)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw AppException.wrongUse(
                                "'" + value + "' is neither true nor false.",
                                "Write " + name + "=true.",
                                List.of("true", "false"));
                })
                .orElse(false);
    }

    /** What is marked for fewer people than the visitor is one of is not there. */
    Tlp mayRead() {
        return visitor == null ? Tlp.CLEAR : visitor.mayRead();
    }
}
