package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The feeds against the rules of RFC 4287. */
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ExampleServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.shared();
    }

    private static Document read(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> children(Element of, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = of.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element each
                    && ATOM.equals(each.getNamespaceURI())
                    && each.getLocalName().equals(name)) {
                found.add(each);
            }
        }
        return found;
    }

    private static String one(Element of, String name) {
        assertThat(children(of, name)).as(name).hasSize(1);
        return children(of, name).getFirst().getTextContent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "verdicts", "briefs"})
    void feed_keepsTheRulesOfAtom(String kind) throws Exception {
        HttpResponse<String> response = server.get("/feeds/" + kind + ".atom");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        Element feed = read(response.body()).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(one(feed, "id")).isEqualTo("tag:tidewaiter.org,2026:" + kind);
        assertThat(one(feed, "title")).isNotBlank();
        assertThat(one(feed, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        assertThat(children(feed, "author")).hasSize(1);
        assertThat(children(feed, "link").getFirst().getAttribute("rel")).isEqualTo("self");
        List<Element> entries = children(feed, "entry");
        assertThat(entries).isNotEmpty();
        HashSet<String> ids = new HashSet<>();
        for (Element entry : entries) {
            assertThat(one(entry, "id")).startsWith("tag:tidewaiter.org,2026:");
            assertThat(ids.add(one(entry, "id"))).as(one(entry, "id")).isTrue();
            assertThat(one(entry, "title")).isNotBlank();
            assertThat(one(entry, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
            assertThat(children(entry, "link").getFirst().getAttribute("href")).startsWith("/");
        }
    }

    @Test
    void feed_isNarrowedByPairActAndGoods() throws Exception {
        assertThat(entries("/feeds/briefs.atom?reporter=JP")).isEmpty();
        assertThat(entries("/feeds/briefs.atom?reporter=CN&partner=KP&act=un-2397&code=84"))
                .isNotEmpty();
        assertThat(entries("/feeds/findings.atom?act=un-2397")).isNotEmpty();
        assertThat(entries("/feeds/findings.atom?act=un-2397&code=01")).isEmpty();
        assertThat(entries("/feeds/findings.atom?partner=JP")).isEmpty();
    }

    private static List<Element> entries(String address) throws Exception {
        return children(read(server.get(address).body()).getDocumentElement(), "entry");
    }

    @Test
    void readingAgain_givesTheSameBytesOrNothing() {
        HttpResponse<String> first = server.get("/feeds/findings.atom");
        assertThat(server.get("/feeds/findings.atom").body()).isEqualTo(first.body());
        assertThat(server.get(
                                "/feeds/findings.atom",
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatNarrowsNoFeed_isRefused() {
        assertThat(server.get("/feeds/findings.atom?acts=un-2397").statusCode()).isEqualTo(400);
        assertThat(server.get("/feeds/findings.atom?act=un-1").body()).contains("un-2397");
        assertThat(server.get("/feeds/findings.atom?code=x").statusCode()).isEqualTo(400);
    }
}
