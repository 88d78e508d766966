/** One class per command; JSONL filters. */
@NullMarked
package org.bellwether.app.cli;

import org.jspecify.annotations.NullMarked;
