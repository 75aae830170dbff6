package org.tidewaiter.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.Hashes;
import org.tidewaiter.web.Site;

/** Names what an answer rests on: the same letters as long as nothing that can change the answer has changed. */
final class Ground {
    private static final int REMEMBERED = 10_000; // questions; a few megabytes

    /** Editions that were worked out for one state of the folder of releases. */
    private record Known(List<Release> releases, ConcurrentHashMap<String, String> editions) {}

    private final Site site;
    private final Touching touching;
    private volatile Known known = new Known(List.of(), new ConcurrentHashMap<>());

    Ground(Site site) {
        this.site = site;
        this.touching = new Touching(site.warehouse());
    }

    /** Null where the answer rests on the rule books and the program alone. */
    @Nullable
    String edition(Set<Rests> rests, Ask ask) {
        if (rests.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        if (rests.contains(Rests.RELEASES) || rests.contains(Rests.FIGURES)) {
            text.append(editionOf("all", null, ask));
        } else if (rests.contains(Rests.DATASETS)) {
            text.append(editionOf("datasets", ask.question(), ask));
        } else if (rests.contains(Rests.PAIR)) {
            text.append(editionOf("pair", ask.question(), ask));
        }
        if (rests.contains(Rests.FINDINGS)) {
            text.append(state(site.home().resolve("findings")));
        }
        if (rests.contains(Rests.CASEBOOK)) {
            text.append(state(site.home().resolve("casebook")));
        }
        return Hashes.name(text.toString());
    }

    private String editionOf(String scope, @Nullable Question question, Ask ask) {
        List<Release> releases = site.warehouse().listReleases();
        Known memory = known;
        @SuppressWarnings("ReferenceEquality") // the warehouse gives the same list as long as nothing changes
        boolean isOther = memory.releases() != releases;
        if (isOther || memory.editions().size() > REMEMBERED) {
            memory = new Known(releases, new ConcurrentHashMap<>());
            known = memory;
        }
        String key = scope + " "
                + (question == null
                        ? ask.asOf()
                        : question.reporter() + " " + question.partner() + " " + question.period() + " "
                                + question.baselineYears() + " " + question.source());
        return memory.editions().computeIfAbsent(key, missing -> work(scope, question, ask));
    }

    private String work(String scope, @Nullable Question question, Ask ask) {
        List<Release> visible = site.warehouse()
                .listReleases(question == null ? ask.asOf() : question.source().asOf());
        if (question == null) {
            return ids(visible);
        }
        return scope.equals("pair")
                ? ids(Touching.of(question, visible)) + touching.beside(question, visible)
                : ids(Touching.datasets(question, visible)) + names(question, visible);
    }

    /** Which data sets were left aside is said too. */
    private static String names(Question question, List<Release> visible) {
        return Touching.of(question, visible).stream()
                .map(Release::dataset)
                .distinct()
                .sorted()
                .toList()
                .toString();
    }

    private static String ids(List<Release> releases) {
        return Hashes.name(releases.stream().map(Release::id).sorted().toList().toString());
    }

    /** Changes with any write to a file of a folder. */
    private static String state(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "none";
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith("-shm") || name.endsWith(".part")) { // shared memory of readers, drafts of writers
                    continue;
                }
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.add(name + attributes.lastModifiedTime().toInstant() + attributes.size() + attributes.fileKey());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.toString();
    }
}
