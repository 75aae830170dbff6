package org.tidewaiter.consignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.ReferenceTable;

/** Ports, towns and crossings of {@code reference/ports.csv}, found by their names inside longer texts. */
final class Places {
    private static final class Packed {
        static final Places INSTANCE = new Places();
    }

    /** A place; {@code faces} is the area at the other side of the border, -1 for none. */
    record Place(String name, int area, int faces) {}

    private static final int LONGEST_NAME = 3; // words
    private static final int LONGEST_TEXT = 400; // characters that are looked at

    private final Map<String, Place> byName = new HashMap<>();
    private int longestCharacters;

    private Places() {
        ReferenceTable.list("reference/ports.csv", row -> row).forEach(row -> {
            String faces = row.getField("faces");
            Place place = new Place(
                    row.getField("name"),
                    Integer.parseInt(row.getField("area")),
                    faces.isEmpty() ? -1 : Integer.parseInt(faces));
            add(row.getField("name"), place);
            add(row.getField("name_ko"), place);
            add(row.getField("name_zh"), place);
            List.of(row.getField("aliases").split(";")).forEach(alias -> add(alias, place));
        });
    }

    /** The places packed with the program. */
    static Places packed() {
        return Packed.INSTANCE;
    }

    private void add(String name, Place place) {
        String folded = String.join("", words(name));
        if (!folded.isEmpty()) {
            Place before = byName.put(folded, place);
            if (before != null && !before.equals(place)) {
                throw new IllegalStateException("two places are called " + name);
            }
            if (isWide(folded.charAt(0))) {
                longestCharacters = Math.max(longestCharacters, folded.length());
            }
        }
    }

    /** Every place a text names, in the order of the text. */
    List<Place> find(String text) {
        String looked = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        List<String> words = words(looked);
        Set<Place> found = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (isWide(word.charAt(0))) {
                findInside(word, found);
                continue;
            }
            StringBuilder joined = new StringBuilder();
            for (int end = at; end < Math.min(words.size(), at + LONGEST_NAME); end++) {
                joined.append(words.get(end));
                Place place = byName.get(joined.toString());
                if (place != null) {
                    found.add(place);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Korean and Chinese write no blanks between a name and what follows it. */
    private void findInside(String word, Set<Place> found) {
        for (int start = 0; start < word.length(); start++) {
            Place longest = null;
            int length = 2; // shorter names would be found in half of all words
            for (int end = start + 2; end <= Math.min(word.length(), start + longestCharacters); end++) {
                @Nullable Place place = byName.get(word.substring(start, end));
                if (place != null) {
                    longest = place;
                    length = end - start;
                }
            }
            if (longest != null) {
                found.add(longest);
                start += length - 1;
            }
        }
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80'; // where the scripts of East Asia begin
    }

    /** Words of letters and digits, lower case, without accents and apostrophes. */
    private static List<String> words(String text) {
        String plain = text;
        if (!text.chars().allMatch(c -> c < 0x80)) {
            plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
            plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                if (!word.isEmpty() && isWide(c) != isWide(word.charAt(0))) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                word.append(c);
            } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
