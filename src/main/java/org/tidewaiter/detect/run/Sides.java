package org.tidewaiter.detect.run;

import java.util.List;
import java.util.function.Consumer;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.analysis.FlowPeriodsReader;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.PeriodRange;

/** Reads what stands beside the asked figures: trade with the other Korea, and the reports of the other side. */
final class Sides {
    static final int NORTH = 408; // M49
    static final int SOUTH = 410;

    private Sides() {}

    /** Where only trade with the North is asked for, the same reporters' trade with the South. */
    static void readSouth(Desk desk, Question question, PeriodRange range, Consumer<List<FlowPeriods>> consumer) {
        Area partner = question.partner();
        if (partner != null && partner.code() == NORTH) {
            read(desk, question.withPartner(Areas.packed().get(SOUTH)), range, consumer);
        }
    }

    /** Where one pair is asked for, what the partner reports about the reporter. */
    static void readMirror(Desk desk, Question question, PeriodRange range, Consumer<List<FlowPeriods>> consumer) {
        if (question.reporter() != null && question.partner() != null) {
            read(desk, question.withReporter(question.partner()).withPartner(question.reporter()), range, consumer);
        }
    }

    private static void read(Desk desk, Question question, PeriodRange range, Consumer<List<FlowPeriods>> consumer) {
        if (desk.holds(question)) {
            try (Slice slice = desk.openHistory(question)) {
                FlowPeriodsReader.read(slice, range, goods -> consumer.accept(goods.get()));
            }
        }
    }
}
