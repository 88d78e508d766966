package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;
import static org.bellwether.app.web.Say.tongue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellwether.store.Parties.ActorLine;

/** Actors, countries and sectors in English words; what is not known keeps its code. */
final class ActorNames {

    private static final Map<String, String> COUNTRIES = countries();

    private ActorNames() {}

    /** Codes of two letters by those of three. */
    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country(), code);
        }
        return codes;
    }

    private static Optional<String> known(String code) {
        return tongue().find("land." + code.toLowerCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(COUNTRIES.get(code))
                        .map(two -> Locale.of("", two).getDisplayCountry(tongue().locale())));
    }

    static String country(String code) {
        return code.isEmpty() ? say("country.unknown") : known(code).orElse(code);
    }

    /** A country that has a name in English already. */
    static String country(String code, String english) {
        return tongue() == Tongue.ENGLISH ? english : known(code).orElse(english);
    }

    /** A country or a part of one goes by its place, not by the words of the one text that was met first. */
    static String of(ActorLine actor) {
        String id = actor.id();
        if (known(id).isPresent()) {
            return Words.sentence(country(id));
        }
        int slash = id.indexOf('/');
        if (slash > 0 && known(id.substring(0, slash)).isPresent()) {
            return Words.sentence(country(id.substring(0, slash))) + ": " + sector(id.substring(slash + 1));
        }
        String sector = sector(id);
        return sector.equals(id) ? actor.name() : say("actor.stateless", Words.sentence(sector));
    }

    static String sector(String code) {
        return tongue().find("sector." + code.toLowerCase(Locale.ROOT)).orElse(code);
    }
}
