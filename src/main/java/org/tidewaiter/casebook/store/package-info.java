/**
 * What people write into the casebook: documents and their claims, field reports under codenames, links, things to watch for,
 * decisions. One SQLite file; who stands behind a codename is in the vault and never here.
 */
@NullMarked
package org.tidewaiter.casebook.store;

import org.jspecify.annotations.NullMarked;
