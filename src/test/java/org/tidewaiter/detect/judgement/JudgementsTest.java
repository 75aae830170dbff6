package org.tidewaiter.detect.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.detect.judgement.Judgement.Decision;

/** Judgements are only ever added, and a crash loses none that was accepted. */
class JudgementsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private static Judgement judgement(String finding, String evidence, Decision decision) {
        return new Judgement(finding, evidence, decision, "a reason", "desk", "2023-11-20");
    }

    @Test
    void addedJudgements_comeBackInOrder() {
        Judgements judgements = Judgements.at(home);
        judgements.add(judgement("a", "1", Decision.DISMISSED));
        judgements.add(judgement("a", "1", Decision.CONFIRMED));
        assertThat(Judgements.at(home).list())
                .extracting(Judgement::decision)
                .containsExactly(Decision.DISMISSED, Decision.CONFIRMED);
        assertThat(judgements.find("a")).map(Judgement::decision).contains(Decision.CONFIRMED);
    }

    @Test
    void lineCutShortByACrash_isLeftOutAndWrittenOver() throws IOException {
        Judgements judgements = Judgements.at(home);
        judgements.add(judgement("a", "1", Decision.DISMISSED));
        Path file = home.resolve("findings").resolve("judgements.jsonl");
        Files.writeString(file, "{\"finding\":\"b\",\"evid", StandardOpenOption.APPEND);
        assertThat(judgements.list()).hasSize(1);
        judgements.add(judgement("c", "1", Decision.CONFIRMED));
        assertThat(judgements.list()).extracting(Judgement::finding).containsExactly("a", "c");
    }

    @Test
    void dismissal_holdsOnlyForTheSameEvidence() {
        List<Judgement> judgements = List.of(judgement("a", "1", Decision.DISMISSED));
        assertThat(State.of("a", "1", judgements)).isEqualTo(State.DISMISSED);
        assertThat(State.of("a", "2", judgements)).isEqualTo(State.REOPENED);
        assertThat(State.of("b", "1", judgements)).isEqualTo(State.OPEN);
    }
}
