package org.tidewaiter.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/** One example of a spec twin: the answer that its book alone must give, and a measure the answer must name. */
public record SpecCase(
        String name,
        CommodityCode goods,
        Area from,
        Area to,
        LocalDate on,
        Answer expect,
        @Nullable String measure,
        String place) {}
