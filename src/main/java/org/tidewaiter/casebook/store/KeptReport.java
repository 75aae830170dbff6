package org.tidewaiter.casebook.store;

import java.util.List;

/** A report in the casebook, with what people tied to it. */
public record KeptReport(String id, FieldReport report, List<ReportLink> links) {
    public KeptReport {
        links = List.copyOf(links);
    }
}
