package org.bellwether.model;

/**
 * One step of a relay chain, speaker first, outlet last.
 *
 * @param kind e.g. {@code anonymous-official}, {@code person}, {@code agency}, {@code government}, {@code outlet}, {@code document}
 * @param reliability Admiralty letter A..F; F where there is no record
 */
public record Hop(String text, String kind, String reliability) {}
