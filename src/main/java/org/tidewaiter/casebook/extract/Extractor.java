package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.reading.Document;

/** Takes a text apart into claims, by rules. docs/method/claims.md says what a claim is. */
public final class Extractor {
    private static final List<ClaimRule> RULES = List.of(
            new IncidentRule(),
            new PriceRule(),
            new TradeValueRule(),
            new RankRule(),
            new ShareRule(),
            new ComparisonRule(),
            new EmergenceRule(),
            new ExchangeRateRule(),
            new LegalRule(),
            new PlanRule(),
            new OpinionRule());

    private final @Nullable ClaimModel model;

    private Extractor(@Nullable ClaimModel model) {
        this.model = model;
    }

    /** Rules only. */
    public static Extractor byRules() {
        return new Extractor(null);
    }

    /** Rules first; what the model adds is marked. */
    public static Extractor with(ClaimModel model) {
        return new Extractor(model);
    }

    /** The claims of a text, in its order; the same text gives the same claims. */
    public List<Claim> extract(Document document) {
        List<Claim> claims = byRules(document.text(), document.findPublished().orElse(null));
        if (model != null) {
            for (Claim proposed : model.propose(document)) {
                if (claims.stream()
                        .noneMatch(claim -> claim.kind() == proposed.kind()
                                && claim.passage().overlaps(proposed.passage()))) {
                    claims.add(marked(proposed));
                }
            }
            claims.sort(Comparator.comparingInt((Claim claim) -> claim.passage().start()));
        }
        return List.copyOf(claims);
    }

    private static Claim marked(Claim proposed) {
        List<Slot> slots = proposed.slots().stream()
                .map(slot -> new Slot(slot.name(), slot.value(), slot.alternatives(), slot.passage(), ClaimModel.RULE))
                .toList();
        return new Claim("model-" + proposed.id(), proposed.kind(), proposed.modality(), proposed.passage(), slots);
    }

    private static List<Claim> byRules(String text, @Nullable LocalDate published) {
        List<Sentence> sentences = Sentences.of(text);
        List<List<Span>> timeless = Scenes.timeless(sentences);
        Frame frame = Frame.of(text.toLowerCase(Locale.ROOT), Ledger.isIn(sentences, timeless));
        Memory memory = new Memory();
        memory.published = published == null ? "" : published.toString();
        memory.yearOver = published == null ? "" : String.valueOf(published.getYear() - 1);
        List<Scene> first = Scenes.of(sentences, timeless, new TimeAnchor(published, null), frame, memory);
        Headline headline = published == null ? null : Headline.of(first, published, frame.customs());
        frame = frame.withPeriod(headline == null ? null : headline.ofAll()).withDirections(first);
        List<Claim> claims = new ArrayList<>();
        List<Scene> scenes = Scenes.of(sentences, timeless, new TimeAnchor(published, year(frame)), frame, memory);
        List<Frame> frames = headline == null ? List.of() : headline.frames(frame);
        for (int at = 0; at < scenes.size(); at++) {
            Scene scene = scenes.get(at).with(frames.isEmpty() ? frame : frames.get(at));
            if (!scene.sentence().heading()) {
                Remembered.enter(scene);
                List<Claim> read = scene.lower().endsWith("?")
                        ? List.of() // a question says nothing, but names what the answer is about
                        : claims(scene, numbered(claims));
                claims.addAll(read);
                Remembered.leave(scene, read.stream().anyMatch(claim -> claim.kind() == ClaimKind.INCIDENT));
            }
        }
        return claims;
    }

    /** Claims that share one running number; times told by an event are numbered apart. */
    private static int numbered(List<Claim> claims) {
        return Math.toIntExact(claims.stream()
                .filter(claim -> claim.kind() != ClaimKind.TIMING)
                .count());
    }

    private static @Nullable Integer year(Frame frame) {
        Span period = frame.period();
        if (period == null) {
            return null;
        }
        int year = Integer.parseInt(period.value().substring(0, 4));
        return period.rule().endsWith("last year") ? year + 1 : year;
    }

    private static List<Claim> claims(Scene scene, int before) {
        List<Claim> claims = new ArrayList<>();
        for (ClaimRule rule : RULES) {
            for (ClaimDraft draft : rule.read(scene)) {
                if (draft.kind == ClaimKind.EMERGENCE) {
                    scene.memory().emergence = draft;
                    scene.memory().emergenceSentence = scene.memory().sentence;
                }
                String id = draft.kind.id() + "-" + scene.passage().start() + "-" + (before + claims.size() + 1);
                claims.add(new Claim(id, draft.kind, draft.modality, draft.passage, draft.slots()));
            }
        }
        if (claims.isEmpty()) {
            for (ClaimDraft draft : Remainder.read(scene)) {
                String id = draft.kind.id() + "-" + scene.passage().start() + "-" + (before + claims.size() + 1);
                claims.add(new Claim(id, draft.kind, draft.modality, draft.passage, draft.slots()));
            }
        }
        boolean recorded = claims.stream()
                        .anyMatch(claim -> claim.kind() == ClaimKind.TRADE_VALUE
                                || claim.kind() == ClaimKind.EMERGENCE
                                || claim.kind() == ClaimKind.LEGAL)
                || (Recorded.is(scene) && claims.size() > 1)
                || (claims.stream().anyMatch(claim -> claim.kind() == ClaimKind.SHARE || claim.kind() == ClaimKind.RANK)
                        && Recorded.isCandidate(scene)
                        && !scene.has(SpanKind.VEHICLE))
                || (claims.stream().anyMatch(claim -> claim.kind() == ClaimKind.EXCHANGE_RATE)
                        && !scene.has(SpanKind.GOODS)
                        && !scene.has(SpanKind.VEHICLE));
        if (recorded) {
            claims.removeIf(claim -> claim.kind() == ClaimKind.INCIDENT);
        }
        int other = claims.size(); // what is told by an event stands beside the claims of a sentence and decides none
        for (ClaimDraft draft : TimingRule.read(scene)) {
            String id = draft.kind.id() + "-" + scene.passage().start() + "-" + (claims.size() - other + 1);
            claims.add(new Claim(id, draft.kind, draft.modality, draft.passage, draft.slots()));
        }
        return claims;
    }
}
