package org.tidewaiter.ingest;

import java.util.Map;
import java.util.Optional;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Draft;

/**
 * Looks for January and February as one figure among the staged rows. China announced in February 2020 that it would not
 * publish January alone; a file with February 2020 and without January can be either, so the person is asked.
 */
final class JointMonths {
    private JointMonths() {}

    private record Found(long joint, boolean february, boolean both) {}

    static void check(Draft draft, SourceFile file, LoadOptions options, Notices notices) {
        Found found = draft.engine()
                .get(
                        "staging/joint_months",
                        Map.of("file", draft.folder().resolve("rows.parquet").toString()),
                        row -> new Found(
                                row.getLong("joint"),
                                row.getBoolean("february_alone"),
                                row.getBoolean("joint_and_january")));
        notices.add(NoticeCode.JANUARY_AND_FEBRUARY_AS_ONE, found.joint());
        if (found.february() && options.february().isEmpty()) {
            throw AppException.wrongUse(
                    file.shown()
                            + " has February 2020 of China and no January, which China first published as one figure"
                            + " with February: does February hold both months here?",
                    "Add --february joint if it holds January too, --february alone if it does not.");
        }
        if (found.both() && options.february().equals(Optional.of(February.JOINT))) {
            throw AppException.wrongUse(
                    file.shown() + " has a January 2020 of its own, so its February cannot hold both months.",
                    "Leave out --february joint.");
        }
    }
}
