package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.LawState;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** How values are written in a language: 181.5 m CNY, +42 %, ×3.1, January to October 2023. */
public final class Words {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final char THIN_SPACE = '\u2009';
    private static final char MINUS = '\u2212';
    private static final String NO_BREAK = "\u00a0";
    private static final int SHORT_ID = 10; // characters of a hash: enough to tell a few thousand releases apart
    private static final String DASH = "\u2013";

    private final Language language;
    private final Messages messages;

    private Words(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Words of a language that briefs are written in. */
    public static Words of(Language language) {
        return new Words(language, Messages.packed(language));
    }

    public Language language() {
        return language;
    }

    /** A fixed sentence with its values. */
    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** A fixed word, or what stands for it where the books name something that no language has a word for. */
    String textOr(String key, String otherwise) {
        return messages.has(key) ? messages.text(key) : otherwise;
    }

    /** An amount in a sentence: 1 684 m CNY, 181.5 m CNY, 0.34 m CNY, 43 210 CNY. */
    public String money(@Nullable BigDecimal value, String currency) {
        if (value == null) {
            return DASH;
        }
        BigDecimal size = value.abs();
        if (size.compareTo(BigDecimal.valueOf(100_000)) < 0) {
            return number(value, 0) + NO_BREAK + currency;
        }
        int decimals = size.compareTo(MILLION) < 0 ? 2 : size.compareTo(MILLION.scaleByPowerOfTen(3)) < 0 ? 1 : 0;
        return number(value.divide(MILLION), decimals) + NO_BREAK + text("unit.million") + NO_BREAK + currency;
    }

    /** An amount in a column headed "million": two decimals; what would round to zero says that it is not zero. */
    public String millions(@Nullable BigDecimal value) {
        if (value == null) {
            return DASH;
        }
        if (value.signum() != 0 && value.abs().compareTo(BigDecimal.valueOf(5_000)) < 0) {
            return "<" + NO_BREAK + "0.01";
        }
        return number(value.divide(MILLION), 2);
    }

    /** A cell of a year compared with: its figure, or why it has none. */
    public String baseCell(FlowFacts.ChangeFacts change) {
        return switch (change.baseState()) {
            case REPORTED -> millions(change.base());
            case REPORTED_ZERO -> "0";
            case NOT_PUBLISHED, PUBLISHED_JOINTLY, SUPPRESSED -> DASH + NO_BREAK + state(change.baseState());
        };
    }

    /** A change in per cent with its sign, or ×n where per cents stop being readable. */
    public String change(FlowFacts.ChangeFacts change) {
        if (change.baseState() == CellState.REPORTED_ZERO) {
            return text("change.new");
        }
        BigDecimal ratio = change.ratio();
        if (ratio != null && ratio.compareTo(BigDecimal.TEN) >= 0) {
            return times(ratio);
        }
        if (change.percent() == null) {
            return change.lowBase() ? text("change.low") : DASH;
        }
        BigDecimal percent = change.percent();
        String sign = percent.signum() > 0 ? "+" : "";
        return sign + number(percent, 0) + NO_BREAK + "%" + (change.lowBase() ? "*" : "");
    }

    /** ×3.1 */
    public String times(@Nullable BigDecimal ratio) {
        if (ratio == null) {
            return DASH;
        }
        return "×"
                + number(ratio, ratio.compareTo(BigDecimal.TEN) >= 0 ? 0 : ratio.compareTo(BigDecimal.ONE) < 0 ? 2 : 1);
    }

    /** 10.8 % */
    public String share(@Nullable BigDecimal percent) {
        return percent == null ? DASH : number(percent, 1) + NO_BREAK + "%";
    }

    /** A rank against an earlier one: ▲2, ▼1, =, new. */
    public String rankChange(FlowFacts.ChangeFacts change) {
        Integer moved = change.rankChange();
        if (moved == null) {
            return change.baseState() == CellState.REPORTED_ZERO ? text("rank.new") : DASH;
        }
        return moved == 0 ? "=" : (moved > 0 ? "▲" : "▼") + Math.abs(moved);
    }

    /** Thin spaces between thousands, a true minus, a full stop for the decimals: the same in every language. */
    public String number(BigDecimal value, int decimals) {
        String plain = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(THIN_SPACE);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(plain, point, plain.length());
        }
        boolean isZero = new BigDecimal(plain).signum() == 0;
        return value.signum() < 0 && !isZero ? MINUS + text.toString() : text.toString();
    }

    /** A figure without decimals, or a dash where there is none. */
    public String whole(@Nullable BigDecimal value) {
        return value == null ? DASH : number(value, 0);
    }

    /** A release by the beginning of its id, which commands take as well. */
    public String release(String id) {
        return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
    }

    /** Periods as runs: 2023-01..2023-06, 2023-08. */
    public String periods(List<Period> periods) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= periods.size(); i++) {
            boolean goesOn = i < periods.size()
                    && periods.get(i).start().equals(periods.get(i - 1).end().plusDays(1));
            if (!goesOn) {
                runs.add(new PeriodRange(periods.get(start), periods.get(i - 1)).toString());
                start = i;
            }
        }
        return runs.isEmpty() ? DASH : String.join(", ", runs);
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    public String name(Area area) {
        return area.name(language);
    }

    /** S/RES/2397 (2017), paragraph 7: exports; an act without paragraphs, or an annex of one, is named as it is. */
    public String place(ScopeFacts.ParagraphFacts place) {
        boolean numbered = Character.isDigit(place.paragraph().charAt(0));
        return numbered
                ? text("scope.paragraph", place.act(), place.paragraph(), flow(place.flow()))
                : text("scope.act", LegalAct.citeShort(place.act(), place.paragraph()), flow(place.flow()));
    }

    /** imports, exports */
    public String flow(Flow flow) {
        return text("flow." + flow.code());
    }

    public String state(CellState state) {
        return text("state." + state.id());
    }

    /** The verdict as one word. */
    public String answer(Answer answer) {
        return text("answer." + answer.code());
    }

    /** What the law is over a span of days, in a word or two. */
    public String lawState(LawState state) {
        return text("state." + state.code());
    }

    /** The shape that goes with a verdict, so that colour never speaks alone. */
    public String shape(Answer answer) {
        return switch (answer) {
            case IN_SCOPE -> "■";
            case UNDETERMINED -> "◆";
            case OUT_OF_SCOPE -> "○";
        };
    }

    /** The class of style sheets that colours the shape of a verdict. */
    public static String cssClass(Answer answer) {
        return switch (answer) {
            case IN_SCOPE -> "in-scope";
            case UNDETERMINED -> "undetermined";
            case OUT_OF_SCOPE -> "not-covered";
        };
    }

    /** The verdict of a line in words: answer, then act and paragraph with the certainty where it is not certain. */
    public String verdict(LawFacts law) {
        if (law.answer() == Answer.OUT_OF_SCOPE) {
            return law.oftenThoughtCovered() ? text("verdict.notable") : answer(law.answer());
        }
        String cited = law.cited().isEmpty() ? "" : ": " + citations(law);
        return answer(law.answer()) + cited + (law.mixed() ? text("verdict.mixed") : "");
    }

    /** S/RES/2397 ¶7; S/RES/2371 ¶8, disputed */
    public String citations(LawFacts law) {
        List<String> cited = law.cited().stream()
                .map(one -> one.shortCitation()
                        + (one.certainty().equals("certain") ? "" : ", " + certainty(one.certainty())))
                .distinct()
                .toList();
        return String.join("; ", cited);
    }

    public String certainty(String certainty) {
        return text("certainty." + certainty);
    }

    /** 20 November 2023 */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? DASH
                : text("date.day", day.getYear(), text("month." + day.getMonthValue()), day.getDayOfMonth());
    }

    /** October 2023, or 2023. */
    public String period(Period period) {
        if (period.isJoint()) {
            return range(new PeriodRange(period.first(), period.last()));
        }
        return period.frequency() == Period.Frequency.ANNUAL
                ? text("date.year", period.year())
                : text(
                        "date.month",
                        period.year(),
                        text("month." + period.start().getMonthValue()));
    }

    /** January to October 2023 */
    public String range(PeriodRange range) {
        if (range.from().equals(range.to())) {
            return period(range.from());
        }
        boolean oneYear = range.from().year() == range.to().year() && range.frequency() == Period.Frequency.MONTHLY;
        if (oneYear) {
            return text(
                    "date.range",
                    range.from().year(),
                    text("month." + range.from().start().getMonthValue()),
                    text("month." + range.to().start().getMonthValue()));
        }
        return text("date.span", period(range.from()), period(range.to()));
    }

    /** The title line: China's trade with North Korea, January to October 2023. */
    public String title(BriefFacts facts) {
        Subject subject = facts.subject();
        return text("title", name(subject.reporter()), name(subject.partner()), range(subject.period()));
    }
}
