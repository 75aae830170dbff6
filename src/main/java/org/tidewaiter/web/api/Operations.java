package org.tidewaiter.web.api;

import java.util.List;
import java.util.stream.Stream;

/** Every operation of the API, in the order of its documentation. */
final class Operations {
    static final List<Operation> ALL = Stream.of(
                    FigureOperations.list(),
                    LawOperations.list(),
                    GoodsOperations.list(),
                    CaseOperations.list(),
                    ReleaseOperations.list())
            .flatMap(List::stream)
            .toList();

    private Operations() {}
}
