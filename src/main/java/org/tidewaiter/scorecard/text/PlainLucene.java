package org.tidewaiter.scorecard.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Version;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.trade.Language;

/** The search that everybody gets who puts the same names and keywords into Lucene and changes nothing. */
final class PlainLucene implements AutoCloseable {
    private final Analyzer analyzer = new StandardAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private PlainLucene(Labels labels) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String code : new TreeSet<>(labels.listCodes())) {
                List<String> words = new ArrayList<>(labels.listKeywords(code));
                for (Language language : Language.values()) {
                    Optional<String> label = labels.findExact(code, language);
                    label.ifPresent(words::add);
                }
                Document document = new Document();
                document.add(new StringField("code", code, Field.Store.YES));
                document.add(new TextField("words", String.join(" ; ", words), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    static PlainLucene overLabels() {
        try {
            return new PlainLucene(Labels.packed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String version() {
        return Version.LATEST.toString();
    }

    List<String> find(String words, int limit) {
        try (TokenStream tokens = analyzer.tokenStream("words", words)) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("words", term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
            List<String> codes = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
                codes.add(searcher.storedFields().document(hit.doc).get("code"));
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        analyzer.close();
    }
}
