package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Rice, oil and sugar at 88.6, 84.4 and 48.8 million yuan": as many goods in a list as figures in a list, one each. */
final class Respective {
    private static final Pattern JOINT =
            Pattern.compile("(?s) ?(?:,|,? and|,? or|&)? ?(?:about |some |around )?(?:for |at )?");

    private Respective() {}

    /** The goods of one of the figures. */
    static Optional<List<Span>> goods(Scene scene, Span figure, List<Span> figures) {
        List<Span> goods = scene.list(SpanKind.GOODS);
        List<Span> alike =
                figures.stream().filter(span -> span.kind() == figure.kind()).toList();
        if (alike.size() < 2 || alike.size() != goods.size() || !isList(scene, alike)) {
            return Optional.empty();
        }
        boolean before = goods.getLast().end() <= alike.getFirst().start();
        return before && Figures.isList(scene, goods)
                ? Optional.of(List.of(goods.get(alike.indexOf(figure))))
                : Optional.empty();
    }

    private static boolean isList(Scene scene, List<Span> figures) {
        for (int at = 1; at < figures.size(); at++) {
            if (!JOINT.matcher(scene.between(figures.get(at - 1), figures.get(at)))
                    .matches()) {
                return false;
            }
        }
        return true;
    }
}
