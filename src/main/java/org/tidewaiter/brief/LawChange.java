package org.tidewaiter.brief;

import java.time.LocalDate;

/** A day on which an act began or ceased to reach goods of the brief. */
public record LawChange(LocalDate day, String act, boolean begins) {}
