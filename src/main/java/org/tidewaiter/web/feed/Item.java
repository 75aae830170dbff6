package org.tidewaiter.web.feed;

import java.time.LocalDate;

/**
 * One entry of a feed.
 *
 * @param id what stays the same wherever the server stands: kind and id of what it is about
 * @param updated a day of the data, never that of the reading
 * @param href the page about it, on this server
 */
record Item(String id, String title, LocalDate updated, String href, String summary) {}
