package org.tidewaiter.consignment;

import java.util.Optional;
import org.tidewaiter.trade.HsRevision;

/** What a row says but for its day, as far as it could be read. */
record Facts(GoodsReading goods, AreaReading from, AreaReading to, Optional<HsRevision> edition) {}
