package org.tidewaiter.casebook.publish;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what a reader does not see but a copy carries along: zero-width and direction marks, tags, variation
 * selectors, fillers, odd spaces, look-alike letters of another script. Text that differs only so becomes the same text.
 */
public final class InvisibleCharacters {
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern AT_LINE_END = Pattern.compile(" *\n *");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<Integer, Integer> LOOK_ALIKES = pairs(
            "аеорсухіјѕԁһԛԝɡαορνικΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХІЈЅ", "aeopcyxijsdhqwgaopvikABEZHIKMNOPTYXABEKMHOPCTYXIJS");

    private InvisibleCharacters() {}

    private static Map<Integer, Integer> pairs(String from, String to) {
        Map<Integer, Integer> pairs = new java.util.HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put((int) from.charAt(i), (int) to.charAt(i));
        }
        return Map.copyOf(pairs);
    }

    /** The text without them. */
    public static String clean(String text) {
        StringBuilder visible = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> keep(point, visible));
        String same = withoutLooseMarks(Normalizer.normalize(compatible(visible.toString()), Normalizer.Form.NFC));
        String latin = withoutLookAlikes(same);
        String spaced = SPACES.matcher(latin).replaceAll(" ");
        return EMPTY_LINES
                .matcher(AT_LINE_END.matcher(spaced).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }

    private static void keep(int point, StringBuilder visible) {
        if (point == '\n' || point == 0x2028 || point == 0x2029) {
            visible.append('\n');
        } else if (point == '\t' || point == 0x2800 || Character.getType(point) == Character.SPACE_SEPARATOR) {
            visible.append(' '); // U+2800: a Braille sign without dots
        } else if (!isInvisible(point)) {
            visible.appendCodePoint(point);
        }
    }

    /** Whether a reader sees nothing of it. */
    static boolean isInvisible(int point) {
        if (point == '\n') {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default ->
                (point >= 0xFE00 && point <= 0xFE0F) // variation selectors
                        || (point >= 0xE0000 && point <= 0xE0FFF) // tags and more variation selectors
                        || (point >= 0x180B && point <= 0x180F) // those of Mongolian
                        || point == 0x034F // combining grapheme joiner
                        || point == 0x115F // fillers of Hangul
                        || point == 0x1160
                        || point == 0x3164
                        || point == 0xFFA0
                        || point == 0x17B4 // inherent vowels of Khmer
                        || point == 0x17B5;
        };
    }

    /**
     * Compatibility forms become plain ones (full-width and styled letters, ligatures), save where that would change what
     * is written: single Hangul letters, and the full-width punctuation of Chinese and Korean.
     */
    private static String compatible(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            boolean kept = (point >= 0x3131 && point <= 0x318E)
                    || (point >= 0xFF01 && point <= 0xFF65 && !Character.isLetterOrDigit(point));
            plain.append(kept ? one : quotes(point, one));
        });
        return plain.toString();
    }

    private static String quotes(int point, String one) {
        return switch (point) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033 -> "\"";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> "-";
            default -> Normalizer.normalize(one, Normalizer.Form.NFKC);
        };
    }

    /** Marks that no letter takes up in writing Latin, Hangul or Hanzi, and so serve as hidden signs only. */
    private static String withoutLooseMarks(String text) {
        StringBuilder kept = new StringBuilder();
        int base = ' ';
        for (int point : text.codePoints().toArray()) {
            if (Character.getType(point) == Character.NON_SPACING_MARK) {
                switch (Character.UnicodeScript.of(base)) {
                    case LATIN, HANGUL, HAN, COMMON, CYRILLIC, GREEK -> {
                        continue;
                    }
                    default -> kept.appendCodePoint(point);
                }
            } else {
                base = point;
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    private static String withoutLookAlikes(String text) {
        boolean otherScript =
                text.codePoints().anyMatch(point -> isCyrillicOrGreek(point) && !LOOK_ALIKES.containsKey(point));
        Matcher words = WORD.matcher(text);
        return words.replaceAll(word -> {
            String letters = word.group();
            boolean mixed = letters.codePoints().anyMatch(InvisibleCharacters::isLatin);
            return Matcher.quoteReplacement(mixed || !otherScript ? asLatin(letters) : letters);
        });
    }

    private static String asLatin(String word) {
        StringBuilder latin = new StringBuilder();
        word.codePoints().forEach(point -> latin.appendCodePoint(LOOK_ALIKES.getOrDefault(point, point)));
        return latin.toString();
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private static boolean isCyrillicOrGreek(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }
}
