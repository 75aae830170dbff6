package org.tidewaiter.detect.specs;

import java.util.List;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.events.QuotaUse;
import org.tidewaiter.detect.mirror.MirrorTable;

/** What an example shows to its detector. */
sealed interface Figures {

    /** Panels over the same months, in the order of reporter and partner. */
    record Panels(List<Panel> panels, Watch watch) implements Figures {
        public Panels {
            panels = List.copyOf(panels);
        }
    }

    /** Flows as both sides report them. */
    record Mirror(MirrorTable table, Watch watch) implements Figures {}

    /** One window of a quota. */
    record Quota(QuotaUse use) implements Figures {}
}
