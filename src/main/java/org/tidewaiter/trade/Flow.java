package org.tidewaiter.trade;

import java.util.List;
import java.util.Locale;

/** Direction of a flow as its reporter sees it. Codes are UN Comtrade's. */
public enum Flow {
    IMPORT("M", "import"),
    EXPORT("X", "export"),
    RE_IMPORT("RM", "re-import"),
    RE_EXPORT("RX", "re-export");

    private final String code;
    private final String word;

    Flow(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** UN Comtrade flow code: M, X, RM or RX. */
    public String code() {
        return code;
    }

    /** English word: import, export, re-import, re-export. */
    public String word() {
        return word;
    }

    /** True where the goods enter the reporter. */
    public boolean isInward() {
        return this == IMPORT || this == RE_IMPORT;
    }

    /** Reads a code or a word (import, imports, M, export, X, ...). */
    public static Flow parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (Flow flow : values()) {
            if (wanted.equals(flow.code.toLowerCase(Locale.ROOT))
                    || wanted.equals(flow.word)
                    || wanted.equals(flow.word + "s")) {
                return flow;
            }
        }
        throw AppException.wrongUse(
                "'" + text + "' is no trade flow.",
                "Use import or export (re-import and re-export where the source tells them apart).",
                List.of("import", "export", "re-import", "re-export"));
    }
}
