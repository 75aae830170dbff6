package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who approved it: an organisation by name, or as the set phrases say. */
final class Approvals {
    private static final String GRANT =
            "(?:approved|authori[sz]ed|permitted|allowed|sanctioned|licensed|cleared|signed off|agreed to|waved through|rubber-stamped|endorsed|green-?lighted|given (?:its|their) (?:consent|blessing|permission))";
    private static final Pattern BEFORE = Pattern.compile(
            "(?s).*\\b(?:" + GRANT
                    + " by|(?:approval|permission|consent|leave|blessing|permit|authori[sz]ation|nod|licen[sc]e|go-ahead|green light|order|paper|papers|clearance|stamp) (?:of|from|by)) (?:the )?$");
    private static final Pattern AFTER = Pattern.compile(
            "(?s),? (?:which |that |who )?(?:had |has |have |also |itself ){0,2}(?:" + GRANT
                    + "|gave (?:its|their|the) (?:\\w+ )?(?:approval|consent|blessing|permission|nod|green light|go-ahead)|gave (?:[\\w']+ ){1,4}(?:the|its) (?:green light|go-ahead|blessing|nod)|issued (?:the |an? )?(?:\\w+ )?(?:permits?|licen[sc]es?))\\b.*");

    private Approvals() {}

    static Optional<Span> find(Scene scene) {
        Optional<Span> named = scene.list(SpanKind.ORGANISATION).stream()
                .filter(span -> BEFORE.matcher(scene.before(span)).matches()
                        || AFTER.matcher(scene.after(span)).matches())
                .findFirst()
                .map(span -> Span.of(SpanKind.APPROVAL, span.value(), span.passage(), "organisation that approved"));
        return named.or(() -> scene.find(SpanKind.APPROVAL));
    }
}
