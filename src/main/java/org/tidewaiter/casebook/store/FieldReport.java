package org.tidewaiter.casebook.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;

/**
 * What somebody saw or heard, as it was written down.
 *
 * @param codename who told it; the vault knows more
 * @param received day on which it reached the desk
 * @param incident parts of the incident in the canonical forms of docs/method/claims.md
 * @param text in the words of the desk; may be empty where the parts say all
 */
public record FieldReport(
        String codename,
        LocalDate received,
        Tlp tlp,
        Modality modality,
        Map<SlotName, List<String>> incident,
        FreeText text) {

    /** The parts that an incident may have ({@link ClaimKind#INCIDENT}), in the order in which they are asked and shown. */
    public static final List<SlotName> PARTS = List.of(
            SlotName.TIME,
            SlotName.PLACE,
            SlotName.DIRECTION,
            SlotName.GOODS,
            SlotName.QUANTITY,
            SlotName.MONEY,
            SlotName.VEHICLE,
            SlotName.DURATION,
            SlotName.ACTOR,
            SlotName.COUNTERPART,
            SlotName.PAYMENT,
            SlotName.APPROVAL,
            SlotName.PURPOSE,
            SlotName.SOURCE);

    private static final Set<SlotName> ALLOWED = Set.copyOf(PARTS);

    public FieldReport {
        checkCodename(codename);
        Map<SlotName, List<String>> parts = new EnumMap<>(SlotName.class);
        incident.forEach((name, values) -> {
            if (!ALLOWED.contains(name)) {
                throw AppException.wrongUse(
                        "An incident has no part '" + name.id() + "'.", "docs/method/claims.md lists its parts.");
            }
            if (!values.isEmpty()) {
                parts.put(name, List.copyOf(values));
            }
        });
        incident = Collections.unmodifiableMap(parts);
        if (incident.isEmpty() && text.isBlank()) {
            throw AppException.wrongUse(
                    "The report is empty.", "Give at least one part, such as time or place, or a text.");
        }
    }

    /** Refuses what is no codename, and does not repeat it: it may be a name. */
    public static void checkCodename(String text) {
        if (!text.matches("[a-z]+-[a-z]+(-\\d+)?")) {
            throw AppException.wrongUse(
                    "A report names its source by codename only, such as amber-heron.",
                    "'tidewaiter source list' shows the codenames; 'tidewaiter source add' makes one.");
        }
    }

    /** A report with its text in words, as it was written down. */
    public FieldReport(
            String codename,
            LocalDate received,
            Tlp tlp,
            Modality modality,
            Map<SlotName, List<String>> incident,
            String text) {
        this(codename, received, tlp, modality, incident, new FreeText.Plain(text));
    }

    /** The same report with another text, such as an opened one. */
    public FieldReport with(FreeText other) {
        return new FieldReport(codename, received, tlp, modality, incident, other);
    }

    /** The values of a part; none where it was not told. */
    public List<String> list(SlotName part) {
        return incident.getOrDefault(part, List.of());
    }
}
