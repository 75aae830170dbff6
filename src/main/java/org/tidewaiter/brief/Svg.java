package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tidewaiter.law.Answer;

/**
 * Writes one SVG picture. Every shape carries a plain colour, which PDF and mail readers need, and a class, by which the
 * page's style sheet puts its colour variables over it (dark theme, print).
 */
final class Svg {
    /** The colour that means a report from the field everywhere (Okabe and Ito). */
    static final String FIELD = "#CC79A7";

    static final String INK = "#1d1d1b";
    private static final String IMAGE = "role=\"img\"";
    private static final String SOFT = "#5b5b57";
    private static final String LINE = "#c9c8c2";

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean marksCjk;

    /** Opens a picture that scales with its column; {@code marksCjk} names a font of its own around Hangul and Han. */
    Svg(double width, double height, String title, String description, boolean marksCjk) {
        this.marksCjk = marksCjk;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" " + IMAGE + " viewBox=\"0 0 ")
                .append(at(width))
                .append(' ')
                .append(at(height))
                .append("\" width=\"")
                .append(at(width))
                .append("\" height=\"")
                .append(at(height))
                .append("\" font-family=\"'Liberation Sans', system-ui, sans-serif\"><title>")
                .append(escape(title))
                .append("</title>");
        if (!description.isEmpty()) {
            out.append("<desc>").append(escape(description)).append("</desc>");
        }
    }

    Svg rect(double x, double y, double width, double height, String colour, String cssClass, String tip) {
        out.append("<rect x=\"").append(at(x)).append("\" y=\"").append(at(y));
        out.append("\" width=\"")
                .append(at(Math.max(width, 0)))
                .append("\" height=\"")
                .append(at(height));
        out.append("\" fill=\"")
                .append(colour)
                .append("\" class=\"")
                .append(cssClass)
                .append("\">");
        if (!tip.isEmpty()) {
            out.append("<title>").append(escape(tip)).append("</title>");
        }
        out.append("</rect>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String cssClass) {
        String colour = cssClass.equals("rule") ? SOFT : LINE;
        String dash = cssClass.equals("rule") ? " stroke-dasharray=\"3 2\"" : "";
        out.append("<line x1=\"").append(at(x1)).append("\" y1=\"").append(at(y1));
        out.append("\" x2=\"").append(at(x2)).append("\" y2=\"").append(at(y2));
        out.append("\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"1\"")
                .append(dash);
        out.append(" class=\"").append(cssClass).append("\"/>");
        return this;
    }

    /** A disc, or a ring where it is not filled. */
    Svg circle(double x, double y, double radius, String colour, boolean filled, String cssClass, String tip) {
        out.append("<circle cx=\"").append(at(x)).append("\" cy=\"").append(at(y));
        out.append("\" r=\"").append(at(radius)).append("\" fill=\"").append(filled ? colour : "none");
        out.append("\" fill-opacity=\"0.75\" stroke=\"").append(colour).append("\" stroke-width=\"1.5\" class=\"");
        out.append(cssClass).append("\">");
        if (!tip.isEmpty()) {
            out.append("<title>").append(escape(tip)).append("</title>");
        }
        out.append("</circle>");
        return this;
    }

    /** A line over many points, given as x and y by turns. */
    Svg path(List<Double> points, String cssClass) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            places.append(i == 0 ? "" : " ")
                    .append(at(points.get(i)))
                    .append(',')
                    .append(at(points.get(i + 1)));
        }
        out.append("<polyline points=\"")
                .append(places)
                .append("\" fill=\"none\" stroke=\"")
                .append(SOFT);
        out.append("\" stroke-width=\"2\" stroke-linejoin=\"round\" class=\"")
                .append(cssClass)
                .append("\"/>");
        return this;
    }

    /** {@code anchor} is start, middle or end; soft text is for what a reader looks at second. */
    Svg text(double x, double y, String text, double size, String anchor, boolean soft) {
        out.append("<text x=\"").append(at(x)).append("\" y=\"").append(at(y));
        out.append("\" font-size=\"")
                .append(at(size))
                .append("\" text-anchor=\"")
                .append(anchor);
        out.append("\" fill=\"").append(soft ? SOFT : INK).append("\" class=\"").append(soft ? "soft" : "ink");
        out.append("\">").append(marksCjk ? marked(text) : escape(text)).append("</text>");
        return this;
    }

    /** Slanted strokes over a month that is not published. */
    Svg hatch(double x, double y, double width, double height) {
        double step = 4; // units between strokes: visible at phone size, not grey in print
        for (double offset = step; offset < width + height; offset += step) {
            double x1 = Math.min(offset, width);
            double y1 = Math.max(0, offset - width);
            double x2 = Math.max(0, offset - height);
            double y2 = Math.min(offset, height);
            line(x + x1, y + y1, x + x2, y + y2, "hatch");
        }
        return this;
    }

    /** A picture with links in it is a group of them: as one image its links could not be reached. */
    Svg openLink(String anchor) {
        int image = out.indexOf(IMAGE);
        if (image >= 0) {
            out.replace(image, image + IMAGE.length(), "role=\"group\"");
        }
        out.append("<a href=\"#").append(escape(anchor)).append("\">");
        return this;
    }

    Svg closeLink() {
        out.append("</a>");
        return this;
    }

    /** The shape of a verdict: a square, a diamond, a ring. */
    Svg mark(double x, double y, Answer answer) {
        String colour = colour(answer);
        switch (answer) {
            case IN_SCOPE -> rect(x - 4, y - 4, 8, 8, colour, Words.cssClass(answer), "");
            case UNDETERMINED ->
                out.append("<polygon points=\"")
                        .append(at(x))
                        .append(',')
                        .append(at(y - 5))
                        .append(' ')
                        .append(at(x + 5))
                        .append(',')
                        .append(at(y))
                        .append(' ')
                        .append(at(x))
                        .append(',')
                        .append(at(y + 5))
                        .append(' ')
                        .append(at(x - 5))
                        .append(',')
                        .append(at(y))
                        .append("\" fill=\"")
                        .append(colour)
                        .append("\" class=\"")
                        .append(Words.cssClass(answer))
                        .append("\"/>");
            case OUT_OF_SCOPE ->
                out.append("<circle cx=\"")
                        .append(at(x))
                        .append("\" cy=\"")
                        .append(at(y))
                        .append("\" r=\"3.5\" fill=\"none\" stroke=\"")
                        .append(colour)
                        .append("\" stroke-width=\"1.5\"/>");
        }
        return this;
    }

    String close() {
        return out.append("</svg>").toString();
    }

    /** The colour that means a verdict everywhere (Okabe and Ito). */
    static String colour(Answer answer) {
        return switch (answer) {
            case IN_SCOPE -> "#D55E00";
            case UNDETERMINED -> "#E69F00";
            case OUT_OF_SCOPE -> "#999999";
        };
    }

    private String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            boolean cjk = isCjk(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && isCjk(text.charAt(end)) == cjk) {
                end++;
            }
            String run = escape(text.substring(start, end));
            marked.append(cjk ? "<tspan font-family=\"Droid Sans Fallback\">" + run + "</tspan>" : run);
            start = end;
        }
        return marked.toString();
    }

    private static boolean isCjk(char c) {
        return (c >= '\u1100' && c <= '\u11ff')
                || (c >= '\u2e80' && c <= '\ud7ff')
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\uff00' && c <= '\uffef'); // wide punctuation of Chinese
    }

    private static String at(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A label that fits a width, by a rough width of its characters: charts must not run into each other. */
    static String fit(String text, double width, double size) {
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += size * (isCjk(text.charAt(i)) ? 1.0 : 0.54); // mean advance of a sans face, in em
            if (used > width) {
                return text.substring(0, Math.max(1, i - 1)).strip() + "…";
            }
        }
        return text;
    }
}
