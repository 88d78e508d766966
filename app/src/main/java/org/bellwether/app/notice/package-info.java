/** Notices: what came in for a saved search, as a letter. */
@NullMarked
package org.bellwether.app.notice;

import org.jspecify.annotations.NullMarked;
