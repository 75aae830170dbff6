package org.tidewaiter.web.reports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.answers.handling.Sources;
import org.tidewaiter.answers.handling.VaultRequest;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * Codenames and the vault behind them.
 *
 * @param done what was done just now, in a sentence; empty where nothing was
 * @param identity the identity that was asked for; empty otherwise
 * @param fault why it was not done; empty otherwise
 */
public record SourcesPage(
        List<Sources.View> sources,
        boolean hasVault,
        int passphrases,
        List<Question> questions,
        String done,
        String identity,
        String fault) {

    /** One thing that is asked about a source. */
    public record Question(String name, String text) {}

    static SourcesPage of(View view, String done, String identity, String fault) {
        List<Question> questions = Sources.QUESTIONS.stream()
                .map(question -> new Question(
                        field(question), view.text("reports.source." + Sources.QUESTIONS.indexOf(question))))
                .toList();
        return new SourcesPage(
                Sources.list(view.site().home()),
                VaultRequest.exists(view.site().home()),
                VaultRequest.passphrases(view.site().home()),
                questions,
                done,
                identity,
                fault);
    }

    private static String field(String question) {
        return "answer" + Sources.QUESTIONS.indexOf(question);
    }

    /** The answers of a form, by question. */
    static Map<String, char[]> answers(Parameters form) {
        Map<String, char[]> answers = new TreeMap<>();
        Sources.QUESTIONS.forEach(question ->
                form.find(field(question)).ifPresent(answer -> answers.put(question, answer.toCharArray())));
        return answers;
    }
}
