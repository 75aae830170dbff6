package org.tidewaiter.detect.run;

import java.util.concurrent.ConcurrentHashMap;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;

/** The cards of detectors, each read once. */
final class Cards {
    private static final ConcurrentHashMap<String, DetectorCard> READ = new ConcurrentHashMap<>();

    private Cards() {}

    static DetectorCard of(String id) {
        return READ.computeIfAbsent(id, CardReader::packed);
    }
}
