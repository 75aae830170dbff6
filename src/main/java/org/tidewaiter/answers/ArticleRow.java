package org.tidewaiter.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.law.Assessor;

/** A kept article for programs; without a day of publication nothing was checked. */
public record ArticleRow(
        String id,
        @Nullable String published,
        @Nullable String outlet,
        String title,
        String tlp,
        int claims,
        Map<String, Integer> verdicts) {

    /** The verdicts in words. */
    public String counts() {
        return verdicts.isEmpty()
                ? claims + (claims == 1 ? " claim, " : " claims, ") + "not checked"
                : verdicts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    public static ArticleRow of(Document kept, List<Claim> claims, Desk desk, Assessor law) {
        return of(kept, claims, KeptArticles.judge(kept, claims, desk, law));
    }

    /** The row of claims that were judged already. */
    public static ArticleRow of(Document kept, List<Claim> claims, List<Checks.Judged> judged) {
        Map<Verdict, Integer> counts = new TreeMap<>();
        judged.forEach(each -> counts.merge(each.verdict().verdict(), 1, Integer::sum));
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        counts.forEach((verdict, count) -> verdicts.put(verdict.id().toLowerCase(Locale.ROOT), count));
        return new ArticleRow(
                kept.id(),
                kept.published(),
                kept.outlet(),
                kept.title(),
                kept.tlp().id(),
                claims.size(),
                verdicts);
    }
}
