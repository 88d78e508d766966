package org.bellwether.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a collector brought in, before anything was made of it.
 *
 * @param url address it came from ({@code https:} or {@code file:}-less relative path for local input)
 * @param mediaType as declared by the sender, possibly wrong
 * @param charset as declared by the sender
 */
public record RawDocument(
        Optional<String> url, byte[] bytes, Optional<String> mediaType, Optional<String> charset, Instant fetched) {}
