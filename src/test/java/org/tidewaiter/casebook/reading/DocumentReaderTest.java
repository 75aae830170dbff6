package org.tidewaiter.casebook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

class DocumentReaderTest {
    private static final String STORY = "Trucks crossed the bridge at Dandong on Monday, a source told Daily NK. "
            + "They carried flour and sugar from China for the holiday, and returned with nothing that was declared.";

    private static List<Document> read(String name, String text) {
        return DocumentReader.read(name, text.getBytes(StandardCharsets.UTF_8), Given.nothing());
    }

    @Test
    void scrapedText_losesDebrisAndKeepsWhatItSays() {
        Document document = read(
                        "a.txt",
                        "22.4 C\nSeoul\nFriday, March 1, 2024\n\nTrucks return to the bridge\n\n" + STORY
                                + "\n\nRead in Korean\n\nMarch 01, 2024 at 09:00AM\nby DailyNK(North Korean Media)\n+1\n0\nComments0\n"
                                + "Share it on\nads@example.com\nMost Popular Articles")
                .getFirst();

        assertThat(document.text()).isEqualTo(STORY);
        assertThat(document.findTitle()).contains("Trucks return to the bridge");
        assertThat(document.findOutlet()).contains("Daily NK");
        assertThat(document.findPublished()).contains(LocalDate.of(2024, 3, 1));
        assertThat(document.published()).isEqualTo(new Found<>(LocalDate.of(2024, 3, 1), "time stamp in the text"));
        assertThat(document.findLanguage()).contains("en");
        assertThat(document.id()).hasSize(64);
        assertThat(document.dropped())
                .contains(new Dropped("22.4 C", "weather"), new Dropped("Seoul", "place of the weather"));
    }

    @Test
    void whatIsNotThere_isMissingNotGuessed() {
        Document document = read("a.txt", "Trucks crossed the bridge, and the guards of the crossing let them pass.")
                .getFirst();
        assertThat(document.listMissing()).containsExactly("title", "outlet", "published");
    }

    @Test
    void whatIsGiven_goesFirst() {
        Document document = DocumentReader.read(
                        "a.txt",
                        ("March 01, 2024 at 09:00AM\n" + STORY).getBytes(StandardCharsets.UTF_8),
                        new Given("Mine", "Wire", LocalDate.of(2020, 2, 2), "en"))
                .getFirst();
        assertThat(document.findPublished()).contains(LocalDate.of(2020, 2, 2));
        assertThat(document.outlet()).isEqualTo(new Found<>("Wire", "given as an option"));
    }

    @Test
    void dateline_isTakenOffTheFirstSentence() {
        Document document = read(
                        "a.txt", "Imports fall again\n\nSEOUL, Oct. 18 (Yonhap) -- Imports of coal fell in September.")
                .getFirst();
        assertThat(document.text()).isEqualTo("Imports of coal fell in September.");
        assertThat(document.dateline()).isEqualTo(new Found<>("SEOUL, Oct. 18 (Yonhap)", "before the first sentence"));
        assertThat(document.findOutlet()).contains("Yonhap");
    }

    @Test
    void webPage_isReadByItsHeadAndItsArticle() {
        Document document = read(
                        "page.html",
                        "<html lang='en-GB'><head><title>x</title><meta property='og:title' content='Trucks return'>"
                                + "<script type='application/ld+json'>{\"@graph\":[{\"headline\":\"T\",\"datePublished\":"
                                + "\"2024-03-01T22:00:00+09:00\",\"publisher\":{\"name\":\"The Wire\"}}]}</script></head>"
                                + "<body><nav>Home | News</nav><article><h1>Trucks return</h1><p>" + STORY
                                + "</p><p>" + STORY.replace("Monday", "Tuesday") + "</p></article>"
                                + "<div class='cookie'>We use cookies</div><footer>(c) 2024</footer></body></html>")
                .getFirst();
        assertThat(document.text()).startsWith("Trucks crossed").doesNotContain("cookies", "Home", "2024");
        assertThat(document.findTitle()).contains("Trucks return");
        assertThat(document.findOutlet()).contains("The Wire");
        assertThat(document.findPublished()).contains(LocalDate.of(2024, 3, 1));
        assertThat(document.mediaType()).isEqualTo("text/html");
    }

    @Test
    void mail_isReadByItsFieldsAndParts() {
        Document document = read(
                        "a.eml",
                        "From: The Wire <news@example.com>\r\nSubject: =?UTF-8?Q?Trucks_return?=\r\n"
                                + "Date: Fri, 01 Mar 2024 01:30:00 +0900\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
                                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + STORY
                                + "\r\n\r\nUnsubscribe from our newsletter\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n")
                .getFirst();
        assertThat(document.text()).isEqualTo(STORY);
        assertThat(document.findTitle()).contains("Trucks return");
        assertThat(document.findOutlet()).contains("The Wire");
        assertThat(document.findPublished()).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void feed_givesOneDocumentAnEntry() {
        List<Document> documents = read(
                "feed.xml",
                "<?xml version='1.0'?><rss version='2.0'><channel><title>The Wire</title><language>en-us</language>"
                        + "<item><title>One</title><pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;"
                        + STORY
                        + "&lt;/p&gt;</description></item><item><title>Two</title><description>" + STORY
                        + "</description></item></channel></rss>");
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).findPublished()).contains(LocalDate.of(2024, 3, 1));
        assertThat(documents.get(0).findOutlet()).contains("The Wire");
        assertThat(documents.get(0).text()).isEqualTo(STORY);
        assertThat(documents.get(1).listMissing()).containsExactly("published");
        assertThat(documents.get(0).id()).endsWith("-1");
    }

    @Test
    void pdf_isReadAsParagraphs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            pdf.getDocumentInformation().setTitle("Trucks return");
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.setLeading(12);
                content.newLineAtOffset(50, 700);
                content.showText("Trucks crossed the bridge at Dandong on Monday, a source of the pa-");
                content.newLine();
                content.showText("per said. They carried flour.");
                content.endText();
            }
            pdf.save(bytes);
        }
        Document document = DocumentReader.read("a.pdf", bytes.toByteArray(), Given.nothing())
                .getFirst();
        assertThat(document.text())
                .isEqualTo(
                        "Trucks crossed the bridge at Dandong on Monday, a source of the paper said. They carried flour.");
        assertThat(document.findTitle()).contains("Trucks return");
        assertThat(document.listMissing()).contains("published");
    }

    @Test
    void koreanEncoding_isUnderstood() {
        Document document = DocumentReader.read(
                        "a.txt", "중국 세관 자료에 따르면 수입이 늘었다.".getBytes(Charset.forName("windows-949")), Given.nothing())
                .getFirst();
        assertThat(document.text()).contains("세관");
        assertThat(document.findLanguage()).contains("ko");
    }

    @Test
    void emptyFile_isRefusedWithTheNextStep() {
        assertThatThrownBy(() -> read("a.txt", ""))
                .isInstanceOf(AppException.class)
                .hasMessage("a.txt is empty.");
    }

    @Test
    void sameText_hasOneOrigin() {
        String other =
                "Customs figures show that imports of wigs rose in May, while those of ferrosilicon fell by a third.";
        List<Document> documents = List.of(
                read("a.txt", STORY).getFirst(),
                read("b.txt", other).getFirst(),
                read("c.txt", "Reprinted here.\n\n" + STORY).getFirst());
        assertThat(Origin.group(documents))
                .extracting(origin -> origin.documents().size())
                .containsExactly(2, 1);
    }
}
