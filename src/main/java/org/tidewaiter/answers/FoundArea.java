package org.tidewaiter.answers;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;

/** An area with the reading under which it was found: name, code, comtrade or china_customs. */
public record FoundArea(
        String readAs,
        int code,
        String iso2,
        String iso3,
        List<Integer> comtrade,
        List<String> chinaCustoms,
        Area.Kind kind,
        String nameEn,
        String nameKo,
        String nameZh) {
    public static FoundArea of(String readAs, Area area) {
        return new FoundArea(
                readAs,
                area.code(),
                area.iso2(),
                area.iso3(),
                area.comtradeCodes(),
                area.chinaCustomsCodes(),
                area.kind(),
                area.nameEn(),
                area.nameKo(),
                area.nameZh());
    }

    /** The areas a name or a number can mean; refused where there is none. */
    public static List<FoundArea> find(String wanted) {
        Areas areas = Areas.packed();
        List<FoundArea> found = new ArrayList<>();
        if (wanted.matches("\\d{1,4}")) {
            int number = Integer.parseInt(wanted);
            areas.find(number).ifPresent(area -> found.add(FoundArea.of("code", area)));
            areas.findByComtradeCode(number).ifPresent(area -> found.add(FoundArea.of("comtrade", area)));
            areas.findByChinaCustomsCode(wanted).ifPresent(area -> found.add(FoundArea.of("china_customs", area)));
        }
        if (found.isEmpty()) {
            found.add(FoundArea.of("name", areas.parse(wanted)));
        }
        return found;
    }
}
