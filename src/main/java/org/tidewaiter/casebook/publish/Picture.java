package org.tidewaiter.casebook.publish;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tidewaiter.trade.AppException;

/**
 * Paints a picture anew, smaller and with loss, as JPEG without a word beside it: position, camera, thumbnail, comments and what
 * hides in the last bits of pixels stay behind. What the picture shows, and the grain of its sensor, do not.
 */
final class Picture {
    private static final int MOST_PIXELS = 1600; // of the longer side
    private static final float QUALITY = 0.85f;
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "bmp");

    private Picture() {}

    static boolean is(String ending) {
        return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
    }

    static byte[] remake(byte[] file) {
        try {
            // Read from memory: the usual way would put a copy into a temporary file.
            BufferedImage read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
            if (read == null) {
                throw AppException.wrongUse(
                        "The picture is of a kind that cannot be read.", "Save it as .jpg or .png and try again.");
            }
            return write(paint(read));
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The picture cannot be read: it is damaged.", "Save it anew and try again.", e);
        }
    }

    private static BufferedImage paint(BufferedImage read) {
        double scale = Math.min(1, (double) MOST_PIXELS / Math.max(read.getWidth(), read.getHeight()));
        int width = (int) Math.max(1, Math.round(read.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(read.getHeight() * scale));
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setColor(Color.WHITE); // under what is transparent
        brush.fillRect(0, 0, width, height);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(read, 0, 0, width, height, null);
        brush.dispose();
        return painted;
    }

    private static byte[] write(BufferedImage painted) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(painted, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
