package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.AreaSet;
import org.tidewaiter.law.Condition;
import org.tidewaiter.law.Confidence;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.Verification;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AreaGroup;
import org.tidewaiter.trade.Language;

/** The terms of the books in the words of a reader. */
final class Words {
    private static final int NAMED = 4; // more names than this are given by their codes

    private static final Set<Area> UNION = AreaGroup.find("EU").orElseThrow().members().stream()
            .filter(membership -> membership.to() == null)
            .map(AreaGroup.Membership::area)
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    static String answer(Answer answer) {
        return answer == Answer.OUT_OF_SCOPE ? "not covered" : answer.words();
    }

    static String areas(AreaSet set) {
        if (set.isAny()) {
            return "any country";
        }
        return set.named().isEmpty()
                        && set.groups().stream().allMatch(group -> group.id().equals("EU"))
                ? "any member of the European Union"
                : areas(set.areas());
    }

    static String areas(Iterable<Area> areas) {
        List<Area> list = new ArrayList<>();
        areas.forEach(list::add);
        if (UNION.equals(Set.copyOf(list))) {
            return "any member of the European Union";
        }
        if (list.size() > NAMED) {
            return list.size() + " countries ("
                    + list.stream().map(Area::shortCode).sorted().collect(Collectors.joining(", ")) + ")";
        }
        List<String> names =
                list.stream().map(area -> area.name(Language.ENGLISH)).toList();
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String direction(Measure measure) {
        String except = measure.excludedAreas().isEmpty() ? "" : ", except " + areas(measure.excludedAreas());
        return "from " + areas(measure.from()) + " to " + areas(measure.to()) + except;
    }

    static String kind(Measure measure) {
        return switch (measure.type()) {
            case PROHIBITION -> "Ban on goods";
            case QUOTA -> "Cap on goods";
            case DUE_DILIGENCE -> "Flag for due diligence, not a ban, on goods";
            case UNCODED -> "Ban on what no code describes, listed and never screened,";
        };
    }

    /** Day of adoption, or that it was not read. */
    static String adopted(LegalAct act) {
        return act.adopted() == null ? "not read" : act.adopted().toString();
    }

    static String adoption(LegalAct act) {
        return act.adopted() == null ? "Day of adoption not read" : "Adopted " + act.adopted();
    }

    static String days(Measure measure) {
        if (measure.neverInForce()) {
            return "never in force: it was to begin on " + measure.validFrom();
        }
        Verification verification = measure.verification();
        if (verification.inForceBy() != null || verification.verifiedUntil() != null) {
            return "in force " + measure.validity();
        }
        return measure.validTo() == null
                ? "in force since " + measure.validFrom() + ", no last day"
                : "in force from " + measure.validFrom() + " to " + measure.validTo() + ", both days included";
    }

    static String reading(GoodsScope goods) {
        return switch (goods.basis()) {
            case TEXT -> "the act itself names the codes";
            case PANEL -> "the Panel of Experts counted these codes";
            case NATIONAL -> "a national or European list names the codes";
            case OURS -> "our own mapping of the words of the act; no list names the codes";
        };
    }

    static String certainty(GoodsScope goods) {
        String sure = switch (goods.certainty()) {
            case CERTAIN -> "certain: no reading known to us leaves these codes out";
            case POSSIBLE -> "possible: the codes may be meant";
            case DISPUTED -> "disputed: readings known to us contradict each other";
        };
        return sure
                + switch (goods.coverage()) {
                    case WHOLE -> "; every good of the codes is meant";
                    case PART -> "; only some goods of the codes are meant, and a code does not tell which";
                };
    }

    static String confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "high: read in the text or in several good sources";
            case MEDIUM -> "medium: read in one good source";
            case LOW -> "low: from memory or from a weak source";
        };
    }

    /** What an exception is, and for how long. */
    static String exception(Condition condition) {
        return switch (condition) {
            case Condition.Derogation derogation -> "Allowed with permission";
            case Condition.Exemption exemption ->
                exemption.until() == null ? "Exempt by itself" : "Exempt by itself until " + exemption.until();
            case Condition.Note note -> "Note";
            case Condition.Quota quota -> "Cap" + cap(quota);
            case Condition.SelfApplied selfApplied -> "Exempt where a State itself finds so";
            case Condition.Transition transition -> "Until " + transition.until() + " it is doubtful which rule held";
            case Condition.ValueThreshold threshold -> "Only above a price" + floors(threshold);
            case Condition.WindDown windDown -> "Until " + windDown.until() + " older contracts could run out";
        };
    }

    private static String floors(Condition.ValueThreshold threshold) {
        return threshold.amounts().isEmpty()
                ? ""
                : threshold.amounts().stream().map(Words::amount).collect(Collectors.joining(", ", ": ", ""));
    }

    private static String cap(Condition.Quota quota) {
        String shared = quota.sharedBy().equals("all-states") ? " for all States together" : " for each State";
        String window = switch (quota.window()) {
            case "calendar-year" -> " in a calendar year";
            case "twelve-months" -> " in twelve months";
            case "year-from-12-22" -> " in the twelve months from 22 December";
            case "window" -> " from " + quota.from() + " to " + quota.to();
            default -> throw new IllegalStateException("no words for the window " + quota.window());
        };
        return amounts(quota.amounts()) + window + shared;
    }

    private static String amounts(List<Amount> amounts) {
        return amounts.isEmpty()
                ? ""
                : amounts.stream().map(Words::amount).collect(Collectors.joining(" or ", " of ", ""));
    }

    private static String amount(Amount amount) {
        String number = String.format(Locale.ROOT, "%,d", amount.amount().toBigInteger())
                .replace(',', '\u202f');
        String unit = amount.unit().equals("barrel") ? "barrels" : amount.unit();
        return number + " " + unit + (amount.note() == null ? "" : " (" + amount.note() + ")");
    }
}
