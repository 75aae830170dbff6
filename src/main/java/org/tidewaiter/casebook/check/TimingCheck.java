package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Lag;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.detect.events.EventCalendar;

/**
 * Whether a told day lies as far from a public event as the text says. That the days fit shows nothing about what happened, so
 * nothing is confirmed; and since a calendar of visits is never whole, what it does not have is not checkable.
 */
final class TimingCheck implements Check {
    private static final String NAME = "timing";
    private static final int NEAR = 92; // days: a quarter; "ahead of" seldom means more
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final EventCalendar calendar;

    TimingCheck(EventCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.TIMING) {
            return Optional.empty();
        }
        Optional<Slot> event = claim.find(SlotName.EVENT);
        Optional<Slot> time = claim.find(SlotName.TIME);
        Optional<Lag> lag = claim.find(SlotName.LAG).map(Slot::value).map(Lag::parse);
        if (event.isEmpty() || time.isEmpty() || lag.isEmpty()) {
            return Optional.of(Judgement.of(NAME, Verdict.NOT_CHECKABLE, "The text does not say when."));
        }
        Span told = Span.parse(time.get().value());
        Matcher year = YEAR.matcher(text.words(event.get()));
        String ofYear = year.find() ? year.group() : "";
        Optional<EventCalendar.Event> chosen = calendar.list(event.get().value()).stream()
                .filter(one -> one.day().toString().startsWith(ofYear))
                .min(Comparator.comparingLong(one -> distance(one, told)));
        if (chosen.isEmpty()) {
            return Optional.of(Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    "The calendar has no event '" + text.words(event.get()) + "'"
                            + (ofYear.isEmpty() ? "" : " of " + ofYear) + "."));
        }
        return Optional.of(
                time.get().rule().equals(Slot.RECKONED)
                        ? reckoned(chosen.get(), told)
                        : judge(chosen.get(), told, lag.get()));
    }

    private static long distance(EventCalendar.Event event, Span told) {
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(told.from(), event.day())),
                Math.abs(ChronoUnit.DAYS.between(event.until(), told.to())));
    }

    private static Judgement reckoned(EventCalendar.Event event, Span told) {
        return Judgement.of(
                        NAME,
                        Verdict.NOT_CHECKABLE,
                        "No day is told beside the event; reckoned from it, it is " + told + ".")
                .with(List.of(line(event)));
    }

    private static Judgement judge(EventCalendar.Event event, Span told, Lag lag) {
        List<String> lines = new ArrayList<>(List.of(line(event), "told: " + told + ", " + lag));
        boolean fits = fits(event.day(), event.until(), told, lag);
        if (!event.verified()) {
            LocalDate first = event.day().withDayOfMonth(1);
            LocalDate last = YearMonth.from(event.until()).atEndOfMonth();
            boolean some = fits(first, first, told, lag) || fits(last, last, told, lag) || fits(first, last, told, lag);
            boolean all = fits(first, first, told, lag) && fits(last, last, told, lag);
            if (some != all || fits != all) {
                return Judgement.of(
                                NAME,
                                Verdict.NOT_CHECKABLE,
                                "Of that event only the month is sure, and the answer hangs on the day.")
                        .with(lines);
            }
        }
        lines.add(reckoning(event, told, lag));
        if (fits && !lag.isTold() && lag.side() != Lag.Side.DURING && apart(event, told, lag) > NEAR) {
            return Judgement.of(
                            NAME,
                            Verdict.NOT_CHECKABLE,
                            "That is on the right side of the event, but so far from it that another may be meant.")
                    .with(lines);
        }
        return Judgement.of(
                        NAME,
                        fits ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                        fits
                                ? "The told time fits the day of the event."
                                : "The told time does not fit the day of the event.")
                .with(lines)
                .within(
                        lag.isTold()
                                ? "half of the told unit"
                                : "the day itself: days do not tell what came first on one of them");
    }

    private static boolean fits(LocalDate first, LocalDate last, Span told, Lag lag) {
        return switch (lag.side()) {
            case BEFORE ->
                meets(ChronoUnit.DAYS.between(told.to(), first), ChronoUnit.DAYS.between(told.from(), first), lag);
            case AFTER ->
                meets(ChronoUnit.DAYS.between(last, told.from()), ChronoUnit.DAYS.between(last, told.to()), lag);
            case DURING -> !told.from().isAfter(last) && !told.to().isBefore(first);
        };
    }

    private static boolean meets(long least, long most, Lag lag) {
        return least <= lag.most() && lag.least() <= most;
    }

    private static long apart(EventCalendar.Event event, Span told, Lag lag) {
        return lag.side() == Lag.Side.BEFORE
                ? ChronoUnit.DAYS.between(told.to(), event.day())
                : ChronoUnit.DAYS.between(event.until(), told.from());
    }

    private static String reckoning(EventCalendar.Event event, Span told, Lag lag) {
        long days = lag.side() == Lag.Side.AFTER
                ? ChronoUnit.DAYS.between(event.until(), told.from())
                : ChronoUnit.DAYS.between(told.from(), event.day());
        String from = lag.side() == Lag.Side.AFTER ? "its last day" : "its first day";
        String side = (days >= 0) == (lag.side() == Lag.Side.AFTER) ? "after" : "before";
        return told.from()
                + (days == 0
                        ? " is " + from
                        : ": " + Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + side + " " + from);
    }

    private static String line(EventCalendar.Event event) {
        return event.id() + ": " + event.day() + (event.until().equals(event.day()) ? "" : " to " + event.until())
                + (event.verified() ? "" : ", its days not sure") + " (" + event.source() + ")";
    }
}
