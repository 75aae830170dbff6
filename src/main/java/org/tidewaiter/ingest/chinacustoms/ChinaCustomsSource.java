package org.tidewaiter.ingest.chinacustoms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.ingest.Head;
import org.tidewaiter.ingest.Layout;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.ingest.Layout.Dataset;
import org.tidewaiter.ingest.Layout.Reading;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.NoticeCode;
import org.tidewaiter.ingest.SaidPeriod;
import org.tidewaiter.ingest.Source;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.PeriodRange;

/**
 * The CSV of China's customs query. The columns follow the groups ticked in the form, so only names count; flow and
 * often the month are not in the file at all. Currency is the name of the value column.
 */
public final class ChinaCustomsSource implements Source {
    /** China moves to a new edition of the Harmonized System on the first day it is in force. */
    private static final Map<Integer, HsRevision> EDITIONS = Map.of(
            1992, HsRevision.HS1992,
            1996, HsRevision.HS1996,
            2002, HsRevision.HS2002,
            2007, HsRevision.HS2007,
            2012, HsRevision.HS2012,
            2017, HsRevision.HS2017,
            2022, HsRevision.HS2022);

    @Override
    public String name() {
        return "chinacustoms";
    }

    @Override
    public String description() {
        return "China customs download (stats.customs.gov.cn), Chinese or English headers";
    }

    @Override
    public Optional<Layout> recognise(Head head, LoadOptions options) {
        List<String> roles = ChinaCustomsColumns.roles(head.columns());
        NamesLost.refuse(head);
        if (!roles.contains("code") || !roles.contains("value") || !ChinaCustomsColumns.isTypical(head.columns())) {
            return Optional.empty();
        }
        if (!roles.contains("partner")) {
            throw AppException.wrongUse(
                    head.shownAs() + " looks like a China customs download but has no column with the trading partner.",
                    "Tick the trading partner in the query and download again, or describe the file in a mapping.");
        }
        Flow flow = flow(head, options);
        List<NoticeCode> notices = new ArrayList<>();
        if (FileNameFacts.flow(head.name()).map(named -> named != flow).orElse(false)) {
            notices.add(NoticeCode.FLOW_CONTRADICTS_NAME);
        }
        boolean partnerByCode = ChinaCustomsColumns.partnerIsCode(head.columns());
        Reading plain = Reading.plain(AreaCodes.CHINA_CUSTOMS);
        Reading reading = new Reading(
                AreaCodes.ISO,
                partnerByCode ? AreaCodes.CHINA_CUSTOMS : AreaCodes.NAME,
                "CHN",
                "",
                flow.code(),
                roles.contains("period") ? "" : period(head, options),
                "",
                ChinaCustomsColumns.currency(head.columns()),
                "1",
                "1",
                "1",
                "",
                ",",
                ".",
                false,
                false,
                ChinaCustomsColumns.labelLanguage(head),
                plain.nullWords(),
                List.of());
        Dataset dataset = new Dataset(
                "cn-customs",
                "China customs statistics",
                "General Administration of Customs of China",
                "Terms of the publisher: no redistribution",
                options.complete(),
                Map.of());
        return Optional.of(new Layout(
                name(), "staging/chinacustoms/fields", dataset, roles, reading, Map.of(), EDITIONS, false, notices));
    }

    private static Flow flow(Head head, LoadOptions options) {
        return options.flow()
                .or(() -> FileNameFacts.flow(head.name()))
                .orElseThrow(() -> AppException.wrongUse(
                        "Are these imports or exports? A China customs download does not say, and neither does the name "
                                + head.name() + ".",
                        "Add --flow import or --flow export, or put one of the words into the file name."));
    }

    private static String period(Head head, LoadOptions options) {
        PeriodRange range = options.period()
                .or(() -> FileNameFacts.period(head.name()))
                .orElseThrow(() -> AppException.wrongUse(
                        "Which month is this? " + head.shownAs() + " has no column with the month (数据年月), and its name"
                                + " gives none.",
                        "Add --period 2023-10, or download again with the months shown separately (分月展示)."));
        return SaidPeriod.of(range, head.shownAs());
    }
}
