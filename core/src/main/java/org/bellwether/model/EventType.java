package org.bellwether.model;

/** The 16 event types of PLOVER 2021 with their quad class and score (-10..10, Goldstein-like). */
public enum EventType {
    AGREE(Quad.VERBAL_COOPERATION, 2.5),
    CONSULT(Quad.VERBAL_COOPERATION, 2.5),
    SUPPORT(Quad.VERBAL_COOPERATION, 5),
    CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
    COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
    AID(Quad.MATERIAL_COOPERATION, 10),
    RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
    REQUEST(Quad.VERBAL_CONFLICT, 0),
    ACCUSE(Quad.VERBAL_CONFLICT, -3),
    REJECT(Quad.VERBAL_CONFLICT, -2),
    THREATEN(Quad.VERBAL_CONFLICT, -3.5),
    PROTEST(Quad.MATERIAL_CONFLICT, -5),
    SANCTION(Quad.MATERIAL_CONFLICT, -6),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
    COERCE(Quad.MATERIAL_CONFLICT, -7),
    ASSAULT(Quad.MATERIAL_CONFLICT, -9);

    private final Quad quad;
    private final double score;

    EventType(Quad quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    public Quad quad() {
        return quad;
    }

    /** PLOVER score of the type where no mode says otherwise. */
    public double score() {
        return score;
    }
}
