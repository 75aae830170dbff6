package org.tidewaiter.web.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.tidewaiter.analysis.GoodsChoice;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.answers.BriefOrder;
import org.tidewaiter.brief.ArticlesAssembler;
import org.tidewaiter.brief.BriefAssembler;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.Opening;
import org.tidewaiter.brief.Wording;
import org.tidewaiter.brief.Words;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Remembered;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;

/**
 * The brief that an address orders: about all goods both ways, as the command line makes it. The same order on the same
 * data, rules, decisions and articles has the same facts, so those made last are kept.
 */
public record Ordered(Site site, Question question, Language language, boolean narrowed) {
    private static final int KEPT = 16; // briefs: some megabytes each on a full history
    private static final Remembered<Asking, BriefFacts> FACTS = new Remembered<>(KEPT);

    private record Asking(Question question, Language language) {}

    /** Refuses an address of which nothing is loaded. */
    public static Ordered of(View view) {
        Question asked = view.asked().needQuestion();
        Question question = Question.about(
                        asked.reporter(), asked.partner(), List.of(Flow.IMPORT, Flow.EXPORT), asked.period())
                .withCurrency(asked.currency())
                .withBaselineYears(asked.baselineYears())
                .withSource(asked.source())
                .withGoods(GoodsChoice.all(asked.goods().level()))
                .withLimit(BriefOrder.TOP);
        boolean narrowed = asked.flows().size() < 2
                || asked.goods().basket() != null
                || !asked.goods().codes().isEmpty();
        return new Ordered(view.site(), question, view.asked().language(), narrowed);
    }

    /** The command that makes the same brief again. */
    String command() {
        return BriefOrder.command(question, language)
                + site.rules().map(folder -> " --rules " + folder).orElse("");
    }

    public BriefFacts facts() {
        return FACTS.get(site, this::ground, new Asking(question, language), this::assemble);
    }

    private String ground() {
        return site.editions().both() + " " + site.editions().decided() + " " + casebook();
    }

    /** With what articles that are open to all claim, as the command line has it where nothing else is said. */
    private BriefFacts assemble() {
        return BriefAssembler.assemble(site.warehouse(), site.assessor(), question, language, command())
                .with(ArticlesAssembler.of(site.warehouse(), site.assessor(), question, Tlp.CLEAR)
                        .orElse(null));
    }

    /** Changes whenever the casebook does: its file, and the one beside it that takes changes first. */
    private String casebook() {
        StringBuilder state = new StringBuilder();
        for (String name : List.of("casebook.sqlite", "casebook.sqlite-wal")) {
            Path file = site.home().resolve("casebook").resolve(name);
            try {
                state.append(Files.getLastModifiedTime(file)).append('/').append(Files.size(file));
            } catch (NoSuchFileException e) {
                state.append('-');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return state.toString();
    }

    Opening opening(Wording wording) {
        return Opening.of(facts(), Words.of(language), wording);
    }
}
