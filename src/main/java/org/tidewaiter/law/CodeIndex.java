package org.tidewaiter.law;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which measures name a code of one edition, by number: a look-up of chapter, heading and subheading for all at once. */
final class CodeIndex {
    private final Map<String, BitSet> byCode = new HashMap<>();

    void add(int measure, Collection<String> codes) {
        codes.forEach(code -> byCode.computeIfAbsent(code, made -> new BitSet()).set(measure));
    }

    /** Measures that name the six-digit code or one above it; the caller may change the set. */
    BitSet find(String hs6) {
        BitSet found = new BitSet();
        for (int digits = 2; digits <= 6; digits += 2) {
            BitSet naming = byCode.get(hs6.substring(0, digits));
            if (naming != null) {
                found.or(naming);
            }
        }
        return found;
    }
}
