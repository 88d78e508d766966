package org.bellwether.decide;

/**
 * An entry at its place in the ledger.
 *
 * @param seq place among all rows, from 1
 * @param previousHash hash of the row before it, 64 zeros for the first
 * @param hash SHA-256 of {@code previousHash} and all that this row says
 */
public record LedgerRow(long seq, String monitor, LedgerEntry entry, String previousHash, String hash) {}
