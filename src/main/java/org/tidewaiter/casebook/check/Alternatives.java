package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/**
 * What else a slot of a claim may mean, by the text: of several goods the claim was read to be about, each; of what its
 * sentence leaves out, what the sentences around it and the text as a whole tell. What the sentence says of one thing is
 * never taken to be said of another, since just that is how figures are mixed up. The likelier come first, and what was read
 * is not among them.
 */
final class Alternatives {
    private static final int SENTENCES = 3; // before and behind; goods that are further away are seldom meant
    private static final int YEAR = 4; // letters
    private static final List<String> UNITS = List.of("CNY", "USD", "t", "kg", "piece");
    private static final Set<String> MONEY = Set.of("CNY", "USD");
    /** Words that tell a direction together with a country; the name of a country alone may be that of a maker or a buyer. */
    private static final Pattern TRADED = Pattern.compile(
            "(?i)\\b(?:from|to|into|out of|sold|sells?|bought|buys?|exports?|exported|imports?|imported|sales|purchases?|shipments?|shipped|sent|deliver\\w*|between)\\b");

    private final Claim claim;
    private final TextUnderCheck text;
    private final Passage own;
    private final boolean trusting;

    Alternatives(Claim claim, TextUnderCheck text) {
        this(claim, text, true);
    }

    private Alternatives(Claim claim, TextUnderCheck text, boolean trusting) {
        this.claim = claim;
        this.text = text;
        this.own = text.sentencePassage(claim.passage());
        this.trusting = trusting;
    }

    /** The same, as if the sentence told nothing: what else it may mean if it was read wrongly. */
    static Alternatives mistrusting(Claim claim, TextUnderCheck text) {
        return new Alternatives(claim, text, false);
    }

    /** True where neither the claim nor its sentence up to it has a word for a slot. */
    boolean isUntold(SlotName name) {
        return !trusting
                || claim.list(name).stream()
                        .noneMatch(slot -> own.contains(slot.passage())
                                && slot.passage().start() < claim.passage().end());
    }

    /** Other periods: in months or years, since figures have no days. */
    List<List<Slot>> times() {
        if (!isUntold(SlotName.TIME)) {
            return List.of();
        }
        Map<String, List<Slot>> found = new LinkedHashMap<>();
        for (Claim other : near(text.sentences().size())) {
            for (SlotName name : List.of(SlotName.TIME, SlotName.BASE)) {
                other.find(name)
                        .filter(slot -> Span.parse(slot.value()).months().isPresent())
                        .ifPresent(slot -> found.putIfAbsent(slot.value(), List.of(slot)));
            }
        }
        List.copyOf(found.values())
                .forEach(
                        told -> whole(told.getFirst()).forEach(slot -> found.putIfAbsent(slot.value(), List.of(slot))));
        if (trusting) { // a period that the sentence tells is held against no period that the text does not tell
            usual().forEach(slot -> found.putIfAbsent(slot.value(), List.of(slot)));
        }
        return without(found, SlotName.TIME);
    }

    /** What figures are mostly about on the day of publication, said or not: the last full year, and this one as far as it is published. */
    private List<Slot> usual() {
        LocalDate day = text.published();
        List<String> periods = new ArrayList<>(List.of(String.valueOf(day.getYear() - 1)));
        for (int back = 1; back <= 2; back++) {
            YearMonth last = YearMonth.from(day).minusMonths(back);
            if (last.getYear() == day.getYear()) {
                periods.add(last.getMonthValue() == 1 ? last.toString() : day.getYear() + "-01/" + last);
            }
        }
        return periods.stream()
                .map(period -> Slot.of(SlotName.TIME, period, own, "the usual period on the day of publication"))
                .toList();
    }

    /** What a text that names a month may be about without saying so: its year up to that month, or all of it. */
    private static List<Slot> whole(Slot told) {
        String last = told.value().substring(told.value().indexOf('/') + 1);
        if (last.length() == YEAR) {
            return List.of();
        }
        String year = last.substring(0, YEAR);
        String first = year + "-01";
        List<Slot> more = new ArrayList<>();
        if (!last.equals(first) && !last.endsWith("-12")) {
            more.add(Slot.of(SlotName.TIME, first + "/" + last, told.passage(), told.rule()));
        }
        more.add(Slot.of(SlotName.TIME, year, told.passage(), told.rule()));
        return more;
    }

    /** Other goods: of several, those of the sentence and each of them; where the sentence names none, those nearby and all goods. */
    List<List<Slot>> goods() {
        Map<String, List<Slot>> found = new LinkedHashMap<>();
        List<Slot> here = claim.list(SlotName.GOODS).stream()
                .filter(slot -> own.contains(slot.passage()))
                .toList();
        put(found, here);
        here.forEach(slot -> put(found, List.of(slot)));
        if (!here.isEmpty() && trusting) {
            return without(found, SlotName.GOODS);
        }
        for (Passage place : places(SENTENCES)) {
            text.claimsIn(place).forEach(other -> put(found, other.list(SlotName.GOODS)));
            List<Slot> named = text.goods().stream()
                    .filter(slot -> place.contains(slot.passage()))
                    .toList();
            named.forEach(slot -> put(found, List.of(slot)));
            if (!named.isEmpty()) {
                put(found, named);
            }
        }
        return without(found, SlotName.GOODS);
    }

    /** The other direction or none, where the sentence tells neither from where nor to where; where none was read, those of the text. */
    List<List<Slot>> directions() {
        Optional<Slot> read = claim.find(SlotName.DIRECTION);
        if (read.isPresent()) {
            Slot way = read.get();
            boolean toldHere = !way.isAssumed() && own.contains(way.passage());
            if (toldHere && TRADED.matcher(text.words(way)).find()) {
                return !trusting && isToldElsewhere(turned(way)) ? List.of(List.of(turned(way))) : List.of();
            }
            return toldHere ? List.of(List.of(turned(way))) : List.of(List.of(turned(way)), List.of());
        }
        Map<String, List<Slot>> found = new LinkedHashMap<>();
        near(text.sentences().size())
                .forEach(other -> other.find(SlotName.DIRECTION).ifPresent(slot -> {
                    found.putIfAbsent(slot.value(), List.of(slot));
                    found.putIfAbsent(turned(slot).value(), List.of(turned(slot)));
                }));
        return List.copyOf(found.values());
    }

    private boolean isToldElsewhere(Slot way) {
        return text.claims().stream()
                .flatMap(other -> other.list(SlotName.DIRECTION).stream())
                .anyMatch(other -> other.value().equals(way.value()) && !other.isAssumed());
    }

    /** A number whose unit stands nowhere with it may be one of another: money or a weight or a count. */
    List<Slot> amounts() {
        return claim.slots().stream()
                .filter(slot -> (slot.name() == SlotName.MONEY || slot.name() == SlotName.QUANTITY)
                        && slot.rule().equals(Slot.UNIT_BEFORE))
                .findFirst()
                .map(slot -> UNITS.stream()
                        .filter(unit -> !slot.value().endsWith(" " + unit))
                        .map(unit -> Slot.of(
                                MONEY.contains(unit) ? SlotName.MONEY : SlotName.QUANTITY,
                                slot.value().replaceFirst(" .*", " " + unit),
                                slot.passage(),
                                slot.rule()))
                        .toList())
                .orElse(List.of());
    }

    static Slot turned(Slot way) {
        return new Slot(way.name(), turned(way.value()), List.of(way.value()), way.passage(), way.rule());
    }

    /** {@code KP>CN} of {@code CN>KP}. */
    static String turned(String way) {
        return way.replaceFirst("(.+)>(.+)", "$2>$1");
    }

    private static void put(Map<String, List<Slot>> found, List<Slot> slots) {
        found.putIfAbsent(values(slots), slots);
    }

    private List<List<Slot>> without(Map<String, List<Slot>> found, SlotName name) {
        found.remove(values(claim.list(name)));
        return List.copyOf(found.values());
    }

    private static String values(List<Slot> slots) {
        return String.join(" ", slots.stream().map(Slot::value).sorted().toList());
    }

    /** Claims at most so many sentences away, the nearest first and those before ahead of those behind. */
    private List<Claim> near(int most) {
        return places(most).stream()
                .flatMap(place -> text.claimsIn(place).stream())
                .toList();
    }

    private List<Passage> places(int most) {
        int at = text.sentences().indexOf(own);
        return at < 0
                ? List.of()
                : IntStream.rangeClosed(0, most)
                        .flatMap(distance -> IntStream.of(at - distance, at + distance))
                        .distinct()
                        .filter(sentence ->
                                sentence >= 0 && sentence < text.sentences().size())
                        .mapToObj(sentence -> text.sentences().get(sentence))
                        .toList();
    }
}
