package org.tidewaiter.casebook.publish;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for words in raw bytes, in every writing that {@code strings}, an editor or a curious person would find them in. */
public final class Traces {
    private static final int LEAST_BYTES = 4; // shorter runs stand in compressed bytes by chance
    private static final int PAIRS = 1 << 16; // of two bytes, with which every form begins
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("EUC-KR"),
            Charset.forName("GB18030"));

    private Traces() {}

    /** Whether the bytes hold a word: plain, in other encodings, in hexadecimal or in Base64, in three ways of case. */
    public static boolean hold(byte[] file, String word) {
        return contains(file, forms(word));
    }

    private static List<byte[]> forms(String word) {
        Set<String> cases = new TreeSet<>(List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)));
        List<byte[]> forms = new ArrayList<>();
        for (String each : cases) {
            for (Charset charset : CHARSETS) {
                if (charset.newEncoder().canEncode(each)) {
                    addForms(each.getBytes(charset), forms);
                }
            }
        }
        forms.removeIf(form -> form.length < LEAST_BYTES);
        return forms;
    }

    private static void addForms(byte[] bytes, List<byte[]> forms) {
        forms.add(bytes);
        if (bytes.length >= LEAST_BYTES) {
            forms.add(ascii(HexFormat.of().formatHex(bytes)));
            forms.add(ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
            for (int shift = 0; shift < 3; shift++) { // Base64 takes three bytes at a time
                forms.add(ascii(base64(bytes, shift)));
            }
        }
    }

    /** What is the same in Base64 whatever stands before and after; {@code shift} bytes stand before in its group. */
    private static String base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = shift == 0 ? 0 : shift + 1; // signs that bits of the bytes before share
        int to = shifted.length * 8 / 6; // whole signs only
        return all.substring(from, Math.max(from, to));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether any of the forms stands somewhere; one walk through the bytes looks for all of them. */
    private static boolean contains(byte[] file, List<byte[]> forms) {
        boolean[] begins = new boolean[PAIRS];
        Map<Integer, List<byte[]>> byPair = new HashMap<>();
        for (byte[] form : forms) {
            int pair = pair(form, 0);
            begins[pair] = true;
            byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(form);
        }
        for (int at = 0; at + 1 < file.length; at++) {
            int pair = pair(file, at);
            if (begins[pair]) {
                for (byte[] form : byPair.getOrDefault(pair, List.of())) {
                    if (stands(file, at, form)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    private static boolean stands(byte[] file, int at, byte[] form) {
        return at + form.length <= file.length && Arrays.equals(file, at, at + form.length, form, 0, form.length);
    }
}
