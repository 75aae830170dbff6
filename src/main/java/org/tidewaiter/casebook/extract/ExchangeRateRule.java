package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;

/** One amount in two currencies, or a rate such as "8,300 won to the dollar". */
final class ExchangeRateRule implements ClaimRule {
    private static final Pattern PER = Pattern.compile(
            "(?s) ?(?:per|to (?:the|one|a)|to|for (?:one|a|each)|against the|a|/) ?(?<unit>(?:u\\.?s\\.? |chinese |american )?(?:dollar|yuan|renminbi|rmb|euro)|\\$1\\b|1 (?:dollar|yuan)).*");
    private static final Pattern EQUALS = Pattern.compile(
            "(?s)\\s?(?:=|is|was|were|equals?|equalled|bought|fetched|traded (?:at|for)|was (?:worth|trading at)|is worth|cost|exchanged for|exchanges for|stood at|worth)(?: (?:about|around|some|roughly|nearly))? ?");
    private static final Pattern UNIT_AT = Pattern.compile(
            "\\b(?:the |a |one )(?<unit>(?:u\\.?s\\.? )?dollar|(?:chinese )?yuan|renminbi)\\b[^.]{0,60}\\b(?:at|to|for|worth) (?:about |around |some |roughly |nearly )?$");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        List<Span> money = scene.list(SpanKind.MONEY);
        List<ClaimDraft> claims = new ArrayList<>();
        for (int at = 0; at < money.size(); at++) {
            Span one = money.get(at);
            if (at + 1 < money.size()
                    && (Figures.isConversion(scene, one, money.get(at + 1))
                            || (one.value().startsWith("1 ")
                                    && EQUALS.matcher(scene.between(one, money.get(at + 1)))
                                            .matches()))
                    && !Figures.currency(one).equals(Figures.currency(money.get(at + 1)))) {
                claims.add(claim(scene, one, money.get(at + 1)));
                at++;
                continue;
            }
            Matcher per = PER.matcher(scene.after(one));
            Matcher unitAt = UNIT_AT.matcher(scene.before(one));
            if (Figures.currency(one).endsWith("W") || Figures.currency(one).equals("CNY")) {
                if (per.matches()) {
                    int start = one.end() - scene.passage().start() + per.start("unit");
                    rate(scene, one, per.group("unit"), start, claims);
                } else if (unitAt.find()) {
                    rate(scene, one, unitAt.group("unit"), unitAt.start("unit"), claims);
                }
            }
        }
        return claims;
    }

    private static void rate(Scene scene, Span converted, String unit, int start, List<ClaimDraft> claims) {
        String currency = unit.contains("dollar") || unit.contains("$") ? "USD" : unit.contains("euro") ? "EUR" : "CNY";
        if (!currency.equals(Figures.currency(converted))) {
            Span one =
                    Span.of(SpanKind.MONEY, "1 " + currency, scene.sentence().at(start, start + unit.length()), "rate");
            claims.add(claim(scene, one, converted));
        }
    }

    private static ClaimDraft claim(Scene scene, Span money, Span converted) {
        return new ClaimDraft(ClaimKind.EXCHANGE_RATE, Modality.ACTUAL, scene.passage())
                .add(SlotName.MONEY, money)
                .add(SlotName.CONVERTED, converted)
                .add(SlotName.TIME, Periods.ofFigure(scene, money));
    }
}
