package org.bellwether.code.place;

import org.bellwether.model.Precision;

/**
 * One of the places a name may mean.
 *
 * @param country ISO-3166 alpha-3
 * @param latitude degrees north, @param longitude degrees east; not a number for regions, whose centre the tables do not hold
 * @param population 0 where unknown
 */
record Candidate(String name, String country, Precision precision, double latitude, double longitude, int population) {

    boolean located() {
        return !Double.isNaN(latitude);
    }
}
