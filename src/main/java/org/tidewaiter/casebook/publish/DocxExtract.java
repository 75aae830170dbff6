package org.tidewaiter.casebook.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Text of a word processor's file as it would be printed with all changes accepted: nothing deleted, moved away or hidden, no
 * comments, notes, headers, fields, properties.
 */
final class DocxExtract {
    private static final long MOST_BYTES = 200_000_000; // of one unpacked part; more is an attack, not a text
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "instrText", "delText", "pict", "Fallback", "object", "footnoteReference", "drawing");
    private static final int LEAST_HALF_POINTS = 7; // smaller print is not meant to be read

    private final Set<String> hiddenStyles;
    private final StringBuilder text = new StringBuilder();
    private int hidden;

    private DocxExtract(Set<String> hiddenStyles) {
        this.hiddenStyles = hiddenStyles;
    }

    static Extract of(byte[] file) {
        try {
            Map<String, byte[]> parts = parts(file);
            byte[] body = parts.get("word/document.xml");
            if (body == null) {
                throw AppException.wrongUse("The file is no .docx.", "Save it as .docx from a word processor.");
            }
            byte[] styles = parts.get("word/styles.xml");
            DocxExtract extract = new DocxExtract(styles == null ? Set.of() : hiddenStyles(root(styles)));
            extract.add(root(body));
            List<String> leftOut = new ArrayList<>();
            if (extract.hidden > 0) {
                leftOut.add("hidden, deleted or moved pieces of text, drawings and fields: " + extract.hidden);
            }
            parts.keySet().stream()
                    .filter(name -> name.matches("word/(comments|footnotes|endnotes|header\\d*|footer\\d*)\\.xml"))
                    .forEach(name -> leftOut.add(name.substring("word/".length(), name.length() - ".xml".length())));
            return new Extract(Extract.paragraphs(extract.text.toString()), leftOut);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw AppException.unavailable("The .docx cannot be read: it is damaged.", "Save it anew and try again.");
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) MOST_BYTES);
                if (content.length == MOST_BYTES) {
                    throw new IOException("a part is too large");
                }
                parts.put(entry.getName(), content);
            }
        }
        return parts;
    }

    private static Element root(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null); // the exception says it; the default would print to the terminal
        return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    /** Styles whose text is hidden, those that build on them included. */
    private static Set<String> hiddenStyles(Element styles) {
        Map<String, Element> byId = new TreeMap<>();
        NodeList all = styles.getElementsByTagNameNS("*", "style");
        for (int i = 0; i < all.getLength(); i++) {
            Element style = (Element) all.item(i);
            byId.put(value(style, "styleId"), style);
        }
        Set<String> hidden = new HashSet<>();
        for (String id : byId.keySet()) {
            Element style = byId.get(id);
            for (int depth = 0; style != null && depth < 20; depth++) { // files with circles exist
                if (hides(child(style, "rPr"))) {
                    hidden.add(id);
                }
                Element base = child(style, "basedOn");
                style = base == null ? null : byId.get(value(base, "val"));
            }
        }
        return hidden;
    }

    private void add(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.getLocalName();
        if (SKIPPED.contains(name)
                || (name.equals("r") && isHidden(element))
                || (name.equals("p") && isHidden(element))) {
            hidden++;
            return;
        }
        switch (name) {
            case "t" -> text.append(element.getTextContent());
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            default -> {
                NodeList children = element.getChildNodes();
                for (int i = 0; i < children.getLength(); i++) {
                    add(children.item(i));
                }
                if (name.equals("p")) {
                    text.append('\n');
                }
            }
        }
    }

    private boolean isHidden(Element runOrParagraph) {
        boolean run = runOrParagraph.getLocalName().equals("r");
        Element properties = child(runOrParagraph, run ? "rPr" : "pPr");
        if (properties == null) {
            return false;
        }
        Element style = child(properties, run ? "rStyle" : "pStyle");
        boolean byStyle = style != null && hiddenStyles.contains(value(style, "val"));
        return byStyle || (run && hides(properties));
    }

    private static boolean hides(@Nullable Element properties) {
        if (properties == null) {
            return false;
        }
        Element colour = child(properties, "color");
        Element size = child(properties, "sz");
        boolean white = colour != null
                && value(colour, "val").toUpperCase(java.util.Locale.ROOT).matches("F[C-F]F[C-F]F[C-F]")
                && child(properties, "shd") == null
                && child(properties, "highlight") == null;
        boolean tiny = size != null
                && value(size, "val").matches("\\d+")
                && Integer.parseInt(value(size, "val")) < LEAST_HALF_POINTS;
        return isOn(properties, "vanish")
                || isOn(properties, "specVanish")
                || isOn(properties, "webHidden")
                || white
                || tiny;
    }

    private static boolean isOn(Element properties, String name) {
        Element toggle = child(properties, name);
        return toggle != null && !Set.of("0", "false", "off").contains(value(toggle, "val"));
    }

    private static @Nullable Element child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static String value(Element element, String attribute) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (attribute.equals(element.getAttributes().item(i).getLocalName())) {
                return element.getAttributes().item(i).getNodeValue();
            }
        }
        return "";
    }
}
