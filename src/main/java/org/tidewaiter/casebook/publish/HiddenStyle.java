package org.tidewaiter.casebook.publish;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from declarations of CSS whether what they apply to is kept from a reader's eyes. */
final class HiddenStyle {
    private static final Pattern HIDDEN = Pattern.compile(
            "display:none|visibility:(hidden|collapse)|opacity:(0|0?\\.0\\d*)(;|!|$)"
                    + "|font-size:[01](\\.\\d+)?(px|pt|em|rem|%|;|!|$)|font-size:0?\\.\\d+(px|pt)|(^|;)color:transparent"
                    + "|(left|top|right|bottom|text-indent|margin-left|margin-top):-\\d{3,}|clip:rect\\(0|clip-path:inset\\((50|100)%"
                    + "|(^|;)(height|width|max-height|max-width):[01](px)?(;|!|$)|transform:scale\\(0|content-visibility:hidden");
    private static final Pattern WHITE = Pattern.compile(
            "(^|;)color:(white|#fff(fff)?|#f[c-f]f[c-f]f[c-f]|rgba?\\((255|254|253),(255|254|253),(255|254|253)|rgba?\\([^)]*,0(\\.0+)?\\)|hsl\\([^)]*,(100|99)%\\))");

    private HiddenStyle() {}

    /** White text without a ground of its own counts as hidden, since paper is white. */
    static boolean hides(String declarations) {
        String plain = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return HIDDEN.matcher(plain).find() || (WHITE.matcher(plain).find() && !plain.contains("background"));
    }
}
