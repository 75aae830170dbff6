package org.tidewaiter.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;

/**
 * A file made anew and read back.
 *
 * @param notes for the person who publishes it: what stayed behind, what to look at; nothing of the content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; bytes on their way to a file
public record Publication(byte[] file, List<String> notes) {
    private static final int FINGERPRINT = 16; // hexadecimal digits; enough to tell two texts of a desk apart

    public Publication {
        notes = List.copyOf(notes);
    }

    /**
     * What is asked of a publication.
     *
     * @param label printed on it
     * @param time grain of times in running text
     * @param ending of the new file's name
     */
    public record Wanted(Tlp label, TimeGrain time, Redactions redactions, String ending) {}

    /** Makes a file anew from what can be seen of it. */
    public static Publication remake(byte[] original, String ending, Wanted wanted) {
        if (Picture.is(ending)) {
            return picture(original, wanted);
        }
        Extract extract = Extract.from(original, ending);
        if (extract.paragraphs().isEmpty()) {
            throw AppException.wrongUse(
                    "The file has no text that can be seen.",
                    "A scan has pictures of pages only: publish it as pictures, or type the text.");
        }
        List<String> notes = new ArrayList<>();
        extract.leftOut().forEach(left -> notes.add("Left out: " + left + "."));
        return of(extract.paragraphs(), notes, wanted);
    }

    /** Makes a file of paragraphs. */
    public static Publication of(List<String> paragraphs, List<String> notes, Wanted wanted) {
        List<String> told = new ArrayList<>(notes);
        String clean = clean(paragraphs, wanted);
        List<String> quotes = Quotes.list(clean);
        if (!quotes.isEmpty()) {
            told.add(quotes.size() + (quotes.size() == 1 ? " quotation is" : " quotations are")
                    + " in the text: how somebody speaks can give them away; tell it in other words.");
        }
        byte[] file = new Sheet(wanted.label(), Extract.paragraphs(clean)).write(wanted.ending());
        return new Publication(checked(file, wanted), told);
    }

    /** The text as it would go out. */
    static String clean(List<String> paragraphs, Wanted wanted) {
        String visible = InvisibleCharacters.clean(String.join("\n", paragraphs));
        return Details.generalise(wanted.redactions().remove(visible), wanted.time());
    }

    /** What tells this text from another, for whoever releases just this one. */
    public static String fingerprint(List<String> paragraphs, Wanted wanted) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((wanted.label().id() + "\n" + clean(paragraphs, wanted)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Publication picture(byte[] original, Wanted wanted) {
        String ending = wanted.ending().toLowerCase(Locale.ROOT);
        if (!ending.equals("jpg") && !ending.equals("jpeg")) {
            throw AppException.wrongUse(
                    "A picture cannot be published as ." + ending + ".", "Give --out a name that ends in .jpg.");
        }
        List<String> notes = new ArrayList<>();
        notes.add("Look at the picture: faces, signs, plates, reflections and the view from a window stay in it.");
        notes.add("The grain of a camera's sensor stays too; who has other pictures of it can tell them together.");
        if (!wanted.redactions().terms().isEmpty()) {
            notes.add("Words inside a picture are not found; nothing was removed from it.");
        }
        return new Publication(checked(Picture.remake(original), wanted), notes);
    }

    private static byte[] checked(byte[] file, Wanted wanted) {
        List<String> faults = ReadBack.faults(file, wanted.ending(), wanted.redactions());
        if (!faults.isEmpty()) {
            throw AppException.wrongUse(
                    "Nothing was written. " + String.join(" ", faults),
                    "Passages count in the order of their length, the longest first; change the source text there.");
        }
        return file;
    }
}
