package org.tidewaiter.casebook.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An invented document with identifiers planted where publishers forget to look.
 *
 * @param secrets must not be in what is made of it
 * @param removed those of them that stand in plain sight, to be given as passages to remove
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Planted(String name, String ending, byte[] file, List<String> secrets, List<String> removed) {
    static final String KEPT = "rice and flour"; // must come through

    /** Gives out names that occur nowhere else. */
    static final class Names {
        private final Random random;
        private final List<String> all = new ArrayList<>();

        Names(Random random) {
            this.random = random;
        }

        String next() {
            StringBuilder name = new StringBuilder("Qz");
            for (int i = 0; i < 9; i++) {
                name.append((char) ('a' + random.nextInt(26)));
            }
            all.add(name.toString());
            return name.toString();
        }

        String time() {
            String time = String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), 11 + random.nextInt(48));
            all.add(time);
            return time;
        }

        String mail() {
            return next() + "@example.org";
        }

        List<String> all() {
            return List.copyOf(all);
        }
    }

    static Planted text(int number, Random random) {
        Names names = new Names(random);
        String seen = names.next();
        String text = "\u200b\u202a" + KEPT + " came at " + names.time() + ", " + spread(seen) + " said.\n"
                + bits(names.next()) + " Write to " + names.mail() + " or +850 2 " + "555 01" + (10 + number % 90)
                + ".\n" + tags(names.next());
        return new Planted("t" + number, "txt", text.getBytes(StandardCharsets.UTF_8), names.all(), List.of(seen));
    }

    /** Zero-width signs between the letters of a name. */
    private static String spread(String name) {
        return String.join("\u200d", name.split(""));
    }

    /** A name in zero-width bits. */
    private static String bits(String name) {
        StringBuilder bits = new StringBuilder();
        for (byte letter : name.getBytes(StandardCharsets.US_ASCII)) {
            for (int bit = 7; bit >= 0; bit--) {
                bits.append((letter >> bit & 1) == 1 ? '\u200c' : '\u200b');
            }
        }
        return bits.toString();
    }

    /** A name in tag characters. */
    private static String tags(String name) {
        StringBuilder tags = new StringBuilder();
        name.chars().forEach(letter -> tags.appendCodePoint(0xE0000 + letter));
        return tags.toString();
    }

    static Planted page(int number, Random random) {
        Names n = new Names(random);
        String seen = n.next();
        String html = "<html><head><title>" + n.next() + "</title><meta name=author content='" + n.next() + "'>"
                + "<style>/* " + n.next()
                + " */ .gone{color:red;display:none} p > i.pale { color : #FFF }</style></head><body>"
                + "<!-- " + n.next() + " --><script>var who='" + n.next() + "'</script>"
                + "<p data-id='" + n.next() + "' title='" + n.next() + "'>" + KEPT + " came at " + n.time() + ".</p>"
                + "<div class='gone'>" + n.next() + "</div><p>x <i class='pale'>" + n.next() + "</i></p>"
                + "<p style='VISIBILITY : hidden'>" + n.next() + "</p><p hidden>" + n.next() + "</p>"
                + "<span style='font-size:0'>" + n.next() + "</span><span style='position:absolute;left:-9999px'>"
                + n.next()
                + "</span><font color='white'>" + n.next() + "</font><input type=hidden value='" + n.next() + "'>"
                + "<textarea>" + n.next() + "</textarea><svg><text>" + n.next() + "</text></svg>"
                + "<img src='" + n.next() + ".jpg' alt='" + n.next() + "'><p>" + spread(seen) + " told " + n.mail()
                + "</p>"
                + "<template>" + n.next() + "</template><noscript>" + n.next() + "</noscript></body></html>";
        return new Planted("h" + number, "html", html.getBytes(StandardCharsets.UTF_8), n.all(), List.of(seen));
    }

    static Planted document(int number, Random random) throws IOException {
        Names n = new Names(random);
        String seen = n.next();
        String body = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                + "<w:p><w:r><w:t>" + KEPT + " came at " + n.time() + "</w:t></w:r>"
                + "<w:ins w:author='" + n.next() + "'><w:r><w:t xml:space='preserve'> with trucks</w:t></w:r></w:ins>"
                + "<w:del w:author='" + n.next() + "'><w:r><w:delText>" + n.next() + "</w:delText><w:t>" + n.next()
                + "</w:t></w:r></w:del><w:moveFrom><w:r><w:t>" + n.next() + "</w:t></w:r></w:moveFrom></w:p>"
                + run("<w:vanish/>", n.next()) + run("<w:color w:val='FFFFFF'/>", n.next())
                + run("<w:sz w:val='2'/>", n.next())
                + run("<w:rStyle w:val='secret'/>", n.next())
                + "<w:p><w:r><w:instrText>AUTHOR " + n.next() + "</w:instrText></w:r></w:p>"
                + "<w:p><w:r><w:t>" + seen.substring(0, 4) + "</w:t></w:r><w:r><w:t>" + seen.substring(4)
                + " told " + n.mail() + "</w:t></w:r></w:p></w:body></w:document>";
        String styles = "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:style w:styleId='base'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:styleId='secret'><w:basedOn w:val='base'/></w:style></w:styles>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "word/document.xml", body);
            part(zip, "word/styles.xml", styles);
            part(zip, "word/comments.xml", "<c>" + n.next() + "</c>");
            part(zip, "word/header1.xml", "<h>" + n.next() + "</h>");
            part(zip, "docProps/core.xml", "<creator>" + n.next() + "</creator>");
            part(zip, "customXml/item1.xml", "<x>" + n.next() + "</x>");
        }
        return new Planted("d" + number, "docx", bytes.toByteArray(), n.all(), List.of(seen));
    }

    private static String run(String properties, String text) {
        return "<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
