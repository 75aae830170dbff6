package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * The change of a price in per cent against the two prices that the text gives: "from 18,500 won in May to 22,000, or by a
 * fifth". Nobody publishes prices of North Korean markets, but what a text reckons from its own can be reckoned again.
 */
final class PriceChangeCheck implements Check {
    private static final String NAME = "price_change";
    private static final int BACK = 3; // sentences in which the other price may stand
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST =
            BigDecimal.valueOf(5); // times; other amounts are no prices of the same thing
    private static final Pattern PER_CENT = Pattern.compile("(up|down) (\\d+(?:\\.\\d+)?) %");

    private static final Map<String, String> WORDS = Map.of("KPW", "won", "CNY", "yuan", "USD", "dollars");

    private final ToldNumbers numbers;

    PriceChangeCheck(ToldNumbers numbers) {
        this.numbers = numbers;
    }

    /** A price, and the places it is said to hold in. */
    private record Price(BigDecimal amount, BigDecimal room, String currency, Set<String> places) {
        boolean isOfTheSame(Price other) {
            BigDecimal ratio = amount.max(other.amount).divide(amount.min(other.amount), MathContext.DECIMAL64);
            return currency.equals(other.currency) && ratio.compareTo(BigDecimal.ONE) > 0 && ratio.compareTo(MOST) <= 0;
        }
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<Matcher> change = claim.find(SlotName.CHANGE)
                .map(slot -> PER_CENT.matcher(slot.value()))
                .filter(Matcher::matches);
        if (claim.kind() != ClaimKind.COMPARISON || change.isEmpty()) {
            return Optional.empty();
        }
        Passage sentence = text.sentencePassage(claim.passage());
        Set<String> goods = values(claim, SlotName.GOODS);
        List<Price> here = prices(sentence, goods, text);
        if (here.size() == 2 && here.get(0).isOfTheSame(here.get(1))) {
            return Optional.of(judged(claim, here.get(0), here.get(1), text));
        }
        if (here.size() != 1) {
            return Optional.empty();
        }
        Price then = here.getFirst();
        List<Price> beside = beside(text.sentence(claim.passage()), then);
        if (beside.size() == 1) {
            return Optional.of(judged(claim, then, beside.getFirst(), text));
        }
        List<Price> others = before(sentence, text)
                .flatMap(earlier -> prices(earlier, goods, text).stream())
                .filter(then::isOfTheSame)
                .toList();
        List<Price> ofPlace = others.stream()
                .filter(price -> !then.places().isEmpty() && price.places().equals(then.places()))
                .toList();
        if (others.size() == 1 || ofPlace.size() == 1) {
            Judgement judged = judged(claim, then, (others.size() == 1 ? others : ofPlace).getFirst(), text);
            if (judged.verdict() == Verdict.CONSISTENT || others.size() == 1 || namesPlace(claim, sentence, text)) {
                return Optional.of(judged);
            }
        }
        return others.stream()
                .map(other -> judged(claim, then, other, text))
                .filter(judged -> judged.verdict() == Verdict.CONSISTENT)
                .findFirst();
    }

    private static Stream<Passage> before(Passage sentence, TextUnderCheck text) {
        int at = text.sentences().indexOf(sentence);
        return text.sentences().subList(Math.max(0, at - BACK), Math.max(0, at)).stream();
    }

    /** Exact prices of just these goods in a sentence. */
    private static List<Price> prices(Passage sentence, Set<String> goods, TextUnderCheck text) {
        return text.claimsIn(sentence).stream()
                .filter(each -> each.kind() == ClaimKind.INCIDENT)
                .filter(each -> values(each, SlotName.GOODS).equals(goods))
                .filter(each -> each.list(SlotName.MONEY).size() == 1)
                .flatMap(each -> each.list(SlotName.MONEY).stream()
                        .filter(money -> Interval.parse(money.value()).isExact())
                        .map(money -> price(money, values(each, SlotName.PLACE), text)))
                .toList();
    }

    /** Other numbers of a sentence that can be prices of the same thing: "3,100 won, up 15 percent on the 2,700 of May". */
    private List<Price> beside(String sentence, Price price) {
        return numbers.filled(sentence).stream()
                .filter(number -> number.unit().equals(WORDS.get(price.currency())))
                .map(number -> new Price(number.value(), number.halfUnit(), price.currency(), price.places()))
                .filter(price::isOfTheSame)
                .toList();
    }

    private static Price price(Slot money, Set<String> places, TextUnderCheck text) {
        Interval amount = Interval.parse(money.value());
        return new Price(amount.low(), Printed.halfUnit(text.words(money), amount.low()), amount.unit(), places);
    }

    private static boolean namesPlace(Claim claim, Passage sentence, TextUnderCheck text) {
        return text.claimsIn(sentence).stream()
                .filter(each -> each.kind() == ClaimKind.INCIDENT
                        && values(each, SlotName.GOODS).equals(values(claim, SlotName.GOODS)))
                .flatMap(each -> each.list(SlotName.PLACE).stream())
                .anyMatch(place -> sentence.contains(place.passage()));
    }

    private static Set<String> values(Claim claim, SlotName name) {
        return new TreeSet<>(claim.list(name).stream().map(Slot::value).toList());
    }

    /** Which price was the earlier one the told way shows: what fell was the larger one before. */
    private static Judgement judged(Claim claim, Price one, Price other, TextUnderCheck text) {
        Slot change = claim.find(SlotName.CHANGE).orElseThrow();
        String[] parts = change.value().split(" ");
        Price low = one.amount().compareTo(other.amount()) < 0 ? one : other;
        Price high = low.equals(one) ? other : one;
        Price base = parts[0].equals("up") ? low : high;
        BigDecimal percent =
                high.amount().subtract(low.amount()).multiply(HUNDRED).divide(base.amount(), MathContext.DECIMAL64);
        BigDecimal room = low.room().add(high.room()).multiply(HUNDRED).divide(base.amount(), MathContext.DECIMAL64);
        BigDecimal told = new BigDecimal(parts[1]);
        BigDecimal allowed = Printed.tolerance(text.words(change), text.wordsAround(change), told)
                .max(new BigDecimal("0.5"))
                .add(room);
        boolean fits = told.subtract(percent).abs().compareTo(allowed) <= 0;
        return Judgement.of(
                        NAME,
                        fits ? Verdict.CONSISTENT : Verdict.REFUTED,
                        fits
                                ? "It comes out of the prices that the text gives."
                                : "The prices that the text gives say otherwise.")
                .with(List.of(Amounts.words(low.amount()) + " and " + Amounts.words(high.amount()) + " "
                        + base.currency() + ": " + percent.setScale(1, RoundingMode.HALF_EVEN) + " %; told: " + told
                        + " %"))
                .within("half a unit of each last printed digit");
    }
}
