package org.tidewaiter.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.warehouse.parquet.Dictionary;

/**
 * What the texts of a plain table mean, exactly as sql/staging/stage.sql has it for every text taken here. Whatever that
 * stage would reject, mend or note is refused, and the table goes the common way. Words are numbers of dictionaries.
 */
final class PlainMeaning {
    /** A word that is not taken. */
    static final int REFUSED = -2;

    /** An amount that is not given. */
    static final long MISSING = Long.MIN_VALUE;

    /** An amount that is not taken. */
    static final long REFUSED_AMOUNT = Long.MIN_VALUE + 1;

    private static final Pattern CODE = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{8,10}");
    private static final Pattern PERIOD = Pattern.compile("(19|2[01])[0-9]{2}(0[1-9]|1[0-2])?");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,29}(\\.[0-9]*)?|\\.[0-9]+"); // more digits are not read
    private static final BigDecimal LIMIT = new BigDecimal("1e15"); // the first amount that DECIMAL(18,3) cannot hold
    private static final int DECIMALS_READ = 9;
    private static final int DECIMALS_KEPT = 3;
    private static final int LAST_YEAR = 9999; // larger periods have a month

    final Dictionary areas = new Dictionary();
    final Dictionary flows = new Dictionary();
    final Dictionary periods = new Dictionary();
    final Dictionary codes = new Dictionary();
    final Dictionary editions = new Dictionary();
    final Dictionary roles = new Dictionary();

    /** Numbers of the roles "counts" and "is a total". */
    final int counts = roles.of(0);

    final int total = roles.of(2);

    private final Layout layout;
    private final Map<String, String> flowWords;
    private final BitSet groups = new BitSet();
    private final Map<Integer, Integer> editionOfPeriod = new HashMap<>();
    private final int world = areas.of(0);
    private final int allGoods = codes.of("TOTAL");

    PlainMeaning(Layout layout) {
        this.layout = layout;
        this.flowWords = LookupTables.flowWords(layout);
    }

    /** The text without its quotation marks and outer blanks; null where that would take more than removing them. */
    private static @Nullable String bare(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inner = quoted ? text.substring(1, text.length() - 1) : text;
        boolean odd = inner.chars().anyMatch(c -> c < ' ' || c > '~' || c == '"');
        return odd ? null : inner.strip();
    }

    private boolean saysNothing(String bare) {
        return bare.isEmpty() || layout.reading().nullWords().contains(bare);
    }

    /** A word in capitals; null where there is none or it is odd. */
    private @Nullable String word(String text) {
        String bare = bare(text);
        return bare == null || saysNothing(bare) ? null : bare.toUpperCase(Locale.ROOT);
    }

    int reporter(String text) {
        return area(layout.reading().reporterCodes(), text);
    }

    int partner(String text) {
        return area(layout.reading().partnerCodes(), text);
    }

    private int area(AreaCodes list, String text) {
        String word = word(text);
        if (word == null) {
            return REFUSED;
        }
        return AreaLookup.find(list, word)
                .map(area -> {
                    int number = areas.of(area.code());
                    groups.set(number, AreaLookup.isGroup(area));
                    return number;
                })
                .orElse(REFUSED);
    }

    int flow(String text) {
        String word = word(text);
        String flow = word == null ? null : flowWords.get(word.toLowerCase(Locale.ROOT));
        return flow == null ? REFUSED : flows.of(flow);
    }

    int period(String text) {
        String word = word(text);
        if (word == null || !PERIOD.matcher(word).matches()) {
            return REFUSED;
        }
        int period = Integer.parseInt(word);
        int number = periods.of(period);
        String edition = edition(layout, period);
        editionOfPeriod.put(number, edition == null ? Dictionary.NULL : editions.of(edition));
        return number;
    }

    /** The newest edition whose first year has come; none before the first. */
    static @Nullable String edition(Layout layout, int period) {
        int year = period > LAST_YEAR ? period / 100 : period;
        String found = null;
        for (HsRevision revision : HsRevision.values()) {
            if (year >= Settings.firstYear(layout, revision)) {
                found = revision.name();
            }
        }
        return found;
    }

    int editionOf(int period) {
        return editionOfPeriod.getOrDefault(period, Dictionary.NULL);
    }

    int code(String text) {
        String word = word(text);
        if (word == null) {
            return REFUSED;
        }
        boolean usual = CODE.matcher(word).matches() && !word.equals("00");
        return usual || word.equals("TOTAL") ? codes.of(word) : REFUSED;
    }

    /** Length of each code, 0 for TOTAL. */
    int[] levels() {
        int[] levels = new int[codes.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i == allGoods ? 0 : ((String) codes.get(i)).length();
        }
        return levels;
    }

    /** Place of each flow among {@link SliceCounts#FLOWS}. */
    int[] flowPlaces() {
        int[] places = new int[flows.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = SliceCounts.FLOWS.indexOf((String) flows.get(i));
        }
        return places;
    }

    /** The whole numbers of a dictionary. */
    static int[] values(Dictionary dictionary) {
        int[] values = new int[dictionary.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (Integer) dictionary.get(i);
        }
        return values;
    }

    /** Whether a row contains others and must not be added to them. */
    int roleOf(int reporter, int partner, int code) {
        boolean contains = partner == world || code == allGoods || groups.get(reporter) || groups.get(partner);
        return contains ? total : counts;
    }

    /** The amount in thousandths, times ten to the power of {@code zeros}. */
    long amount(String text, int zeros) {
        String bare = bare(text);
        if (bare == null) {
            return REFUSED_AMOUNT;
        }
        if (saysNothing(bare)) {
            return MISSING;
        }
        if (!NUMBER.matcher(bare).matches()) {
            return REFUSED_AMOUNT;
        }
        BigDecimal amount = new BigDecimal(bare)
                .setScale(DECIMALS_READ, RoundingMode.HALF_UP)
                .scaleByPowerOfTen(zeros)
                .setScale(DECIMALS_KEPT, RoundingMode.HALF_UP);
        return amount.compareTo(LIMIT) < 0 ? amount.unscaledValue().longValueExact() : REFUSED_AMOUNT;
    }
}
