/** Reads and validates monitor.yaml and actors.yaml. */
@NullMarked
package org.bellwether.app.monitor;

import org.jspecify.annotations.NullMarked;
