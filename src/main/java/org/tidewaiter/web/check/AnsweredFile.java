package org.tidewaiter.web.check;

import java.nio.file.Path;
import java.util.List;
import org.tidewaiter.consignment.ConsignmentFile;
import org.tidewaiter.consignment.RowResult;
import org.tidewaiter.consignment.Summary;

/**
 * A file that somebody sent and what became of its rows.
 *
 * @param owner hash of the token of the session that sent it; nobody else sees it
 * @param name as it was sent: words for people, never part of a path
 */
record AnsweredFile(
        String id,
        String owner,
        String name,
        Path folder,
        ConsignmentFile file,
        Summary summary,
        List<RowResult> first) {}
