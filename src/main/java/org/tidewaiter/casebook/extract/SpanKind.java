package org.tidewaiter.casebook.extract;

/** What a span of a sentence may be. */
enum SpanKind {
    ACT,
    APPROVAL,
    AUTHOR,
    COUNTRY,
    DURATION,
    GOODS,
    MONEY,
    ORGANISATION,
    PARAGRAPH,
    PAYMENT,
    PERCENT,
    PERSON_GROUP,
    PLACE,
    PURPOSE,
    QUANTITY,
    RANK,
    SOURCE,
    TIME,
    TIMES_AS_MUCH,
    UNREAD_TIME,
    VEHICLE
}
