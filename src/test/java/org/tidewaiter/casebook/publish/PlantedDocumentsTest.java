package org.tidewaiter.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.casebook.Tlp;

/** Two hundred documents with planted identifiers, made anew for everybody: none may be got back out of them. */
class PlantedDocumentsTest {
    private static final int EACH = 40; // of five kinds
    private static final List<String> TEXT_ENDINGS = List.of("pdf", "html", "txt");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final List<Planted> ALL = new ArrayList<>();

    @BeforeAll
    static void publishAll() throws IOException {
        Random random = new Random(20240704);
        for (int number = 0; number < EACH; number++) {
            ALL.add(Planted.text(number, random));
            ALL.add(Planted.page(number, random));
            ALL.add(Planted.document(number, random));
            ALL.add(PlantedPdf.of(number, random));
            ALL.add(PlantedPicture.of(number, random));
        }
        for (int number = 0; number < ALL.size(); number++) {
            Planted planted = ALL.get(number);
            String ending = Picture.is(planted.ending()) ? "jpg" : TEXT_ENDINGS.get(number / 5 % 3);
            Publication made = Publication.remake(
                    planted.file(),
                    planted.ending(),
                    new Publication.Wanted(Tlp.CLEAR, TimeGrain.WEEK, Redactions.of(planted.removed()), ending));
            Files.write(folder.resolve(planted.name() + "." + ending), made.file());
        }
    }

    private static Path made(Planted planted) {
        return Stream.of("pdf", "html", "txt", "jpg")
                .map(ending -> folder.resolve(planted.name() + "." + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreTwoHundred_andWhatIsPlantedCanBeFoundBefore() throws IOException {
        assertThat(ALL).hasSize(200);
        for (Planted planted : ALL) {
            if (List.of("txt", "html", "jpg").contains(planted.ending())) {
                assertThat(planted.secrets().stream().filter(secret -> Traces.hold(planted.file(), secret)))
                        .as(planted.name())
                        .isNotEmpty();
            } else if (planted.ending().equals("pdf")) {
                try (var document = Loader.loadPDF(planted.file())) {
                    String text = new PDFTextStripper().getText(document);
                    assertThat(planted.secrets().stream().filter(text::contains))
                            .as(planted.name())
                            .hasSizeGreaterThan(5);
                }
            }
        }
    }

    @Test
    void ownReaders_findNothing_andWhatIsMeantToBeReadIsThere() throws IOException {
        for (Planted planted : ALL) {
            byte[] file = Files.readAllBytes(made(planted));
            String ending = made(planted).toString().replaceAll(".*\\.", "");
            assertThat(planted.secrets()).as(planted.name()).noneMatch(secret -> Traces.hold(file, secret));
            assertThat(ReadBack.faults(file, ending, Redactions.of(planted.secrets())))
                    .as(planted.name())
                    .isEmpty();
            if (!ending.equals("jpg")) {
                String text = String.join("\n", Extract.from(file, ending).paragraphs());
                assertThat(text).as(planted.name()).contains(Planted.KEPT).startsWith("TLP:CLEAR");
                assertThat(planted.secrets()).as(planted.name()).noneMatch(text::contains);
            }
        }
    }

    @Test
    void whiteOnBlackText_insertedText_andSplitNames_areTreatedAsTheyAreSeen() throws IOException {
        for (Planted planted : ALL) {
            if (planted.ending().equals("pdf")) {
                assertThat(Extract.from(planted.file(), "pdf").paragraphs()).contains("white on black is read");
            } else if (planted.ending().equals("docx")) {
                assertThat(String.join(
                                "\n", Extract.from(planted.file(), "docx").paragraphs()))
                        .contains("with trucks");
            }
        }
    }

    @Test
    void samePublication_isTheSameBytes() {
        Planted planted = ALL.get(3);
        for (String ending : TEXT_ENDINGS) {
            Publication.Wanted wanted =
                    new Publication.Wanted(Tlp.GREEN, TimeGrain.WEEK, Redactions.of(planted.removed()), ending);
            assertThat(Publication.remake(planted.file(), "pdf", wanted).file())
                    .isEqualTo(Publication.remake(planted.file(), "pdf", wanted).file());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"strings -n 4", "strings -n 4 -el", "pdftotext", "pdfinfo -meta"})
    void usualTools_findNothing(String tool) throws IOException, InterruptedException {
        String program = tool.substring(0, (tool + " ").indexOf(' '));
        assumeTrue(isInstalled(program), program + " is not installed here");
        for (Planted planted : ALL) {
            Path file = made(planted);
            if (program.startsWith("pdf") && !file.toString().endsWith(".pdf")) {
                continue;
            }
            List<String> command = new ArrayList<>(List.of(tool.split(" ")));
            command.add(file.toString());
            if (program.equals("pdftotext")) {
                command.add("-");
            }
            String found = run(command);
            assertThat(planted.secrets()).as(tool + " " + file.getFileName()).noneMatch(found::contains);
            if (program.equals("pdftotext")) {
                assertThat(found).as(planted.name()).contains(Planted.KEPT);
            }
        }
    }

    @Test
    void exiftool_findsNothing() throws IOException, InterruptedException {
        assumeTrue(isInstalled("exiftool"), "exiftool is not installed here");
        List<String> command = new ArrayList<>(List.of("exiftool", "-a", "-u", "-g1", "-ee3", "--System:all"));
        ALL.forEach(planted -> command.add(made(planted).toString()));
        String found = run(command);
        assertThat(found).contains("File Type");
        for (Planted planted : ALL) {
            assertThat(planted.secrets()).as(planted.name()).noneMatch(found::contains);
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
