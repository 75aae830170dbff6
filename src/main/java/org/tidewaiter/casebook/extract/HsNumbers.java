package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes written out: "HS code 7202", "HS 84, 85", "chapter 72". */
final class HsNumbers implements SpanReader {
    private static final Pattern CODES = Pattern.compile(
            "\\b(?:hs|harmonized system)(?:-| )?(?:codes?|chapters?|headings?|subheadings?)?:?\\s?(?<codes>\\d{2,6}(?:\\.\\d{2})?(?:(?:,| and|, and| or) ?\\d{2,6}\\b)*)"
                    + "|\\b(?:chapters?|tariff codes?|customs codes?|headings?)\\s(?<other>\\d{2,6}(?:(?:,| and|, and| or) ?\\d{2,6}\\b)*)");
    private static final Pattern CODE = Pattern.compile("\\d{2,6}(?:\\.\\d{2})?");

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher codes = CODES.matcher(sentence.lower());
        while (codes.find()) {
            String group = codes.group("codes") == null ? "other" : "codes";
            Matcher code = CODE.matcher(codes.group(group));
            while (code.find()) {
                String digits = code.group().replace(".", "");
                if (digits.length() % 2 == 0) {
                    int start = codes.start(group) + code.start();
                    spans.add(Span.of(
                            SpanKind.GOODS,
                            digits,
                            sentence.at(start, start + code.group().length()),
                            "code in the text"));
                }
            }
        }
        return spans;
    }
}
