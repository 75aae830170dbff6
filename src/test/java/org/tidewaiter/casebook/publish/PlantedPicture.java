package org.tidewaiter.casebook.publish;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A picture with names in EXIF, comments, text chunks, the last bits of its pixels and behind its end. */
final class PlantedPicture {
    private PlantedPicture() {}

    static Planted of(int number, Random random) throws IOException {
        Planted.Names n = new Planted.Names(random);
        boolean jpeg = number % 2 == 0;
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(new Color(random.nextInt(0xFFFFFF)));
        brush.fillRect(0, 0, 120, 80);
        brush.dispose();
        if (!jpeg) {
            lastBits(image, n.next());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, jpeg ? "jpeg" : "png", bytes);
        byte[] file = jpeg ? jpeg(bytes.toByteArray(), n) : png(bytes.toByteArray(), n);
        return new Planted("i" + number, jpeg ? "jpg" : "png", file, n.all(), List.of());
    }

    private static void lastBits(BufferedImage image, String name) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        for (int bit = 0; bit < letters.length * 8; bit++) {
            int x = bit % 120;
            int y = bit / 120;
            int value = letters[bit / 8] >> (7 - bit % 8) & 1;
            image.setRGB(x, y, (image.getRGB(x, y) & ~1) | value);
        }
    }

    private static byte[] jpeg(byte[] plain, Planted.Names n) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        segment(file, 0xE1, exif(n.next()));
        segment(
                file,
                0xE1,
                ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + n.next() + "</x:xmpmeta>")
                        .getBytes(StandardCharsets.US_ASCII));
        segment(file, 0xED, ("Photoshop 3.0\0" + n.next()).getBytes(StandardCharsets.US_ASCII));
        segment(file, 0xFE, n.next().getBytes(StandardCharsets.US_ASCII));
        file.write(plain, 2, plain.length - 2);
        file.write(n.next().getBytes(StandardCharsets.US_ASCII)); // behind the end
        return file.toByteArray();
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] content) throws IOException {
        file.write(0xFF);
        file.write(marker);
        file.write((content.length + 2) >> 8);
        file.write((content.length + 2) & 255);
        file.write(content);
    }

    /** EXIF with one entry: the artist. */
    private static byte[] exif(String artist) {
        byte[] name = Arrays.copyOf(artist.getBytes(StandardCharsets.US_ASCII), artist.length() + 1);
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + name.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(name.length)
                .putInt(26)
                .putInt(0)
                .put(name)
                .array();
    }

    private static byte[] png(byte[] plain, Planted.Names n) throws IOException {
        int afterHeader = 8 + 25; // signature and IHDR
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, afterHeader);
        chunk(file, "tEXt", ("Author\0" + n.next()).getBytes(StandardCharsets.US_ASCII));
        chunk(file, "iTXt", ("Comment\0\0\0\0\0" + n.next()).getBytes(StandardCharsets.US_ASCII));
        chunk(file, "eXIf", Arrays.copyOfRange(exif(n.next()), 6, 6 + 26 + 12));
        file.write(plain, afterHeader, plain.length - afterHeader);
        file.write(n.next().getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
        byte[] body = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(body);
        file.write(ByteBuffer.allocate(4).putInt(content.length).array());
        file.write(body);
        file.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
