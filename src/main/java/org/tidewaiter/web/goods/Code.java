package org.tidewaiter.web.goods;

import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.web.Parameters;

/** The good of an address; one that no edition has is refused with those that stand near. */
final class Code {
    /** Name of the parameter: tables of a page are about the page's good, whatever its question chooses. */
    static final String NAME = "good";

    private Code() {}

    static String of(Parameters parameters) {
        return Nomenclature.packed().parse(parameters.find(NAME).orElseGet(() -> parameters.get("code")));
    }
}
