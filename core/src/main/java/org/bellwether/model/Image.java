package org.bellwether.model;

import java.util.Optional;

/** The lead image of an article: address as printed, caption and credit where the page gives them. */
public record Image(String url, Optional<String> caption, Optional<String> credit) {}
