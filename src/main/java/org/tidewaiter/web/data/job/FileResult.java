package org.tidewaiter.web.data.job;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.answers.LoadQuestion;
import org.tidewaiter.ingest.LoadReport;

/** What became of one file. */
public sealed interface FileResult {
    /** The name the person gave. */
    String file();

    /** A release, new or there before. */
    record Loaded(String file, LoadReport report) implements FileResult {}

    /** Not loaded: what is wrong and what to do; where a question is open, its answer is all that is missing. */
    record Refused(String file, String message, String hint, List<String> alternatives, Optional<LoadQuestion> question)
            implements FileResult {
        public Refused {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Not loaded through a fault of ours; the log has more under the number of the load. */
    record Failed(String file) implements FileResult {}
}
