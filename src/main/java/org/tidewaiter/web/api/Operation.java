package org.tidewaiter.web.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One operation: its route, its documentation and its work, described once.
 *
 * @param id as generated clients call it
 * @param item class of what is answered, or of each in a list
 * @param list whether it answers with a list, which is given in pages
 * @param summary class of what is said once beside the list, or null
 * @param rests what its answers change with
 */
record Operation(
        String id,
        String path,
        String says,
        List<Parameter> parameters,
        Class<?> item,
        boolean list,
        @Nullable Class<?> summary,
        Set<Rests> rests,
        Function<Ask, Answer> work,
        @Nullable Windowed windowed,
        boolean ownLimit) {

    /** Lists too long to be held: a page of them at a time, or one item after the other. */
    interface Windowed {
        /** Items from {@code offset} on, at most {@code limit}. */
        Answer window(Ask ask, int offset, int limit);

        /** Every item, none held. */
        void each(Ask ask, Consumer<Object> sink);
    }

    Operation {
        parameters = List.copyOf(parameters);
        rests = Set.copyOf(rests);
    }

    /** Answers with one thing. */
    static Operation one(String id, String path, String says, Class<?> item, Function<Ask, Answer> work) {
        return new Operation(id, path, says, List.of(), item, false, null, Set.of(), work, null, false);
    }

    /** Answers with a list. */
    static Operation list(String id, String path, String says, Class<?> item, Function<Ask, Answer> work) {
        return new Operation(id, path, says, List.of(), item, true, null, Set.of(), work, null, false);
    }

    /** Answers with a list too long to be held. */
    static Operation windowed(String id, String path, String says, Class<?> item, Class<?> summary, Windowed work) {
        return new Operation(
                id, path, says, List.of(), item, true, summary, Set.of(), ask -> work.window(ask, 0, 1), work, false);
    }

    Operation with(Parameter... more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return new Operation(id, path, says, all, item, list, summary, rests, work, windowed, ownLimit);
    }

    Operation with(List<Parameter> more) {
        return with(more.toArray(Parameter[]::new));
    }

    Operation restsOn(Rests first, Rests... more) {
        return new Operation(
                id, path, says, parameters, item, list, summary, EnumSet.of(first, more), work, windowed, ownLimit);
    }

    /** Its list is short and whole; {@code limit} says something else. */
    Operation whole() {
        return new Operation(id, path, says, parameters, item, list, summary, rests, work, windowed, true);
    }

    /** Whether its answer is cut into pages. */
    boolean paged() {
        return list && !ownLimit;
    }

    /** Whether figures must be read for it, which takes an engine. */
    boolean isHeavy() {
        return rests.contains(Rests.PAIR)
                || rests.contains(Rests.DATASETS)
                || rests.contains(Rests.CASEBOOK)
                || rests.contains(Rests.FIGURES);
    }

    /** Everything that decides the answer of a request, defaults put in. */
    Map<String, String> settle(Ask ask) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (!parameter.inPath()) {
                parameter.settled().apply(ask).ifPresent(value -> all.put(parameter.name(), value));
            }
        }
        return all;
    }
}
