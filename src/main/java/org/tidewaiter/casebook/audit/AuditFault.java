package org.tidewaiter.casebook.audit;

/**
 * A place where the log is not as it was written.
 *
 * @param line line of the log, counted from 1; 0 where the fault is about its end or its head
 * @param what what is wrong, one sentence
 */
public record AuditFault(long line, String what) {}
