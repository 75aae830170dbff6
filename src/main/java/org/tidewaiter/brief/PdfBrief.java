package org.tidewaiter.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The page on paper. Fonts are packed, so that Korean and Chinese print on a machine that has no such font. */
final class PdfBrief {
    private PdfBrief() {}

    static byte[] write(BriefFacts facts, Words words, Opening opening) {
        XRLog.setLoggingEnabled(false);
        String html = HtmlBrief.render(Page.of(facts, words, opening, HtmlBrief.packed("paper.css"), true))
                .replace('◆', '◊'); // the packed fonts have the open diamond only
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.withProducer("Tidewaiter");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl((uri, type) -> false, null);
        font(builder, "Liberation Sans", "/liberation/LiberationSans-Regular.ttf", 400);
        font(builder, "Liberation Sans", "/liberation/LiberationSans-Bold.ttf", 700);
        font(builder, "Liberation Serif", "/liberation/LiberationSerif-Regular.ttf", 400);
        font(builder, "Liberation Serif", "/liberation/LiberationSerif-Bold.ttf", 700);
        font(builder, "Liberation Mono", "/liberation/LiberationMono-Regular.ttf", 400);
        font(builder, "Droid Sans Fallback", "/fonts/DroidSansFallback.ttf", 400);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            fix(document, facts.sourcing().lastPublished());
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, String path, int weight) {
        builder.useFont(
                () -> open(path),
                family,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static InputStream open(String path) {
        InputStream stream = PdfBrief.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("packed font is missing: " + path);
        }
        return stream;
    }

    /** Dates and identity come from the figures, not from the clock: same facts, same bytes. */
    private static void fix(PDDocument document, @Nullable LocalDate published) {
        LocalDate day = published == null ? LocalDate.EPOCH : published;
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(day.toEpochDay());
    }
}
