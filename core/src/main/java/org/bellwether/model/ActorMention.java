package org.bellwether.model;

/**
 * A place in the text where an actor is named or referred to.
 *
 * @param head index of its syntactic head token in the reading
 * @param why how the actor was recognised: the words and the resource entry, or the antecedent
 */
public record ActorMention(Span span, String text, int head, Actor actor, double confidence, String why) {}
