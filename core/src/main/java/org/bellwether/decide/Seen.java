package org.bellwether.decide;

import org.bellwether.model.Status;

/**
 * The proposal that somebody had before them.
 *
 * @param seq its place in the ledger
 */
public record Seen(long seq, Status status) {}
