/** The members of a team: who they are, their sessions and keys, kept in a file of their own. */
@NullMarked
package org.tidewaiter.web.users;

import org.jspecify.annotations.NullMarked;
