/** Votes, decisions and publications of statuses, and how far those who took them agree. */
@NullMarked
package org.bellwether.decide;

import org.jspecify.annotations.NullMarked;
