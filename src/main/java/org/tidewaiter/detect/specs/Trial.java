package org.tidewaiter.detect.specs;

import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.events.QuotaPace;
import org.tidewaiter.detect.mirror.MirrorDetector;
import org.tidewaiter.detect.pairs.NorthSouth;
import org.tidewaiter.trade.Flow;

/** A detector of any form, ready to be shown the figures of an example. */
sealed interface Trial {

    DetectorCard card();

    Form form();

    /** Shows figures of the detector's form. */
    void look(Figures figures, Signals signals);

    /** Each panel by itself. */
    record OfPanels(Detector detector) implements Trial {
        @Override
        public DetectorCard card() {
            return detector.card();
        }

        @Override
        public Form form() {
            return Form.PANEL;
        }

        @Override
        public void look(Figures figures, Signals signals) {
            Figures.Panels shown = (Figures.Panels) figures;
            shown.panels().forEach(panel -> detector.look(panel, shown.watch(), signals));
        }
    }

    /** A reporter's panel with the North beside that with the South, which may be empty. */
    record OfTwoPanels(NorthSouth detector) implements Trial {
        private static final int NORTH = 408; // M49
        private static final int SOUTH = 410;

        @Override
        public DetectorCard card() {
            return detector.card();
        }

        @Override
        public Form form() {
            return Form.TWO_PANELS;
        }

        @Override
        public void look(Figures figures, Signals signals) {
            Figures.Panels shown = (Figures.Panels) figures;
            for (Panel north : shown.panels()) {
                FlowKey any = north.series().getFirst().key();
                if (any.partner() == NORTH) {
                    Panel south = shown.panels().stream()
                            .filter(panel -> isOf(panel, any.reporter(), SOUTH))
                            .findFirst()
                            .orElse(new Panel(north.axis(), java.util.List.of()));
                    detector.look(north, south, shown.watch(), signals);
                }
            }
        }

        private static boolean isOf(Panel panel, int reporter, int partner) {
            FlowKey any = panel.series().getFirst().key();
            return any.reporter() == reporter && any.partner() == partner;
        }
    }

    /** Both sides' reports. */
    record OfMirror(MirrorDetector detector) implements Trial {
        @Override
        public DetectorCard card() {
            return detector.card();
        }

        @Override
        public Form form() {
            return Form.MIRROR;
        }

        @Override
        public void look(Figures figures, Signals signals) {
            Figures.Mirror shown = (Figures.Mirror) figures;
            detector.look(shown.table(), shown.watch(), signals);
        }
    }

    /** One window of a quota, without windows before it. */
    record OfQuota(QuotaPace detector) implements Trial {
        private static final FlowKey KEY = new FlowKey(0, 408, Flow.EXPORT, FiguresReader.QUOTA); // to North Korea

        @Override
        public DetectorCard card() {
            return detector.card();
        }

        @Override
        public Form form() {
            return Form.QUOTA;
        }

        @Override
        public void look(Figures figures, Signals signals) {
            detector.look(((Figures.Quota) figures).use(), java.util.List.of(), KEY, signals);
        }
    }
}
