package org.tidewaiter.web.check;

import java.util.List;
import org.tidewaiter.answers.CheckResult;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.Layer;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.web.View;

/**
 * The answer to one consignment.
 *
 * @param taken what the form was taken to mean, in a sentence
 * @param layers what each authority's books say by themselves; empty where all say the same
 */
public record Answered(CheckResult result, String taken, Verdict verdict, List<LayerLine> layers) {

    /** One authority's answer. */
    public record LayerLine(String authority, String regime, String mark, String answer, String paragraphs) {}

    static Answered of(View view, CheckResult result) {
        boolean differ = result.layers().stream().map(Layer::answer).distinct().count() > 1;
        return new Answered(
                result,
                view.text(
                        result.hsEditionAssumed() ? "check.taken.assumed" : "check.taken",
                        result.hs(),
                        name(view, result),
                        result.hsEdition().name(),
                        view.words().name(Areas.packed().parse(result.from())),
                        view.words().name(Areas.packed().parse(result.to())),
                        view.words().day(result.on())),
                Verdict.of(view, result),
                differ
                        ? result.layers().stream()
                                .map(layer -> new LayerLine(
                                        Layer.name(layer.authority()),
                                        layer.regime(),
                                        view.words().shape(layer.answer()),
                                        view.words().answer(layer.answer()),
                                        layer.paragraphs().isEmpty() ? "–" : String.join("; ", layer.paragraphs())))
                                .toList()
                        : List.of());
    }

    /** The goods in the language of the page. */
    static String name(View view, CheckResult result) {
        CommodityCode code = new CommodityCode(result.hs(), result.hsEdition());
        return Labels.packed()
                .labelIn(code.digits(), code.revision(), view.asked().language());
    }
}
