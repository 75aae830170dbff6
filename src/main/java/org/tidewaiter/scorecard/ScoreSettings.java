package org.tidewaiter.scorecard;

import java.nio.file.Path;

/**
 * @param work folder for the files that the peers read and write
 * @param peers folder of the peers' scripts
 * @param firstSeed seed of the first round; the others follow
 * @param seeds how many rounds, each with data of its own
 * @param withPeers whether the programs of others are run beside ours
 */
public record ScoreSettings(Path work, Path peers, long firstSeed, int seeds, boolean withPeers) {}
