package org.tidewaiter.detect.run;

import java.util.List;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Measure;
import org.tidewaiter.trade.Period;

/** What the law says about flows. */
public interface Law {

    /** The answer for goods of a flow in a period. */
    Assessment assess(FlowKey key, Period period);

    /** The measures about goods that move the way of a flow, whatever their day. */
    List<Measure> listMeasures(FlowKey key);
}
