package org.tidewaiter.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Basis;
import org.tidewaiter.law.BookDraft;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.Confidence;
import org.tidewaiter.law.Coverage;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.HsRevision;

/** Turns rows of a code list into groups of goods for a draft, and says of every row that was not taken as it stands why. */
final class CodeImport {
    private static final int SUBHEADING = 6; // digits; rule books go no deeper

    /** Something a person must look at: flagged and taken, or left out. */
    record Remark(String place, String code, boolean taken, String what) {}

    private record Goods(HsRevision edition, String code) {}

    private record Reading(Coverage coverage, Basis basis) {}

    private record Group(HsRevision edition, Coverage coverage, Basis basis) {}

    private final Path file;
    private final @Nullable HsRevision stated;
    private final Map<Goods, Reading> readings =
            new TreeMap<>(Comparator.comparing(Goods::edition).thenComparing(Goods::code));
    private final List<Remark> remarks = new ArrayList<>();
    private int rows;
    private int merged;

    CodeImport(Path file, @Nullable HsRevision stated) {
        this.file = file;
        this.stated = stated;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    int rows() {
        return rows;
    }

    int merged() {
        return merged;
    }

    int codes() {
        return readings.size();
    }

    void add(CodeList.Row row) {
        rows++;
        try {
            take(row);
        } catch (AppException e) {
            remark(row, false, String.valueOf(e.getMessage()));
        }
    }

    private void take(CodeList.Row row) {
        HsRevision edition = edition(row);
        String digits = row.code().replaceAll("[.\\s'\u00a0-]", "");
        if (!digits.matches("\\d{1,10}")) {
            throw AppException.wrongUse("is no code", "");
        }
        if (digits.length() % 2 == 1) {
            digits = "0" + digits;
            remark(row, true, "has an odd number of digits; a leading zero was probably lost, read as " + digits);
        }
        Coverage coverage = coverage(row);
        if (digits.length() > SUBHEADING) {
            digits = digits.substring(0, SUBHEADING);
            coverage = Coverage.PART;
            remark(row, true, "is longer than a subheading; taken as part of " + digits);
        }
        if (!Nomenclature.packed().exists(digits, edition)) {
            throw AppException.wrongUse("is no code of " + edition, "");
        }
        if (Nomenclature.packed().isSpecial(digits)) {
            throw AppException.wrongUse("names no goods", "");
        }
        Reading reading = new Reading(coverage, basis(row));
        Reading before = readings.putIfAbsent(new Goods(edition, digits), reading);
        if (before != null) {
            merged++;
            if (!before.equals(reading)) {
                Coverage softer = before.coverage() == Coverage.PART ? Coverage.PART : coverage;
                readings.put(new Goods(edition, digits), new Reading(softer, before.basis()));
                remark(
                        row,
                        true,
                        "stands twice with different scope or basis; the first basis and the narrower scope hold");
            }
        }
    }

    private void remark(CodeList.Row row, boolean taken, String what) {
        remarks.add(new Remark(file + ":" + row.line(), row.code(), taken, what));
    }

    private HsRevision edition(CodeList.Row row) {
        if (!row.edition().isEmpty()) {
            return HsRevision.parse(row.edition());
        }
        if (stated == null) {
            throw AppException.wrongUse("has no edition; give one with --edition", "");
        }
        return stated;
    }

    /** Only what the list calls whole is whole. */
    private static Coverage coverage(CodeList.Row row) {
        return switch (row.scope().toLowerCase(Locale.ROOT)) {
            case "whole", "all" -> Coverage.WHOLE;
            case "", "part", "ex", "some" -> Coverage.PART;
            default -> throw AppException.wrongUse("has the scope '" + row.scope() + "', neither whole nor part", "");
        };
    }

    private static Basis basis(CodeList.Row row) {
        String written = row.basis().isEmpty() ? Basis.NATIONAL.code() : row.basis();
        for (Basis basis : Basis.values()) {
            if (basis.code().equalsIgnoreCase(written)) {
                return basis;
            }
        }
        throw AppException.wrongUse("has the basis '" + row.basis() + "', none of text, panel, national, ours", "");
    }

    /** One measure for each edition, scope and basis; nothing of a draft is certain. */
    List<BookDraft.Part> parts(String id, String paragraph, String commodity) {
        Map<Group, TreeSet<String>> groups = new TreeMap<>(Comparator.comparing(Group::edition)
                .thenComparing(Group::coverage)
                .thenComparing(Group::basis));
        readings.forEach((goods, reading) -> {
            Coverage coverage = reading.basis() == Basis.OURS ? Coverage.PART : reading.coverage();
            groups.computeIfAbsent(new Group(goods.edition(), coverage, reading.basis()), key -> new TreeSet<>())
                    .add(goods.code());
        });
        List<BookDraft.Part> parts = new ArrayList<>();
        groups.forEach((group, codes) -> parts.add(new BookDraft.Part(
                id + "-" + BookDraft.slug(paragraph) + "-draft-" + (parts.size() + 1),
                "The act is said to restrict " + commodity + ".",
                commodity,
                group.edition(),
                List.copyOf(codes),
                group.coverage(),
                group.basis(),
                "the list " + file.getFileName() + ", not held against the act",
                Certainty.POSSIBLE,
                group.basis() == Basis.OURS ? "The list calls the codes its own reading." : null,
                Confidence.LOW,
                List.of(String.valueOf(file.getFileName())))));
        return parts;
    }
}
