package org.tidewaiter.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.trade.HsRevision;

/**
 * How the columns of one file are to be understood. {@code roles} has one entry per column of the file, in its order:
 * one of {@link #ROLES}, or empty where the column is not used. {@code fieldsSql} brings the roles of this source to
 * the common meaning.
 */
public record Layout(
        String source,
        String fieldsSql,
        Dataset dataset,
        List<String> roles,
        Reading reading,
        Map<String, String> flowWords,
        Map<Integer, HsRevision> editionsByFirstYear,
        boolean largestRowIsTotal,
        List<NoticeCode> notices) {

    /** What a column can hold. */
    public static final List<String> ROLES = List.of(
            "reporter",
            "partner",
            "partner2",
            "flow",
            "period",
            "month",
            "code",
            "edition",
            "value",
            "currency",
            "cif_value",
            "fob_value",
            "net_weight",
            "weight_estimated",
            "quantity",
            "quantity_unit",
            "quantity2",
            "quantity2_unit",
            "regime",
            "province",
            "transport",
            "procedure",
            "label",
            "label2",
            "kind",
            "status");

    /** The data set a file belongs to; figures of different data sets never replace or add to each other. */
    public record Dataset(
            String id, String title, String publisher, String licence, boolean allGoods, Map<String, String> facts) {
        public Dataset {
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        }
    }

    /** The same with the provenance that stands beside the file. */
    Layout with(About about) {
        Dataset told = new Dataset(
                dataset.id(),
                about.title().orElse(dataset.title()),
                about.publisher().orElse(dataset.publisher()),
                about.licence().orElse(dataset.licence()),
                dataset.allGoods(),
                dataset.facts());
        return new Layout(
                source, fieldsSql, told, roles, reading, flowWords, editionsByFirstYear, largestRowIsTotal, notices);
    }

    /** How a source writes areas. */
    public enum AreaCodes {
        COMTRADE,
        ISO,
        CHINA_CUSTOMS,
        NAME
    }

    /**
     * Constants and units; handed to the staging SQL as JSON. Empty text stands for "not constant". {@code statuses}
     * are values of the status column whose rows are no observations.
     */
    public record Reading(
            AreaCodes reporterCodes,
            AreaCodes partnerCodes,
            String reporter,
            String partner,
            String flow,
            String period,
            String code,
            String currency,
            String valueScale,
            String weightScale,
            String quantityScale,
            String quantityUnit,
            String thousands,
            String decimal,
            boolean padCodes,
            boolean breakdownsLabelled,
            String labelLanguage,
            List<String> nullWords,
            List<String> statuses) {
        public Reading {
            nullWords = List.copyOf(nullWords);
            statuses = List.copyOf(statuses);
        }

        /** Everything comes from columns, in US dollars and kilograms. */
        public static Reading plain(AreaCodes codes) {
            return new Reading(
                    codes,
                    codes,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "USD",
                    "1",
                    "1",
                    "1",
                    "",
                    "",
                    ".",
                    false,
                    false,
                    "en",
                    List.of("NA", "N/A", "NULL", "null", "NaN", "-", "?"),
                    List.of());
        }
    }

    public Layout {
        roles = List.copyOf(roles);
        flowWords = Collections.unmodifiableMap(new TreeMap<>(flowWords));
        editionsByFirstYear = Collections.unmodifiableMap(new TreeMap<>(editionsByFirstYear));
        notices = List.copyOf(notices);
        List<String> used = new ArrayList<>(roles);
        used.removeIf(String::isEmpty);
        if (!ROLES.containsAll(used)
                || Collections.unmodifiableSet(new java.util.HashSet<>(used)).size() != used.size()) {
            throw new IllegalArgumentException("roles are unknown or given twice: " + roles);
        }
    }

    /** Whether some column has this role. */
    boolean has(String role) {
        return roles.contains(role);
    }
}
