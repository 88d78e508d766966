package org.bellwether.model;

import java.util.List;
import java.util.Optional;

/**
 * Who somebody is.
 *
 * @param id stable identifier, e.g. {@code BLR}, {@code BLR/GOV}, {@code person:alexander-lukashenko}; for an unknown actor a
 *     slug of its name
 * @param name display name
 * @param country ISO-3166 alpha-3, or an international body (PLOVER: EU, UN, IGO, NGO, MNC; also NATO, OSCE, IMF ... by name)
 * @param sectors PLOVER sector codes (GOV, MIL, JUD, OPP, CVL ...), most specific first
 */
public record Actor(String id, String name, Optional<String> country, List<String> sectors) {

    public Actor {
        sectors = List.copyOf(sectors);
    }
}
