package org.tidewaiter.goods;

import java.util.List;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** What one code is called, in which editions: empty texts where a language has none, no editions where it is for all. */
record LabelRow(
        String code,
        List<HsRevision> revisions,
        String english,
        String korean,
        String chinese,
        List<String> keywords,
        String note) {

    LabelRow {
        revisions = List.copyOf(revisions);
        keywords = List.copyOf(keywords);
    }

    String text(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case KOREAN -> korean;
            case CHINESE -> chinese;
        };
    }

    boolean isFor(HsRevision revision) {
        return revisions.isEmpty() || revisions.contains(revision);
    }
}
