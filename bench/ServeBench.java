import java.io.BufferedReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Starts the server again and again and asks for its first page, at once or after a pause. Prints a Markdown table of medians. */
public final class ServeBench {
    private static final long PAUSE_MILLIS = 2_000; // to see the link and open it

    private ServeBench() {}

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[1]);
        System.out.println("| first page asked for | start to link | first page | the same again |\n|---|---|---|---|");
        for (long pause : new long[] {0, PAUSE_MILLIS}) {
            List<List<Double>> figures = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int run = 0; run < runs; run++) {
                List<Double> one = once(args[0], pause);
                for (int i = 0; i < one.size(); i++) {
                    figures.get(i).add(one.get(i));
                }
            }
            System.out.println("| " + (pause == 0 ? "at once" : "after " + pause / 1000 + " s") + " | "
                    + median(figures.get(0)) + " | " + median(figures.get(1)) + " | " + median(figures.get(2)) + " |");
        }
    }

    private static List<Double> once(String home, long pause) throws Exception {
        long start = System.nanoTime();
        Process server = new ProcessBuilder("./tidewaiter", "serve", "--port", "0", "--home", home)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = server.inputReader();
                HttpClient browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            String link = lines.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("http://"))
                    .findFirst()
                    .orElseThrow();
            double started = seconds(start);
            Thread.sleep(pause);
            double first = open(browser, link);
            return List.of(started, first, open(browser, link.substring(0, link.indexOf("/?")) + "/"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static double open(HttpClient browser, String address) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (page.statusCode() != 200 || !page.body().contains("</html>")) {
            throw new IllegalStateException(address + " answered " + page.statusCode());
        }
        return seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String median(List<Double> values) {
        Collections.sort(values);
        return String.format(Locale.ROOT, "%.2f s", values.get(values.size() / 2));
    }
}
