package org.bellwether.model;

/** PLOVER quad classes. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public boolean isCooperation() {
        return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
    }

    /** Whether it is of deeds, not of words. */
    public boolean isMaterial() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
