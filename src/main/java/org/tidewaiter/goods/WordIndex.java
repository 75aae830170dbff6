package org.tidewaiter.goods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tidewaiter.goods.Hit.Match;
import org.tidewaiter.trade.Language;

/**
 * Full-text index over the names and keywords in one language, in memory. Lucene finds and weighs the words; the order
 * puts codes that say exactly the asked words first, and among those the narrower code first.
 */
final class WordIndex {
    /** Held here so that it is not forgotten: Lucene advises on JVM options at its start, which helps no user. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final String LABEL = "label";
    private static final String WORDS = "words";
    private static final int LONG_ENOUGH = 5; // letters; shorter words one letter apart are different words

    private static final double ALIKE = 0.3; // less is chance among names of three or four characters
    private static final double ABOVE_WORDS = 1000; // characters in a row count before words guessed from them

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s·・,，、()（）]+");

    /** What the order needs to know about a code, in the same place as its Lucene document. */
    private record Entry(String code, String label, Set<String> phrases, Set<String> words, List<String> bare) {}

    private record Found(Entry entry, Match match, float score) {}

    private final Language language;
    private final Analyzer analyzer;
    private final List<Entry> entries;
    private final IndexSearcher searcher;

    private WordIndex(Language language, Analyzer analyzer, List<Entry> entries, IndexSearcher searcher) {
        this.language = language;
        this.analyzer = analyzer;
        this.entries = entries;
        this.searcher = searcher;
    }

    static WordIndex build(Labels labels, Language language) {
        Analyzer analyzer = analyzer(language);
        List<Entry> entries = new ArrayList<>();
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig(analyzer).setCommitOnClose(true);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (String code : labels.listCodes()) {
                    List<String> names = labels.listNames(code, language);
                    List<String> texts = withKeywords(names, labels, code, language);
                    if (!texts.isEmpty()) {
                        List<List<String>> words = texts.stream()
                                .map(text -> words(analyzer, text))
                                .toList();
                        String label = names.isEmpty() ? labels.label(code, language) : names.getFirst();
                        List<String> ofLabel = names.isEmpty() ? words(analyzer, label) : words.getFirst();
                        entries.add(entry(code, label, texts, words, language));
                        Document document = new Document();
                        document.add(new TextField(LABEL, new WordStream(ofLabel)));
                        document.add(new TextField(
                                WORDS,
                                new WordStream(
                                        words.stream().flatMap(List::stream).toList())));
                        writer.addDocument(document);
                    }
                }
                writer.forceMerge(1); // one segment: document numbers are places in the list
            }
            return new WordIndex(
                    language, analyzer, List.copyOf(entries), new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(Language language) {
        return switch (language) {
            case ENGLISH -> new EnglishAnalyzer();
            case KOREAN -> new KoreanAnalyzer();
            case CHINESE -> new SmartChineseAnalyzer();
        };
    }

    /** The names of a code, the label first, and its keywords. */
    private static List<String> withKeywords(List<String> names, Labels labels, String code, Language language) {
        List<String> texts = new ArrayList<>(names);
        labels.listKeywords(code).stream()
                .filter(keyword -> GoodsSearch.languageOf(keyword) == language)
                .forEach(texts::add);
        return texts;
    }

    private static Entry entry(
            String code, String label, List<String> texts, List<List<String>> words, Language language) {
        Set<String> phrases = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (List<String> one : words) {
            phrases.add(phrase(new TreeSet<>(one)));
            all.addAll(one);
        }
        List<String> bare = language == Language.ENGLISH
                ? List.of()
                : texts.stream().map(WordIndex::bare).toList();
        return new Entry(code, label, phrases, all, bare);
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(WORDS, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words without their order and endings, so that "whole peppercorns" is "peppercorns, whole". */
    private static String phrase(Set<String> tokens) {
        return String.join(" ", tokens);
    }

    /** Every fitting code, best first. */
    List<Hit> find(String wanted) {
        Set<String> tokens = new TreeSet<>(words(analyzer, wanted));
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        if (language
                == Language.ENGLISH) { // elsewhere words are guessed, and a code without them may hold the characters
            found.addAll(search(query(tokens, true), wanted, tokens));
        }
        if (found.isEmpty()) {
            found.addAll(search(query(tokens, false), wanted, tokens));
        }
        found.addAll(written(wanted, found));
        if (found.isEmpty()) {
            search(similar(tokens), wanted, tokens)
                    .forEach(hit -> found.add(new Found(hit.entry(), Match.SIMILAR, hit.score())));
        }
        boolean better = found.stream().anyMatch(hit -> hit.match().compareTo(Match.SOME_WORDS) < 0);
        if (language != Language.ENGLISH && !better) {
            found.addAll(alike(wanted, found));
        }
        return found.stream()
                .filter(hit -> !better || hit.match() != Match.SOME_WORDS)
                .sorted(Comparator.comparing(Found::match)
                        .thenComparingInt(hit ->
                                hit.match() == Match.EXACT ? -hit.entry().code().length() : 0)
                        .thenComparing(Found::score, Comparator.reverseOrder())
                        .thenComparing(hit -> hit.entry().code()))
                .map(hit -> new Hit(hit.entry().code(), hit.entry().label(), language, hit.match()))
                .toList();
    }

    private List<Found> search(Query query, String wanted, Set<String> tokens) {
        try {
            List<Found> found = new ArrayList<>();
            String phrase = phrase(tokens);
            for (ScoreDoc doc : searcher.search(query, Math.max(1, entries.size())).scoreDocs) {
                Entry entry = entries.get(doc.doc);
                found.add(new Found(entry, match(entry, wanted, tokens, phrase), doc.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Match match(Entry entry, String wanted, Set<String> tokens, String phrase) {
        if (entry.phrases().contains(phrase)) {
            return Match.EXACT;
        }
        return entry.words().containsAll(tokens) || isWrittenIn(entry, wanted) ? Match.ALL_WORDS : Match.SOME_WORDS;
    }

    /** Korean and Chinese are cut into words by guessing; the characters as they stand are looked for as well. */
    private List<Found> written(String wanted, List<Found> already) {
        Set<String> known = new HashSet<>();
        already.forEach(hit -> known.add(hit.entry().code()));
        return entries.stream()
                .filter(entry -> isWrittenIn(entry, wanted) && !known.contains(entry.code()))
                .map(entry -> new Found(entry, Match.ALL_WORDS, 0))
                .toList();
    }

    /** Korean and Chinese names share their characters with what they name a kind of; the more of them, the nearer. */
    private List<Found> alike(String wanted, List<Found> already) {
        Set<String> pairs = pairs(bare(wanted));
        Map<String, Found> better = new LinkedHashMap<>();
        for (Entry entry : entries) {
            double most = entry.bare().stream()
                    .mapToDouble(text -> shared(pairs, pairs(text)))
                    .max()
                    .orElse(0);
            if (most >= ALIKE) {
                better.put(entry.code(), new Found(entry, Match.SOME_WORDS, (float) (most * ABOVE_WORDS)));
            }
        }
        already.removeIf(hit -> better.containsKey(hit.entry().code()));
        return List.copyOf(better.values());
    }

    /** Two neighbouring characters each, and the last one by itself, which names the kind. */
    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        if (!text.isEmpty()) {
            pairs.add(text.substring(text.length() - 1));
        }
        return pairs;
    }

    /** Dice's coefficient: twice what is shared over all there is. */
    private static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    private boolean isWrittenIn(Entry entry, String wanted) {
        if (language == Language.ENGLISH) {
            return false;
        }
        String bare = bare(wanted);
        return !bare.isEmpty() && entry.bare().stream().anyMatch(text -> text.contains(bare));
    }

    private static String bare(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll("");
    }

    /** {@code all} where every word must be there: what holds only some is then neither found nor weighed. */
    private static Query query(Set<String> tokens, boolean all) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String token : tokens) {
            if (all) {
                query.add(new TermQuery(new Term(WORDS, token)), BooleanClause.Occur.FILTER);
            }
            query.add(new TermQuery(new Term(LABEL, token)), BooleanClause.Occur.SHOULD);
            query.add(new TermQuery(new Term(WORDS, token)), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static Query similar(Set<String> tokens) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        tokens.stream()
                .filter(token -> token.length() >= LONG_ENOUGH)
                .forEach(token -> query.add(new FuzzyQuery(new Term(WORDS, token), 1, 1), BooleanClause.Occur.SHOULD));
        return query.build();
    }
}
