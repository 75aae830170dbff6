package org.tidewaiter.consignment;

import java.math.BigDecimal;

/** A declared value; {@code currency} is its three letters, empty where the file does not say. */
public record Amount(BigDecimal value, String currency) {}
