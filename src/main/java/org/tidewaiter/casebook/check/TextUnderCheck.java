package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.extract.Mentions;
import org.tidewaiter.casebook.extract.Sentences;

/**
 * A text with its claims, as the checks read it.
 *
 * @param goods that it names, whether or not a claim is about them
 */
public record TextUnderCheck(
        String body, LocalDate published, List<Passage> sentences, List<Claim> claims, List<Slot> goods) {

    public TextUnderCheck {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        goods = List.copyOf(goods);
    }

    /** A text as the extractor left it. */
    public static TextUnderCheck of(String body, LocalDate published, List<Claim> claims) {
        return new TextUnderCheck(body, published, Sentences.passages(body), claims, Mentions.goods(body));
    }

    /** The words a slot was read from. */
    String words(Slot slot) {
        return slot.passage().in(body);
    }

    /** The words of a claim. */
    String words(Claim claim) {
        return claim.passage().in(body);
    }

    /** The sentences just before the one in which a passage begins, at most so many, in their order. */
    List<String> sentencesBefore(Passage passage, int most) {
        List<String> before = sentences.stream()
                .filter(sentence -> sentence.end() <= passage.start())
                .map(sentence -> sentence.in(body))
                .toList();
        return before.subList(Math.max(0, before.size() - most), before.size());
    }

    /** The sentence in which a passage begins; the passage itself where it begins in none. */
    String sentence(Passage passage) {
        return sentencePassage(passage).in(body);
    }

    /** Where that sentence stands. */
    Passage sentencePassage(Passage passage) {
        return sentences.stream()
                .filter(sentence -> sentence.start() <= passage.start() && passage.start() < sentence.end())
                .findFirst()
                .orElse(passage);
    }

    /** The claims that stand in a sentence; times told by events stand beside claims and are none of them. */
    List<Claim> claimsIn(Passage sentence) {
        return claims.stream()
                .filter(claim -> claim.kind() != ClaimKind.TIMING && sentence.contains(claim.passage()))
                .toList();
    }

    /** The words of a slot with a little before them, where "about" and the like stand. */
    String wordsAround(Slot slot) {
        int from = Math.max(0, slot.passage().start() - 16); // "approximately " and a currency sign
        return body.substring(from, slot.passage().end());
    }
}
