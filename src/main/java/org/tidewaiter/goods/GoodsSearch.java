package org.tidewaiter.goods;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/**
 * From words to codes. The script of the words decides the language; only that language's index is built, because the
 * Korean and Chinese dictionaries take longer to load than a question may last. Digits are answered from the nomenclature.
 */
public final class GoodsSearch {
    private static final class Packed {
        static final GoodsSearch INSTANCE = new GoodsSearch(Labels.packed(), Nomenclature.packed());
    }

    private static final int HEADING = 4; // digits

    private final Labels labels;
    private final Nomenclature nomenclature;
    private final Map<Language, WordIndex> indexes = new EnumMap<>(Language.class);

    private GoodsSearch(Labels labels, Nomenclature nomenclature) {
        this.labels = labels;
        this.nomenclature = nomenclature;
    }

    /** Search over the labels packed with the program. */
    public static GoodsSearch packed() {
        return Packed.INSTANCE;
    }

    /** Builds the index that such words will ask; without it the first question does. */
    public void prepare(String words) {
        index(languageOf(words));
    }

    /** Codes for words or digits, best first; the same question always gives the same order. */
    public List<Hit> find(String words, int limit) {
        String wanted = words.strip();
        if (isDigits(wanted)) {
            return byDigits(wanted).stream().limit(limit).toList();
        }
        Language language = languageOf(wanted);
        return withChildren(index(language).find(wanted), limit, language);
    }

    /**
     * A heading with a single subheading is followed by it. Where few codes were found, the subheadings of the headings
     * among them fill the list: the words fit one of them, though no label says which.
     */
    private List<Hit> withChildren(List<Hit> found, int limit, Language language) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (Hit hit : found) {
            hits.putIfAbsent(hit.code(), hit);
            List<String> children = children(hit);
            if (children.size() == 1) {
                hits.putIfAbsent(children.getFirst(), child(children.getFirst(), hit, language));
            }
        }
        for (Hit hit : found) {
            if (hits.size() >= limit) {
                break;
            }
            children(hit).forEach(code -> hits.putIfAbsent(code, child(code, hit, language)));
        }
        return hits.values().stream().limit(limit).toList();
    }

    private List<String> children(Hit heading) {
        if (heading.code().length() != HEADING) {
            return List.of();
        }
        return nomenclature
                .findNewestRevision(heading.code())
                .map(revision -> List.copyOf(nomenclature.listChildren(heading.code(), revision)))
                .orElse(List.of());
    }

    private Hit child(String code, Hit heading, Language language) {
        return new Hit(code, labels.label(code, language), language, heading.match());
    }

    private synchronized WordIndex index(Language language) {
        return indexes.computeIfAbsent(language, wanted -> WordIndex.build(labels, wanted));
    }

    private static boolean isDigits(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ' ');
    }

    /** Hangul anywhere means Korean, else Han characters mean Chinese, else English. */
    static Language languageOf(String words) {
        boolean han = false;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            Character.UnicodeScript script = Character.UnicodeScript.of(words.codePointAt(at));
            if (script == Character.UnicodeScript.HANGUL) {
                return Language.KOREAN;
            }
            han |= script == Character.UnicodeScript.HAN;
        }
        return han ? Language.CHINESE : Language.ENGLISH;
    }

    private List<Hit> byDigits(String text) {
        String digits = nomenclature.parse(text);
        List<Hit> hits = new ArrayList<>();
        hits.add(codeHit(digits));
        Optional<HsRevision> newest = nomenclature.findNewestRevision(digits);
        newest.ifPresent(
                revision -> nomenclature.listChildren(digits, revision).forEach(child -> hits.add(codeHit(child))));
        return hits;
    }

    private Hit codeHit(String digits) {
        return new Hit(digits, labels.label(digits, Language.ENGLISH), Language.ENGLISH, Hit.Match.CODE);
    }
}
