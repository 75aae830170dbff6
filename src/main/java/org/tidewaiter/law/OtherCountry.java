package org.tidewaiter.law;

import java.util.List;
import org.tidewaiter.trade.Area;

/** Stands for every country that no measure names; measures treat all of these alike. Reasons print its name. */
public final class OtherCountry {
    /** The number is nobody's. */
    public static final Area AREA = new Area(
            99_999, "", "any", List.of(), List.of(), Area.Kind.COUNTRY, "any other country", "", "", List.of());

    private OtherCountry() {}
}
