package org.bellwether.model;

import java.util.Optional;

/**
 * Where an event happened.
 *
 * @param text as written
 * @param name as the gazetteer has it
 * @param country ISO-3166 alpha-3
 * @param latitude degrees north, @param longitude degrees east; both or neither
 * @param precision how exactly the coordinates are meant
 */
public record Place(
        Span span,
        String text,
        String name,
        Optional<String> country,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Precision precision) {}
