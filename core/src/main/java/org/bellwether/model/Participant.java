package org.bellwether.model;

/** An actor in a role of an event: where it is mentioned and who it is. */
public record Participant(Span span, String text, Actor actor) {}
