package org.tidewaiter.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.ingest.Ingest;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Warehouse;

/** Every question is asked by a real load, so that no change of a hint silences one. */
class LoadQuestionTest {
    private static final String CHINESE = "贸易伙伴编码,商品编码,第一数量,第一计量单位,人民币\n109,26110000,10,千克,5\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private AppException refusal(String name, String text, LoadChoices said) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return catchThrowableOfType(
                AppException.class,
                () -> Ingest.load(
                        Warehouse.at(folder.resolve("home")),
                        file,
                        said.options(LocalDate.of(2023, 11, 20)),
                        Progress.NONE));
    }

    @Test
    void fileThatDoesNotSay_isAskedAbout() throws IOException {
        LoadChoices none = LoadChoices.none();
        LoadChoices imports = none.with(LoadQuestion.FLOW, "import");
        assertThat(LoadQuestion.of(refusal("a.csv", "数据年月," + CHINESE.replace("\n109", "\n202301,109"), none)))
                .contains(LoadQuestion.FLOW);
        assertThat(LoadQuestion.of(refusal("b.csv", CHINESE, imports))).contains(LoadQuestion.PERIOD);
        assertThat(LoadQuestion.of(refusal("c.csv", "t,i,j,k,v,q\n2022,408,156,261100,5,1\n", none)))
                .contains(LoadQuestion.EDITION);
        assertThat(LoadQuestion.of(refusal("d.csv", "数据年月," + CHINESE.replace("\n109", "\n202002,109"), imports)))
                .contains(LoadQuestion.FEBRUARY);
        assertThat(LoadQuestion.of(refusal("e.csv", "a,b\n1,2\n", none))).contains(LoadQuestion.MAPPING);
    }

    @Test
    void answer_isAllThatWasMissing() throws IOException {
        LoadChoices said = LoadChoices.none().with(LoadQuestion.FLOW, "import").with(LoadQuestion.PERIOD, "2023-10");
        assertThat(refusal("b.csv", CHINESE, said)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'Get the file again.'", "'Give another folder with --home.'", "'Use --flowers.'"})
    void otherHints_askNothing(String hint) {
        assertThat(LoadQuestion.of(AppException.wrongUse("Wrong.", hint))).isEmpty();
    }
}
