/** The coders over a Reading, and the pipeline that runs them in order. */
@NullMarked
package org.bellwether.code;

import org.jspecify.annotations.NullMarked;
