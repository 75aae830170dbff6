package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who told it, where the sentence itself says so. */
final class Sources {
    private static final Pattern OFFICIAL = Pattern.compile(
            "(?s).*\\b(?:officials?|office|spokes\\w+|minister|ministry|authorities|customs|embassy|police|diplomat|panel|agency|survey|committee|government|president|court|documents?|reports?|tables|pictures|images?)\\b.*");
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?:according to|from what|as told by|in the words of) (?<who>(?:an?|the|one|another|two|three|several|him|her|them|local|some|people|traders|residents)(?: [\\w-]+){0,5})");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\b(?:the|a|an|these|its) (?:\\w+ ){0,2}(?:documents?|papers|invoices?|contracts?|bills? of lading|manifests?|letters?|ledgers?|log|waybills?|chapter|draft) (?:[\\w]+ ){0,2}?(?:seen|obtained|reviewed|call|called|name|named|show|showed|say|said|list|listed|give|gave|state|stated|put|describe|described|speak|read|declare|declared)\\b|\\b(?:in|according to) (?:an?|the) (?:\\w+ ){0,3}(?:documents?|contracts?|invoices?|chapter|letter|ledger|draft|memo|notice) (?:seen|obtained|reviewed|shown)");
    private static final Pattern HEARD = Pattern.compile(
            "\\b(?:has |have |had )?(?:heard|learned|learnt) from (?<who>(?:an?|two|three|four|five|several|some|the|one)(?: [\\w-]+){1,3})|\\b(?<seen>(?:one|two|some|both|all|another) of (?:them|the [\\w-]+)) (?:saw|heard|watched|counted|recalls?|recalled)\\b|\\bhe had (?:heard|seen)\\b");

    private Sources() {}

    @SuppressWarnings("ReferenceEquality") // the same sentence, not one like it
    static Optional<Span> find(Scene scene) {
        Memory memory = scene.memory();
        if (memory.sourced != scene) {
            memory.source = read(scene).orElse(null);
            memory.sourced = scene;
        }
        return Optional.ofNullable(memory.source);
    }

    private static Optional<Span> read(Scene scene) {
        Optional<Span> own = scene.find(SpanKind.SOURCE)
                .filter(span ->
                        !span.value().equals("official_data") || scene.frame().customs());
        Matcher document = DOCUMENT.matcher(scene.lower());
        if (document.find()) {
            return Optional.of(Span.of(
                    SpanKind.SOURCE, "document", scene.sentence().at(document.start(), document.end()), "document"));
        }
        if (own.isPresent()) {
            return own;
        }
        Optional<Span> speaker = Speech.find(scene)
                .map(Speech::speaker)
                .filter(span -> span.value().equals("anonymous"))
                .filter(span -> span.rule().equals("person named before") || !isOfficial(scene, span))
                .filter(span -> scene.list(SpanKind.ORGANISATION).stream()
                        .noneMatch(one -> one.passage().overlaps(span.passage())
                                && !Organisations.kind(one.value()).equals("outlet")
                                && one.start() - span.start() < 6));
        if (speaker.isPresent()) {
            return Optional.of(
                    Span.of(SpanKind.SOURCE, "anonymous", speaker.get().passage(), "unnamed speaker"));
        }
        Matcher heard = HEARD.matcher(scene.lower());
        if (heard.find()) {
            return Optional.of(Span.of(
                    SpanKind.SOURCE, "anonymous", scene.sentence().at(heard.start(), heard.end()), "heard from"));
        }
        Matcher according = ACCORDING.matcher(scene.lower());
        return according.find()
                        && !OFFICIAL.matcher(according.group("who")).matches()
                        && !according.group("who").contains("rumor")
                        && !according.group("who").contains("rumour")
                ? Optional.of(Span.of(
                        SpanKind.SOURCE,
                        "anonymous",
                        scene.sentence().at(according.start("who"), according.end("who")),
                        "unnamed speaker"))
                : Optional.empty();
    }

    private static boolean isOfficial(Scene scene, Span speaker) {
        int from = Math.max(0, speaker.start() - scene.passage().start());
        int to = speaker.end() - scene.passage().start();
        return to <= scene.lower().length()
                && OFFICIAL.matcher(scene.lower().substring(from, to)).matches();
    }
}
