package org.bellwether.model;

import java.util.Arrays;

/**
 * The event that a word may tell, as the language model sees it from the examples it was shown: of what type it is, how it is told, and
 * which words head the phrases of those who take part in it. All figures are probabilities, 0..1.
 */
public final class Trigger {

    private final float[] types;
    private final float[] standing;
    private final float[] sources;
    private final float[] recipients;
    private final int first;
    private final EventType type;

    /**
     * @param types by the ordinal of {@link EventType}; with that of no event they make 1
     * @param standing by the ordinal of {@link EventStatus}; they make 1
     * @param sources of every word of the sentence, from token {@code first} on
     * @param recipients likewise
     */
    public Trigger(float[] types, float[] standing, float[] sources, float[] recipients, int first) {
        this.types = types;
        this.standing = standing;
        this.sources = sources;
        this.recipients = recipients;
        this.first = first;
        int best = 0;
        for (int i = 1; i < types.length; i++) {
            best = types[i] > types[best] ? i : best;
        }
        this.type = EventType.values()[best];
    }

    /** The same, where the sentence begins so many tokens later. */
    public Trigger later(int tokens) {
        return new Trigger(types, standing, sources, recipients, first + tokens);
    }

    /** The likeliest type. */
    public EventType type() {
        return type;
    }

    /** Of the likeliest type, against all other types and none. */
    public double probability() {
        return types[type.ordinal()];
    }

    public double of(EventType wanted) {
        return types[wanted.ordinal()];
    }

    public double of(EventStatus wanted) {
        return standing[wanted.ordinal()];
    }

    /** That the token heads one who does it; 0 outside the sentence. */
    public double source(int token) {
        return at(sources, token);
    }

    /** That the token heads one whom it falls on; 0 outside the sentence. */
    public double recipient(int token) {
        return at(recipients, token);
    }

    private double at(float[] words, int token) {
        int at = token - first;
        return at < 0 || at >= words.length ? 0 : words[at];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trigger that
                && first == that.first
                && Arrays.equals(types, that.types)
                && Arrays.equals(standing, that.standing)
                && Arrays.equals(sources, that.sources)
                && Arrays.equals(recipients, that.recipients);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(types);
    }

    @Override
    public String toString() {
        return type + " " + probability();
    }
}
