package org.tidewaiter.casebook.publish;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.tidewaiter.trade.AppException;

/**
 * Text of a PDF that can be seen: each page is drawn, and a letter counts only where the drawing shows something at its
 * place. So white text, text under a black bar, text beside the page and the invisible layer of a scan stay behind, with
 * everything that is not on the page: comments, forms, attachments, properties.
 */
final class PdfExtract extends PDFTextStripper {
    private static final float SCALE = 2; // pixels for a point: small print has several pixels
    private static final int CONTRAST = 40; // of 255: fainter than this nobody reads
    private static final float LEAST_POINTS = 3; // smaller print is not meant to be read

    private final PDFRenderer renderer;
    private BufferedImage drawn = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    private int hidden;

    private PdfExtract(PDDocument document) {
        this.renderer = new PDFRenderer(document);
        setSortByPosition(true);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static Extract of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfExtract stripper = new PdfExtract(document);
            String text = stripper.getText(document);
            List<String> leftOut = new ArrayList<>();
            if (stripper.hidden > 0) {
                leftOut.add("letters that cannot be seen on the page: " + stripper.hidden);
            }
            return new Extract(Extract.paragraphs(text), leftOut);
        } catch (IOException | UncheckedIOException e) {
            throw AppException.unavailable(
                    "The PDF cannot be read: it is damaged or locked.",
                    "Open it, print it to a new PDF and try that.",
                    e);
        }
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        drawn = renderer.renderImage(getCurrentPageNo() - 1, SCALE, ImageType.GRAY);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (isVisible(letter)) {
            super.processTextPosition(letter);
        } else if (!letter.getUnicode().isBlank()) {
            hidden++;
        }
    }

    private boolean isVisible(TextPosition letter) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || letter.getDir() != 0) {
            return false; // turned text stays behind too: where it stands is not known well enough
        }
        if (letter.getUnicode().isBlank()) {
            return true;
        }
        int left = Math.round(letter.getX() * SCALE);
        int right = Math.round((letter.getX() + letter.getWidth()) * SCALE);
        int bottom = Math.round(letter.getY() * SCALE);
        int top = Math.round((letter.getY() - letter.getHeight()) * SCALE);
        if (letter.getHeight() < LEAST_POINTS
                || left < 0
                || top < 0
                || right >= drawn.getWidth()
                || bottom >= drawn.getHeight()) {
            return false;
        }
        return shows(left, right, top, bottom) && isInked(left, right, top, bottom);
    }

    /** Whether anything can be told apart there. */
    private boolean shows(int left, int right, int top, int bottom) {
        int darkest = 255;
        int brightest = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int grey = drawn.getRaster().getSample(x, y, 0);
                darkest = Math.min(darkest, grey);
                brightest = Math.max(brightest, grey);
            }
        }
        return brightest - darkest >= CONTRAST;
    }

    /** Whether the letter's own colour differs from the ground around it: what is seen there may be another letter. */
    private boolean isInked(int left, int right, int top, int bottom) {
        PDColor paint = getGraphicsState().getNonStrokingColor();
        if (paint.isPattern()) {
            return false; // no one colour to hold against the ground: it stays behind and is counted
        }
        int colour = rgb(paint);
        int grey =
                (int) Math.round(0.299 * (colour >> 16 & 255) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255));
        int ground = ground(left - 2, right + 2, top - 2, bottom + 2);
        return Math.abs(grey - ground) >= CONTRAST; // weights of ITU-R BT.601, as the drawing uses
    }

    /** A colour that cannot be worked out makes the whole file one that cannot be read. */
    private static int rgb(PDColor paint) {
        try {
            return paint.toRGB();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The median along the frame around a letter. */
    private int ground(int left, int right, int top, int bottom) {
        List<Integer> frame = new ArrayList<>();
        for (int x = Math.max(left, 0); x <= Math.min(right, drawn.getWidth() - 1); x++) {
            frame.add(drawn.getRaster().getSample(x, Math.max(top, 0), 0));
            frame.add(drawn.getRaster().getSample(x, Math.min(bottom, drawn.getHeight() - 1), 0));
        }
        int[] sorted = frame.stream().mapToInt(Integer::intValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(255);
    }
}
