package org.tidewaiter.ingest;

import java.util.Arrays;

/**
 * Counts rows by slice in a plain array, one place for each reporter, partner, flow, period and length of code, addressed
 * by their numbers in the dictionaries. Far less memory is touched for each row than by the hashed {@link SliceCounts},
 * which takes over where the array would become too large and holds the counts in the end.
 */
final class SliceGrid {
    private static final long MOST = 1 << 23; // counts, 32 MB
    private static final int LENGTHS = 16; // of codes, TOTAL as 0
    private static final int NONE = -1;

    /** Rows by slice, once {@link #flush} was called. */
    final SliceCounts slices = new SliceCounts();

    private final PlainMeaning meaning;
    private final long most;
    private int[] counts = new int[0];
    private int areas;
    private int periods;
    private int flows;
    private int lengths;
    private int[] places = new int[0];
    private final int[] levels = new int[LENGTHS];

    SliceGrid(PlainMeaning meaning) {
        this(meaning, MOST);
    }

    SliceGrid(PlainMeaning meaning, long most) {
        this.meaning = meaning;
        this.most = most;
        Arrays.fill(levels, NONE);
    }

    /** Counts some rows, given by their numbers in the dictionaries of {@link PlainMeaning}. */
    void add(int rows, int[] reporter, int[] partner, int[] period, int[] flow, int[] code) {
        fit();
        if (counts.length == 0) {
            addHashed(rows, reporter, partner, period, flow, code);
            return;
        }
        for (int i = 0; i < rows; i++) {
            int pair = reporter[i] * areas + partner[i];
            counts[((pair * periods + period[i]) * flows + flow[i]) * lengths + places[code[i]]]++;
        }
    }

    /** Makes room for all words known by now. */
    private void fit() {
        int[] known = meaning.levels();
        if (places.length != known.length) {
            placeLengths(known);
        }
        int distinct =
                (int) Arrays.stream(levels).filter(level -> level != NONE).count();
        boolean fits = areas == meaning.areas.size()
                && periods == meaning.periods.size()
                && flows == meaning.flows.size()
                && lengths == distinct;
        if (fits) {
            return;
        }
        flush();
        areas = meaning.areas.size();
        periods = meaning.periods.size();
        flows = meaning.flows.size();
        lengths = distinct;
        long size = (long) areas * areas * periods * flows * lengths;
        counts = size > most ? new int[0] : new int[(int) size];
    }

    /** Numbers the lengths of codes in the order in which they come, so that a place once given stays. */
    private void placeLengths(int[] known) {
        int next = (int) Arrays.stream(levels).filter(level -> level != NONE).count();
        int before = places.length;
        places = Arrays.copyOf(places, known.length);
        for (int code = before; code < known.length; code++) {
            int place = 0;
            while (place < next && levels[place] != known[code]) {
                place++;
            }
            if (place == next) {
                levels[next++] = known[code];
            }
            places[code] = place;
        }
    }

    private void addHashed(int rows, int[] reporter, int[] partner, int[] period, int[] flow, int[] code) {
        Words words = new Words();
        for (int i = 0; i < rows; i++) {
            slices.add(words.pack(reporter[i], partner[i], period[i], flow[i], places[code[i]]), 1);
        }
    }

    /** Hands the counts over to {@link #slices} and starts again from zero. */
    void flush() {
        Words words = new Words();
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] != 0) {
                int rest = place / lengths;
                int month = rest / flows;
                int pair = month / periods;
                slices.add(
                        words.pack(pair / areas, pair % areas, month % periods, rest % flows, place % lengths),
                        counts[place]);
                counts[place] = 0;
            }
        }
    }

    /** What the numbers stand for. */
    private final class Words {
        private final int[] codes = PlainMeaning.values(meaning.areas);
        private final int[] months = PlainMeaning.values(meaning.periods);
        private final int[] directions = meaning.flowPlaces();

        long pack(int reporter, int partner, int period, int flow, int length) {
            return SliceCounts.pack(codes[reporter], codes[partner], months[period], directions[flow], levels[length]);
        }
    }
}
