package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/**
 * Other ways to read a claim about recorded trade: another direction, period or goods than was read, as far as its sentence
 * leaves them out or tells several. A number long enough not to come out by chance tells which one is meant.
 */
final class OtherReadings {
    private static final Set<SlotName> NUMBERS =
            Set.of(SlotName.MONEY, SlotName.QUANTITY, SlotName.CHANGE, SlotName.SHARE);
    private static final Set<ClaimKind> OF_FIGURES =
            Set.of(ClaimKind.TRADE_VALUE, ClaimKind.COMPARISON, ClaimKind.SHARE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int DIGITS_FOR_DIRECTION = 2; // a number of one digit comes out by chance too often
    private static final int DIGITS_FOR_MORE = 3; // there are some ten other periods and goods
    private static final int DIGITS_FOR_MOST = 4;
    private static final int MORE = 16; // readings; each one asks the figures again
    private static final int MOST = 60;
    private static final String RULE = "not told in its sentence, as the number comes out";

    private OtherReadings() {}

    /** Whether a claim gives a number of recorded trade that can be looked up. */
    static boolean isOfFigures(Claim claim) {
        return OF_FIGURES.contains(claim.kind());
    }

    /** Whether the direction of a claim is taken from elsewhere. */
    static boolean isWayUntold(Claim claim) {
        return claim.find(SlotName.DIRECTION).filter(Slot::isAssumed).isPresent();
    }

    /**
     * Whether a number that comes out tells which reading is meant. One of three digits takes up four thousandths of its size
     * on average, one of four a tenth of that; over amounts that spread evenly over four powers of ten, {@value #MORE} readings hit
     * the first by chance in less than one case of a hundred (16 x .0039 / ln 10000), and {@value #MOST} the second.
     */
    static boolean isTelling(Claim claim) {
        return isOfFigures(claim) && digits(claim) >= DIGITS_FOR_MORE;
    }

    /** Whether a telling number lacks what would have to be known to look it up, or its sentence does not tell the period. */
    static boolean isIncomplete(Claim claim, TextUnderCheck text) {
        return isTelling(claim)
                && (claim.find(SlotName.DIRECTION).isEmpty()
                        || claim.find(SlotName.TIME).isEmpty()
                        || new Alternatives(claim, text).isUntold(SlotName.TIME));
    }

    /** Whether a number has enough digits to be told from one that comes out by chance. */
    static boolean isTelling(BigDecimal number) {
        return number.stripTrailingZeros().precision() >= DIGITS_FOR_MORE;
    }

    /** The same the other way round. */
    static Claim turned(Claim claim) {
        return claim.find(SlotName.DIRECTION)
                .map(slot -> with(claim, SlotName.DIRECTION, List.of(Alternatives.turned(slot))))
                .orElse(claim);
    }

    /** Readings under which a number that comes out tells how it was meant, those that change least first. */
    static List<Claim> list(Claim claim, TextUnderCheck text) {
        return list(claim, new Alternatives(claim, text));
    }

    /** Readings against what the sentence says: where its number comes out in one, it was written or read wrongly. */
    static List<Claim> listAgainst(Claim claim, TextUnderCheck text) {
        return isTelling(claim) ? list(claim, Alternatives.mistrusting(claim, text)) : List.of();
    }

    private static List<Claim> list(Claim claim, Alternatives others) {
        int digits = isOfFigures(claim) ? digits(claim) : 0;
        if (digits < DIGITS_FOR_DIRECTION) {
            return List.of();
        }
        List<Optional<List<Slot>>> directions = options(others.directions());
        List<Optional<List<Slot>>> times = options(digits < DIGITS_FOR_MORE ? List.of() : others.times());
        List<Optional<List<Slot>>> goods = options(digits < DIGITS_FOR_MORE ? List.of() : others.goods());
        List<Reading> readings = new ArrayList<>();
        if (digits >= DIGITS_FOR_MORE) {
            others.amounts().forEach(amount -> readings.add(new Reading(counted(claim, amount), 1)));
        }
        for (Optional<List<Slot>> time : times) {
            for (Optional<List<Slot>> named : goods) {
                for (Optional<List<Slot>> direction : directions) {
                    readings.add(Reading.of(claim, direction, time, named, others.isUntold(SlotName.BASE)));
                }
            }
        }
        return readings.stream()
                .filter(reading -> reading.changes() > 0)
                .sorted(Comparator.comparingInt(Reading::changes))
                .limit(digits < DIGITS_FOR_MOST ? MORE : MOST)
                .map(Reading::claim)
                .toList();
    }

    private static List<Optional<List<Slot>>> options(List<List<Slot>> others) {
        List<Optional<List<Slot>>> options = new ArrayList<>();
        options.add(Optional.empty());
        others.forEach(other -> options.add(Optional.of(other)));
        return options;
    }

    /** A claim with some slots read otherwise. */
    private record Reading(Claim claim, int changes) {
        static Reading of(
                Claim claim,
                Optional<List<Slot>> direction,
                Optional<List<Slot>> time,
                Optional<List<Slot>> goods,
                boolean baseFollows) {
            Claim read = claim;
            if (direction.isPresent()) {
                read = with(read, SlotName.DIRECTION, direction.get());
            }
            if (time.isPresent()) {
                read = at(read, time.get().getFirst(), baseFollows);
            }
            if (goods.isPresent()) {
                read = with(read, SlotName.GOODS, goods.get());
            }
            int changes = (direction.isPresent() ? 1 : 0) + (time.isPresent() ? 1 : 0) + (goods.isPresent() ? 1 : 0);
            return new Reading(read, changes);
        }
    }

    /** What one reading has that another has not. */
    static String words(Claim one, Claim other) {
        return one.slots().stream()
                .filter(slot -> other.slots().stream()
                        .noneMatch(same ->
                                same.name() == slot.name() && same.value().equals(slot.value())))
                .map(Slot::value)
                .reduce((first, second) -> first + ", " + second)
                .orElse("all goods");
    }

    private static Claim counted(Claim claim, Slot amount) {
        Claim bare = with(with(claim, SlotName.MONEY, List.of()), SlotName.QUANTITY, List.of());
        return with(bare, amount.name(), List.of(amount));
    }

    /** The claim of another period; what it compares with moves along where its sentence does not tell it. */
    static Claim at(Claim claim, Slot time, boolean baseFollows) {
        Claim read = with(claim, SlotName.TIME, List.of(time));
        Optional<Slot> base = claim.find(SlotName.BASE);
        Optional<Slot> before = claim.find(SlotName.TIME);
        if (base.isEmpty() || before.isEmpty() || !baseFollows) {
            return read;
        }
        int years = Span.parse(base.get().value()).from().getYear()
                - Span.parse(before.get().value()).from().getYear();
        Slot moved = Slot.of(
                SlotName.BASE, plusYears(time.value(), years), base.get().passage(), RULE);
        return with(read, SlotName.BASE, List.of(moved));
    }

    private static String plusYears(String time, int years) {
        return Pattern.compile("\\b\\d{4}\\b(?=$|-|/)")
                .matcher(time)
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
    }

    static Claim with(Claim claim, SlotName name, List<Slot> slots) {
        List<Slot> all = new ArrayList<>();
        slots.forEach(slot -> all.add(new Slot(
                name, slot.value(), slot.alternatives(), slot.passage(), slot.isAssumed() ? slot.rule() : RULE)));
        claim.slots().stream().filter(slot -> slot.name() != name).forEach(all::add);
        all.sort(Comparator.comparing(Slot::name));
        return new Claim(claim.id(), claim.kind(), claim.modality(), claim.passage(), all);
    }

    /** Significant digits of the number of a claim, of the longest where there are several. */
    private static int digits(Claim claim) {
        return claim.slots().stream()
                .filter(slot -> NUMBERS.contains(slot.name()))
                .map(slot -> NUMBER.matcher(slot.value()))
                .filter(Matcher::find)
                .mapToInt(number ->
                        new BigDecimal(number.group()).stripTrailingZeros().precision())
                .max()
                .orElse(0);
    }
}
