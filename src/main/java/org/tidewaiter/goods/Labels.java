package org.tidewaiter.goods;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Our own short names of goods in English, Korean and Chinese: every chapter and heading in English, every chapter in all
 * three, and the subheadings that law, baskets and examples touch. They point a reader to a code; they do not define it.
 */
public final class Labels {
    private static final class Packed {
        static final Labels INSTANCE = new Labels();
    }

    /** Digits of a subheading that stands for its whole heading end so: 261100 is all of 2611. */
    private static final String UNDIVIDED = "00";

    private final Map<String, List<LabelRow>> rows = new TreeMap<>();

    private Labels() {
        ReferenceTable.list("reference/hs/labels-en.csv", Labels::englishRow).forEach(this::add);
        ReferenceTable.list("reference/hs/chapters-ko-zh.csv", Labels::chapterRow)
                .forEach(this::add);
        ReferenceTable.list("reference/hs/labels-detail.csv", Labels::detailRow).stream()
                .sorted(Comparator.comparing(LabelRow::code).thenComparing(Labels::newest, Comparator.reverseOrder()))
                .forEach(this::add);
    }

    /** The labels packed with the program. */
    public static Labels packed() {
        return Packed.INSTANCE;
    }

    private void add(LabelRow row) {
        rows.computeIfAbsent(row.code(), code -> new ArrayList<>(2)).add(row);
    }

    private static LabelRow englishRow(NamedCsvRecord row) {
        return new LabelRow(
                row.getField("code"),
                List.of(),
                row.getField("label"),
                "",
                "",
                split(row.getField("keywords"), ";"),
                row.getField("note"));
    }

    private static LabelRow chapterRow(NamedCsvRecord row) {
        return new LabelRow(
                row.getField("code"), List.of(), "", row.getField("label_ko"), row.getField("label_zh"), List.of(), "");
    }

    private static LabelRow detailRow(NamedCsvRecord row) {
        return new LabelRow(
                row.getField("code"),
                split(row.getField("editions"), "|").stream()
                        .map(HsRevision::parse)
                        .toList(),
                row.getField("label_en"),
                row.getField("label_ko"),
                row.getField("label_zh"),
                split(row.getField("keywords"), ";"),
                "");
    }

    private static List<String> split(String text, String mark) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(Pattern.quote(mark)));
    }

    private static int newest(LabelRow row) {
        return row.revisions().stream().mapToInt(HsRevision::year).max().orElse(0);
    }

    /** Codes that have a name of their own in some language, in order. */
    public Set<String> listCodes() {
        return rows.keySet();
    }

    /** Name of exactly these digits, as their newest edition has it. */
    public Optional<String> findExact(String digits, Language language) {
        return find(digits, null, language);
    }

    /** Name of exactly these digits in an edition. */
    public Optional<String> findExact(String digits, HsRevision revision, Language language) {
        return find(digits, revision, language);
    }

    private Optional<String> find(String digits, @Nullable HsRevision revision, Language language) {
        Optional<String> own = rows.getOrDefault(digits, List.of()).stream()
                .filter(row -> revision == null || row.isFor(revision))
                .map(row -> row.text(language))
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (own.isPresent() || digits.length() != 6 || !digits.endsWith(UNDIVIDED)) {
            return own;
        }
        return find(digits.substring(0, 4), revision, language);
    }

    /** Name of these digits, else of the nearest code above with a mark saying so: "(heading) ferro-alloys". */
    public String label(String digits, Language language) {
        return label(digits, null, language);
    }

    /** The same in an edition. */
    public String labelIn(String digits, HsRevision revision, Language language) {
        return label(digits, revision, language);
    }

    private String label(String digits, @Nullable HsRevision revision, Language language) {
        Optional<String> exact = find(digits, revision, language);
        if (exact.isPresent()) {
            return exact.get();
        }
        for (int level = Math.min(6, digits.length() - 1); level >= 2; level--) {
            Optional<String> above = find(digits.substring(0, level), revision, language);
            if (above.isPresent()) {
                return mark(level, language) + " " + above.get();
            }
        }
        return digits;
    }

    private static String mark(int level, Language language) {
        return switch (language) {
            case ENGLISH -> level == 2 ? "(chapter)" : level == 4 ? "(heading)" : "(subheading)";
            case KOREAN -> level == 2 ? "(류)" : level == 4 ? "(호)" : "(소호)";
            case CHINESE -> level == 2 ? "(章)" : level == 4 ? "(品目)" : "(子目)";
        };
    }

    /** Everyday words that lead to a code, in any of the three languages. */
    public List<String> listKeywords(String digits) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        rows.getOrDefault(digits, List.of()).forEach(row -> words.addAll(row.keywords()));
        return List.copyOf(words);
    }

    /** What is easily missed about a heading's editions; empty for most. */
    public Optional<String> findNote(String digits) {
        return rows.getOrDefault(digits, List.of()).stream()
                .map(LabelRow::note)
                .filter(note -> !note.isEmpty())
                .findFirst();
    }

    /** Every name of a code in a language over all editions, newest first. */
    List<String> listNames(String digits, Language language) {
        return rows.getOrDefault(digits, List.of()).stream()
                .map(row -> row.text(language))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
