package org.tidewaiter.consignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.goods.Nomenclature;

/** Reads a cell for goods: a code, a code among words, several codes, or words alone. */
final class GoodsCell {
    private static final Pattern PURE = Pattern.compile("\\d[\\d.\\s\\-]*");
    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d+)(?:[.,](\\d+))?[eE]\\+?(\\d{1,3})");
    private static final Pattern FLOAT = Pattern.compile("(\\d{2,10})\\.0+");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:h\\.?\\s?s\\.?k?|hts|tariff|세번|품목번호|税号|商品编码|编码|코드|code)(?:\\s*(?:code|no\\.?|nr\\.?|number|코드|编码))?"
                    + "\\s*[:#.=]*\\s*(\\d[\\d.\\-]*(?:\\s\\d{2}(?![\\d.,]))*)(?!\\d)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{4}\\.\\d{2}(?:[.\\s-]?\\d{2}){0,2})(?![\\p{L}\\p{N}]|[.,]\\d)");
    private static final Pattern LEADING =
            Pattern.compile("^\\(?(\\d[\\d.\\-]*\\d)\\)?(?=[\\s:,;/\\p{IsHan}\\p{IsHangul}-])");
    private static final Pattern PLAIN =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{10}|\\d{8}|\\d{6})(?![\\p{L}\\p{N}]|[.,]\\d)");
    private static final Pattern LIST = Pattern.compile("\\s*[,;/|+&]\\s*|\\s+(?:and|및|和)\\s+");
    private static final int SHORT_NUMBER = 4; // digits; year, grade or size as often as a heading

    private final CodeDigits digits;
    private final GoodsWords words;

    GoodsCell(Nomenclature nomenclature, GoodsWords words) {
        this.digits = new CodeDigits(nomenclature);
        this.words = words;
    }

    GoodsReading read(String cell) {
        String text = tidy(cell);
        if (text.isEmpty()) {
            return new GoodsReading("", "", List.of(), List.of());
        }
        Matcher power = SCIENTIFIC.matcher(text);
        if (power.matches()) {
            return scientific(text, power);
        }
        Matcher decimal = FLOAT.matcher(text);
        if (decimal.matches() && digits.isKnown(decimal.group(1))) {
            return digits.read(decimal.group(1));
        }
        if (PURE.matcher(text).matches()) {
            return pure(text);
        }
        List<String> parts = List.of(LIST.split(text));
        if (parts.size() > 1
                && parts.stream().allMatch(part -> PURE.matcher(part).matches())) {
            return several(parts.stream().map(GoodsCell::bare).distinct().toList(), text);
        }
        return mixed(text);
    }

    /** Full-width digits, odd blanks and dashes, and the apostrophe that keeps a spreadsheet from counting. */
    static String tidy(String cell) {
        return isTidy(cell) ? cell : tidied(cell);
    }

    /** Most cells need nothing done. */
    private static boolean isTidy(String cell) {
        char before = ' ';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ') || (i == 0 && c == '\'')) {
                return false;
            }
            before = c;
        }
        return cell.isEmpty() || before != ' ';
    }

    private static String tidied(String cell) {
        String text = Normalizer.isNormalized(cell, Normalizer.Form.NFKC)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFKC);
        text = text.replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[\\p{Zs}\\s\\p{Cf}\\p{Cc}]+", " ")
                .strip();
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    private static String bare(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private GoodsReading pure(String text) {
        String joined = bare(text);
        if (!digits.isKnown(joined) && text.indexOf(' ') > 0) {
            List<String> parts = List.of(text.split(" "));
            if (parts.stream().allMatch(part -> part.length() >= SHORT_NUMBER && digits.isKnown(bare(part)))) {
                return several(parts.stream().map(GoodsCell::bare).distinct().toList(), text);
            }
        }
        return digits.read(joined);
    }

    private GoodsReading several(List<String> codes, String text) {
        if (codes.size() == 1) {
            return digits.read(codes.getFirst());
        }
        List<String> candidates = codes.stream()
                .filter(digits::isKnown)
                .map(code -> code.length() > 6 ? code.substring(0, 6) : code)
                .distinct()
                .toList();
        return GoodsReading.open(
                candidates, Flag.CODE_SEVERAL, "'" + text + "' holds more than one code. Which is meant?");
    }

    /** As many digits as the power says means nothing is lost; fewer, and nobody knows the rest. */
    private GoodsReading scientific(String text, Matcher power) {
        String fraction = power.group(2) == null ? "" : power.group(2);
        int exponent = Integer.parseInt(power.group(3));
        if (power.group(1).length() == 1
                && fraction.length() == exponent
                && digits.isKnown(power.group(1) + fraction)) {
            return digits.read(power.group(1) + fraction);
        }
        return GoodsReading.open(
                List.of(),
                Flag.CODE_SCIENTIFIC,
                "'" + text
                        + "' is what a spreadsheet makes of a long code; its digits are lost. Can the file be exported"
                        + " again with this column as text?");
    }

    private GoodsReading mixed(String text) {
        Map<String, String> labelled = found(LABELLED, text);
        if (labelled.isEmpty()) {
            labelled = found(DOTTED, text);
        }
        boolean sure = !labelled.isEmpty();
        Map<String, String> tokens = sure ? labelled : found(LEADING, text);
        if (tokens.isEmpty()) {
            tokens = found(PLAIN, text);
            tokens.keySet().removeIf(code -> !digits.isKnown(code));
        }
        if (tokens.isEmpty()) {
            return new GoodsReading("", text, List.of(), List.of());
        }
        List<String> codes = longest(tokens.keySet().stream().toList());
        if (codes.size() > 1) {
            return several(codes, text);
        }
        GoodsReading read = digits.read(codes.getFirst());
        String rest = rest(text, tokens.getOrDefault(codes.getFirst(), ""));
        if (!sure && !(read.isCode() && words.agree(read.digits(), rest))) {
            return notSurelyACode(text, rest, read, codes.getFirst());
        }
        List<Flagged> flags = new ArrayList<>(read.flags());
        flags.add(new Flagged(
                Flag.CODE_IN_TEXT, "The code " + codes.getFirst() + " was taken out of '" + text + "'. Is it so?"));
        return new GoodsReading(read.digits(), rest, read.candidates(), flags);
    }

    /** A bare number before or among words is a code only if the words say the same. */
    private GoodsReading notSurelyACode(String text, String rest, GoodsReading read, String number) {
        List<String> candidates = new ArrayList<>();
        if (read.isCode()) {
            candidates.add(read.digits().length() > 6 ? read.digits().substring(0, 6) : read.digits());
        }
        words.find(rest).stream().filter(code -> !candidates.contains(code)).forEach(candidates::add);
        if (number.length() <= SHORT_NUMBER && !read.isCode()) {
            return new GoodsReading("", text, List.of(), List.of());
        }
        List<Flagged> flags = new ArrayList<>(read.flags());
        flags.add(new Flagged(
                Flag.CODE_IN_TEXT,
                "'" + text + "' holds the number " + number
                        + ", which the words do not bear out as a code. Is it the code?"));
        return new GoodsReading(
                "", rest, candidates.stream().limit(GoodsWords.SHOWN).toList(), flags);
    }

    private static Map<String, String> found(Pattern pattern, String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String code = bare(matcher.group(1));
            if (code.length() > 1) {
                found.putIfAbsent(code, matcher.group());
            }
        }
        return found;
    }

    /** 2504 and 2504.10 in one cell are one code and its heading. */
    private static List<String> longest(List<String> codes) {
        return codes.stream()
                .filter(code -> codes.stream().noneMatch(other -> !other.equals(code) && other.startsWith(code)))
                .toList();
    }

    private static String rest(String text, String token) {
        return text.replace(token, " ")
                .replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "")
                .strip();
    }
}
