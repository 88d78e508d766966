package org.bellwether.app.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bellwether.store.Parties.ActorLine;

/** Actors, countries and sectors in English words; what is not known keeps its code. */
final class ActorNames {

    private static final Map<String, String> COUNTRIES = countries();

    private ActorNames() {}

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("XKX", "Kosovo");
        names.put("EU", "European Union");
        names.put("UN", "United Nations");
        names.put("IGO", "international organisations");
        names.put("NGO", "non-governmental organisations");
        names.put("MNC", "international companies");
        return names;
    }

    static String country(String code) {
        return code.isEmpty() ? "country not known" : COUNTRIES.getOrDefault(code, code);
    }

    /** A country or a part of one goes by its place, not by the words of the one text that was met first. */
    static String of(ActorLine actor) {
        String id = actor.id();
        if (COUNTRIES.containsKey(id)) {
            return Words.sentence(country(id));
        }
        int slash = id.indexOf('/');
        if (slash > 0 && COUNTRIES.containsKey(id.substring(0, slash))) {
            return Words.sentence(country(id.substring(0, slash))) + ": " + sector(id.substring(slash + 1));
        }
        String sector = sector(id);
        return sector.equals(id) ? actor.name() : Words.sentence(sector) + " of no country named";
    }

    static String sector(String code) {
        return switch (code) {
            case "GOV" -> "government";
            case "MIL" -> "armed forces";
            case "JUD" -> "courts and prosecutors";
            case "LEG" -> "parliament";
            case "COP" -> "police";
            case "SPY" -> "intelligence services";
            case "PTY" -> "parties";
            case "OPP" -> "opposition";
            case "REB" -> "rebels";
            case "UAF" -> "armed groups";
            case "PRM" -> "paramilitaries";
            case "CVL" -> "civilians";
            case "JRN" -> "journalists";
            case "BUS" -> "business";
            case "LAB" -> "labour";
            case "EDU" -> "education";
            case "REL" -> "religion";
            case "MED" -> "health";
            case "AGR" -> "farming";
            case "CRM" -> "crime";
            case "ELI" -> "elites and former officials";
            case "REF" -> "refugees and migrants";
            case "SOC" -> "society";
            case "UNK" -> "not known";
            case String other -> other;
        };
    }
}
