/** Events to origins, evidence and a proposed status for each category and period. */
@NullMarked
package org.bellwether.assess;

import org.jspecify.annotations.NullMarked;
