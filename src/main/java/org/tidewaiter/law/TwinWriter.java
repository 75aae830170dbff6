package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AreaGroup;
import org.tidewaiter.trade.HsRevision;

/** Writes the examples that must hold for a drafted book: the edges of its days, a neighbouring code, the wrong direction. */
final class TwinWriter {
    private static final List<String> SOMEWHERE = List.of("CN", "KR", "FR"); // stands for any area

    private TwinWriter() {}

    static String twin(BookDraft draft) {
        StringBuilder yaml = new StringBuilder("book: " + draft.id() + "\ncases:\n");
        String from = place(draft.from(), draft.to(), draft.validFrom());
        String to = place(draft.to(), from, draft.validFrom());
        for (BookDraft.Part part : draft.parts()) {
            Case example = new Case(yaml, part, from, to);
            String code = part.codes().getFirst();
            Answer effect = part.effect(draft.unverified());
            LocalDate first = draft.validFrom();
            LocalDate last = draft.validTo();
            example.add("the day before", code, first.minusDays(1), Answer.OUT_OF_SCOPE);
            example.add("the first day", code, first, effect);
            if (last != null) {
                example.add("the last day", code, last, effect);
                example.add("the day after", code, last.plusDays(1), Answer.OUT_OF_SCOPE);
            }
            neighbour(draft, part)
                    .ifPresent(near -> example.add("a neighbouring code", near, first, Answer.OUT_OF_SCOPE));
            new Case(yaml, part, to, from).add("the wrong direction", code, first, Answer.OUT_OF_SCOPE);
        }
        return yaml.toString();
    }

    /** Writes one example after another for a measure on a way. */
    private record Case(StringBuilder yaml, BookDraft.Part part, String from, String to) {
        void add(String what, String code, LocalDate on, Answer expect) {
            @Nullable String measure = expect == Answer.OUT_OF_SCOPE ? null : part.id();
            yaml.append("  - {name: ")
                    .append(BookWriter.quoted(part.id() + ", " + what))
                    .append(", goods: \"")
                    .append(code)
                    .append("\", revision: ")
                    .append(part.revision())
                    .append(", from: ")
                    .append(BookWriter.quoted(from))
                    .append(", to: ")
                    .append(BookWriter.quoted(to))
                    .append(", on: ")
                    .append(on)
                    .append(", expect: ")
                    .append(expect.code())
                    .append(measure == null ? "" : ", measure: " + measure)
                    .append("}\n");
        }
    }

    /** One area that stands for an end: itself, any for "any", of a group one that was and still is a member. */
    private static String place(String end, String other, LocalDate first) {
        List<String> candidates = end.equals(AreaSet.ANY)
                ? SOMEWHERE
                : AreaGroup.find(end)
                        .map(group -> group.members().stream()
                                .filter(member -> member.to() == null && member.isMemberOn(first))
                                .map(member -> member.area().iso2())
                                .toList())
                        .orElse(List.of(end));
        return candidates.stream()
                .filter(area -> candidates.size() == 1 || !area.equals(other))
                .findFirst()
                .orElseThrow();
    }

    /** The nearest code of the same length that no measure of the book touches in any edition it uses. */
    private static Optional<String> neighbour(BookDraft draft, BookDraft.Part part) {
        Set<String> codes = new HashSet<>();
        draft.parts().forEach(other -> codes.addAll(other.codes()));
        boolean oneEdition =
                draft.parts().stream().map(BookDraft.Part::revision).distinct().count() == 1;
        if (!oneEdition) {
            return Optional.empty();
        }
        String code = part.codes().getLast();
        HsRevision revision = part.revision();
        List<String> all = Nomenclature.packed().listCodes(code.length(), revision);
        int at = all.indexOf(code);
        for (int distance = 1; distance < all.size(); distance++) {
            for (int place : new int[] {at + distance, at - distance}) {
                if (place >= 0 && place < all.size() && isApart(all.get(place), codes)) {
                    return Optional.of(all.get(place));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isApart(String candidate, Set<String> codes) {
        return !Nomenclature.packed().isSpecial(candidate)
                && codes.stream().noneMatch(code -> code.startsWith(candidate) || candidate.startsWith(code));
    }
}
