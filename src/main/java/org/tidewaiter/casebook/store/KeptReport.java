package org.tidewaiter.casebook.store;

import java.util.List;

/** A report in the casebook, with what people tied to it. */
public record KeptReport(String id, FieldReport report, List<ReportLink> links) {
    public KeptReport {
        links = List.copyOf(links);
    }

    /** The same with another text, such as an opened one. */
    public KeptReport with(FreeText text) {
        return new KeptReport(id, report.with(text), links);
    }
}
