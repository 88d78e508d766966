/** Reads and validates monitor.yaml. */
@NullMarked
package org.bellwether.app.monitor;

import org.jspecify.annotations.NullMarked;
