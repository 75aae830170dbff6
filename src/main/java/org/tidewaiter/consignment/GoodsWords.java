package org.tidewaiter.consignment;

import java.util.List;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Hit;

/**
 * Words for goods and the codes they may mean. They are shown and compared, never taken for a code. One thread asks while
 * it reads rows, another while it answers them.
 */
final class GoodsWords {
    static final int SHOWN = 5; // a handful is read, a page is not
    private static final int COMPARED = 300; // more than any ordinary word finds
    private static final int LONGEST = 200; // characters of a description that are looked at
    private static final int HEADING = 4; // digits

    /** {@code firm} are codes whose names hold all of the words. */
    private record Found(List<String> best, List<String> firm) {}

    private record Pair(String digits, String words) {}

    private final Memory<String, Found> found = new Memory<>();
    private final Memory<Pair, Boolean> disagreeing = new Memory<>();

    /** Has the index that answers such words built while something else is done. */
    static void prepare(String words) {
        Thread.ofPlatform()
                .daemon()
                .name("goods words")
                .start(() -> GoodsSearch.packed().prepare(words));
    }

    /** The likeliest codes, best first. */
    List<String> find(String words) {
        return look(words).best();
    }

    /** True if the words are known, and as another code only. */
    synchronized boolean disagree(String digits, String words) {
        return disagreeing.get(new Pair(digits, words), pair -> {
            List<String> firm = look(words).firm();
            return !firm.isEmpty() && firm.stream().noneMatch(code -> near(code, digits));
        });
    }

    /** True if the words are known as this code. */
    boolean agree(String digits, String words) {
        return look(words).firm().stream().anyMatch(code -> near(code, digits));
    }

    private static boolean near(String code, String digits) {
        int length = Math.min(HEADING, Math.min(code.length(), digits.length()));
        return code.regionMatches(0, digits, 0, length);
    }

    private synchronized Found look(String words) {
        String wanted = GoodsCell.tidy(words);
        if (wanted.chars().noneMatch(Character::isLetter)) {
            return new Found(List.of(), List.of());
        }
        return found.get(wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted, GoodsWords::search);
    }

    private static Found search(String words) {
        List<Hit> hits = GoodsSearch.packed().find(words, COMPARED);
        return new Found(
                hits.stream().map(Hit::code).distinct().limit(SHOWN).toList(),
                hits.stream()
                        .filter(hit -> hit.match() == Hit.Match.EXACT || hit.match() == Hit.Match.ALL_WORDS)
                        .map(Hit::code)
                        .distinct()
                        .toList());
    }
}
