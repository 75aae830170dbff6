import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts the server again and again and opens its link in a Chromium that has never seen it. Prints a Markdown table of medians:
 * until the link, until something is painted, until all is loaded, and what the scripts weigh on the line.
 */
public final class FirstView {
    private static final long[] PAUSES = {0, 2_000, 5_000}; // milliseconds between link and visit
    private static final String PAINTED =
            "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";
    private static final String SCRIPTS =
            "() => performance.getEntriesByType('resource').filter(each => each.initiatorType === 'script')"
                    + ".map(each => each.encodedBodySize).reduce((sum, size) => sum + size, 0)";

    private FirstView() {}

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[2]);
        System.out.println("| visited | start to link | first paint | loaded | scripts |\n|---|---|---|---|---|");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(args[1]))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            browser.newPage().navigate("about:blank"); // the browser itself is warm
            for (long pause : PAUSES) {
                List<List<Double>> figures =
                        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                for (int run = 0; run < runs; run++) {
                    List<Double> one = once(browser, args[0], pause);
                    for (int i = 0; i < one.size(); i++) {
                        figures.get(i).add(one.get(i));
                    }
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.2f s | %.2f s | %.2f s | %.0f KB |%n",
                        pause == 0 ? "at once" : "after " + pause / 1000 + " s",
                        median(figures.get(0)),
                        median(figures.get(1)) / 1000,
                        median(figures.get(2)),
                        median(figures.get(3)) / 1000);
            }
        }
    }

    private static List<Double> once(Browser browser, String home, long pause) throws Exception {
        long start = System.nanoTime();
        Process server = new ProcessBuilder("./tidewaiter", "serve", "--port", "0", "--home", home)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = server.inputReader();
                BrowserContext fresh = browser.newContext()) {
            String link = lines.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("http://"))
                    .findFirst()
                    .orElseThrow();
            double started = seconds(start);
            Thread.sleep(pause);
            Page page = fresh.newPage();
            long visit = System.nanoTime();
            page.navigate(link);
            double loaded = seconds(visit);
            return List.of(
                    started,
                    ((Number) page.evaluate(PAINTED)).doubleValue(),
                    loaded,
                    ((Number) page.evaluate(SCRIPTS)).doubleValue());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
