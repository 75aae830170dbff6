package org.tidewaiter.law.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.law.SpecRunner;

/** The pages in {@code docs/law} are those the command writes, and every link in them leads somewhere. */
class LawDocsTest {
    private static final Path FOLDER = Path.of("docs", "law");
    private static final String AGAIN = "regenerate with: ./tidewaiter rules docs --out docs/law";
    private static final SpecRunner.Report REPORT = SpecRunner.run(Optional.empty());
    private static final SortedMap<String, String> PAGES = LawDocs.write(RuleBooks.packed(), REPORT);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void committedPages_areThoseTheCommandWrites() throws IOException {
        SortedMap<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                committed.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        SortedSet<String> different = new TreeSet<>();
        PAGES.forEach((name, text) -> {
            if (!text.equals(committed.get(name))) {
                different.add(name);
            }
        });
        Set<String> superfluous = new TreeSet<>(committed.keySet());
        superfluous.removeAll(PAGES.keySet());
        assertThat(different)
                .as("pages of docs/law that the rule books have outgrown; " + AGAIN)
                .isEmpty();
        assertThat(superfluous)
                .as("files in docs/law that no rule book asks for; " + AGAIN)
                .isEmpty();
    }

    @Test
    void everyLinkWithin_leadsToAPageAndAPlaceOnIt() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((name, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                if (!link.group(1).startsWith("http") && !leadsSomewhere(name, link.group(1))) {
                    broken.add(name + " -> " + link.group(1));
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static final Map<String, Set<String>> PLACES = new HashMap<>();

    private static boolean leadsSomewhere(String from, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path folder = Path.of(from).resolveSibling(".");
        String name = file.isEmpty()
                ? from
                : folder.resolve(file).normalize().toString().replace('\\', '/');
        String page = PAGES.get(name);
        return page != null
                && (hash < 0 || PLACES.computeIfAbsent(name, at -> places(page)).contains(target.substring(hash + 1)));
    }

    /** Anchors as written, and headings as GitHub makes anchors of them. */
    private static Set<String> places(String page) {
        Set<String> places = new HashSet<>();
        Matcher anchor = ANCHOR.matcher(page);
        while (anchor.find()) {
            places.add(anchor.group(1));
        }
        Matcher heading = HEADING.matcher(page);
        while (heading.find()) {
            places.add(heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} -]", "")
                    .replace(' ', '-'));
        }
        return places;
    }

    @Test
    void everyMeasure_standsOnThePageOfItsActWithItsSourcesAndExceptions() {
        for (RuleBook book : RuleBooks.packed().books()) {
            String page = PAGES.getOrDefault(Places.act(book.act()), "");
            for (Measure measure : book.measures()) {
                String after = page.substring(page.indexOf("<a id=\"" + measure.id() + "\"></a>"));
                assertThat(after)
                        .as(measure.id())
                        .contains(
                                Page.plain(measure.says()), measure.validFrom().toString());
                measure.sources()
                        .forEach(source -> assertThat(after).as(measure.id()).contains(Sources.link(source)));
                measure.conditions().stream()
                        .flatMap(condition -> Stream.ofNullable(condition.asks()))
                        .forEach(asks -> assertThat(after).as(measure.id()).contains("*Ask: " + Page.plain(asks)));
            }
        }
    }

    @Test
    void everyCodeOfABook_hasAPage() {
        RuleBooks.packed().listMeasures().stream()
                .flatMap(measure -> Stream.ofNullable(measure.goods()))
                .flatMap(goods -> goods.codes().stream())
                .forEach(code -> assertThat(PAGES).containsKey(Places.goods(GoodsFacts.stem(code))));
        assertThat(PAGES).containsKeys("goods/2611.md", "goods/6704.md", "goods/2504.md");
    }

    @Test
    void pageOfAGood_saysWhatAnEditorAsksFirst() {
        assertThat(PAGES.get("goods/2504.md"))
                .contains("**From North Korea to any other country: in scope**, since 2018-01-22.")
                .contains("**From any other country to North Korea: not covered**")
                .contains("| 2017-12-22 | 2018-01-21 | [undetermined](../README.md#undetermined) |")
                .contains("Was the written contract concluded before 22 December 2017?");
        assertThat(PAGES.get("goods/2611.md"))
                .contains(
                        "**From North Korea to any other country: not covered**",
                        "Tungsten ores are not among the ores");
        assertThat(PAGES.get("goods/72.md"))
                .contains("the reading is disputed", "| [7203](7203.md) |", "| in scope | in scope |");
    }

    @Test
    void localeAndTimeZone_changeNoByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(LawDocs.write(RuleBooks.packed(), REPORT)).isEqualTo(PAGES);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void textOfABook_isNeverReadAsMarkup() {
        assertThat(Page.plain("a *b* | [c](d) <e>\n f")).isEqualTo("a \\*b\\* \\| \\[c\\](d) &lt;e> f");
    }

    @Test
    void sources_leadToTheirAddressOrToThatOfTheirNumber() {
        assertThat(Sources.link("MOFCOM/GACC notice 2017 No. 40, https://customslawyer.cn/x/65365.html"))
                .isEqualTo("MOFCOM/GACC notice 2017 No. 40, [customslawyer.cn](https://customslawyer.cn/x/65365.html)");
        assertThat(Sources.link("http://www.kita.org/a?no=1 (copy of a page)"))
                .isEqualTo("[kita.org](http://www.kita.org/a?no=1) (copy of a page)");
        assertThat(Sources.link("https://undocs.org/S/RES/2371(2017)"))
                .isEqualTo("[undocs.org](https://undocs.org/S/RES/2371%282017%29)");
        assertThat(Sources.link("EU Regulation 2017/1509, Annex V"))
                .isEqualTo("[EU Regulation 2017/1509](https://eur-lex.europa.eu/eli/reg/2017/1509), Annex V");
        assertThat(Sources.link("Security Council document S/2009/364"))
                .isEqualTo("Security Council document [S/2009/364](https://undocs.org/S/2009/364)");
        assertThat(Sources.isLinked("A list on paper")).isFalse();
    }
}
