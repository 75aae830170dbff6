package org.tidewaiter.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.check.Interval;
import org.tidewaiter.casebook.check.Tonnes;
import org.tidewaiter.casebook.corroborate.Corroboration;
import org.tidewaiter.casebook.report.PartForm;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Option;

/** What a person adds to a report of a barter, so that it can be reckoned. */
final class BarterOption {
    @Option(names = "--came", paramLabel = "QUANTITY", description = "What came into North Korea, as \"50..240 t\".")
    private @Nullable String came;

    @Option(names = "--went", paramLabel = "QUANTITY", description = "What went out for it, as \"30..70 t\".")
    private @Nullable String went;

    @Option(
            names = "--went-goods",
            split = ",",
            paramLabel = "GOODS",
            description = "Which goods of the report went out. Default: its minerals.")
    private List<String> wentGoods = List.of();

    @Option(
            names = "--price",
            paramLabel = "HS=LOW..HIGH",
            description = "Price of goods that came in, in USD per tonne; else recorded unit values. May be repeated.")
    private List<String> prices = List.of();

    Corroboration.Added read(FieldReport report) {
        Corroboration.Added added = new Corroboration.Added(
                weight("--came", came),
                weight("--went", went),
                known("--went-goods", report, wentGoods),
                prices(report));
        if (!added.isEmpty() && !Corroboration.isBarter(report)) {
            throw AppException.wrongUse(
                    "The report tells of no barter: prices and weights mean nothing for it.",
                    "Leave --came, --went, --went-goods and --price away.");
        }
        return added;
    }

    private static @Nullable Interval weight(String option, @Nullable String value) {
        if (value == null) {
            return null;
        }
        AppException wrong = AppException.wrongUse(
                "'" + value + "' after " + option + " is no weight.",
                "Write \"50..240 t\", \"800 kg\" or \"10 container\".");
        try {
            return Tonnes.ofQuantity(PartForm.read(SlotName.QUANTITY, value)).orElseThrow(() -> wrong);
        } catch (IllegalArgumentException e) { // an interval that runs downwards
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static List<String> known(String option, FieldReport report, List<String> goods) {
        List<String> told = report.list(SlotName.GOODS);
        for (String each : goods) {
            if (!told.contains(each)) {
                throw AppException.wrongUse(
                        "'" + each + "' after " + option + " is not among the goods of the report.",
                        "Use one of these.",
                        told);
            }
        }
        return goods;
    }

    private Map<String, Interval> prices(FieldReport report) {
        Map<String, Interval> read = new TreeMap<>();
        for (String price : prices) {
            int sign = price.indexOf('=');
            String goods = sign < 0 ? "" : price.substring(0, sign).strip();
            String amount = sign < 0 ? "" : price.substring(sign + 1).strip();
            if (goods.isEmpty() || !amount.matches("\\d+(\\.\\d+)?(\\.\\.\\d+(\\.\\d+)?)?")) {
                throw notAPrice(price, null);
            }
            known("--price", report, List.of(goods));
            try {
                read.put(goods, Interval.parse(amount + " USD/t"));
            } catch (IllegalArgumentException e) {
                throw notAPrice(price, e);
            }
        }
        return read;
    }

    private static AppException notAPrice(String price, @Nullable Throwable cause) {
        AppException wrong = AppException.wrongUse(
                "'" + price + "' is no price.", "Write --price 1101=450..900, in USD per tonne, the lower first.");
        if (cause != null) {
            wrong.initCause(cause);
        }
        return wrong;
    }
}
