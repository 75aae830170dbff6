package org.tidewaiter.brief;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms a brief can be written in. Classes that a form needs are loaded only when it is asked for. */
public enum BriefFormat {
    CSV,
    HTML,
    JSON,
    MD,
    PDF,
    XLSX;

    /** The brief in this form, as generated. */
    public byte[] write(BriefFacts facts) {
        return write(facts, Wording.GENERATED);
    }

    /** The brief in this form, with sentences of its opening in a person's words. */
    public byte[] write(BriefFacts facts, Wording wording) {
        Words words = Words.of(facts.subject().language());
        Opening opening = Opening.of(facts, words, wording);
        return switch (this) {
            case CSV -> CsvBrief.write(facts, opening).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlBrief.write(facts, words, opening).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonBrief.write(facts, opening).getBytes(StandardCharsets.UTF_8);
            case MD -> MarkdownBrief.write(facts, words, opening).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfBrief.write(facts, words, opening);
            case XLSX -> XlsxBrief.write(facts, words, opening);
        };
    }

    /** Ending of a file in this form. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where the form can be read on a terminal. */
    public boolean isText() {
        return this != PDF && this != XLSX;
    }
}
