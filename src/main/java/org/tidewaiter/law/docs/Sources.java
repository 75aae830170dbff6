package org.tidewaiter.law.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources as books name them, linked: by the address they carry, or by the number of a document whose address follows from it. */
final class Sources {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Documents whose official address is made from their number. */
    private static final Map<Pattern, String> NUMBERED = new LinkedHashMap<>();

    static {
        NUMBERED.put(
                Pattern.compile("(?:EU )?Regulation (?:\\(EU\\) )?(\\d{4})/(\\d+)"),
                "https://eur-lex.europa.eu/eli/reg/$1/$2");
        NUMBERED.put(
                Pattern.compile("(?:EU )?Decision (?:\\(CFSP\\) )?(\\d{4})/(\\d+)"),
                "https://eur-lex.europa.eu/eli/dec/$1/$2");
        NUMBERED.put(Pattern.compile("S/RES/(\\d+) ?\\((\\d{4})\\)"), "https://undocs.org/S/RES/$1($2)");
        NUMBERED.put(Pattern.compile("S/(\\d{4})/(\\d+)"), "https://undocs.org/S/$1/$2");
    }

    private Sources() {}

    /** True if a reader can follow the source with a click. */
    static boolean isLinked(String source) {
        return ADDRESS.matcher(source).find()
                || NUMBERED.keySet().stream()
                        .anyMatch(number -> number.matcher(source).find());
    }

    static String link(String source) {
        Matcher address = ADDRESS.matcher(source);
        if (address.find()) {
            String target = address.group().replaceAll(address.group().contains("(") ? "[,.;]+$" : "[),.;]+$", "");
            String before = source.substring(0, address.start()).replaceAll("[,;:]?\\s*$", "");
            String host = target.replaceFirst("https?://(www\\.)?", "").replaceFirst("/.*", "");
            return (before.isEmpty() ? "" : Page.plain(before) + ", ")
                    + Page.link(host, target)
                    + after(source.substring(address.start() + target.length()));
        }
        for (Map.Entry<Pattern, String> numbered : NUMBERED.entrySet()) {
            Matcher number = numbered.getKey().matcher(source);
            if (number.find()) {
                String target = numbered.getKey().matcher(number.group()).replaceFirst(numbered.getValue());
                return Page.plain(source.substring(0, number.start()) + " ").strip()
                        + (number.start() == 0 ? "" : " ")
                        + Page.link(Page.plain(number.group()), target)
                        + after(source.substring(number.end()));
            }
        }
        return Page.plain(source);
    }

    private static String after(String rest) {
        return rest.isEmpty() ? "" : (rest.startsWith(" ") ? " " : "") + Page.plain(rest);
    }
}
