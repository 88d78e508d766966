package org.bellwether.model;

/**
 * What kind of event a word may tell, as the language model sees it from the examples it was shown.
 *
 * @param type the likeliest type
 * @param probability of that type, 0..1, against all other types and none
 */
public record Trigger(EventType type, double probability) {}
