package org.bellwether.code.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Place;
import org.bellwether.model.Precision;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The places of one text. Of several places of a name the one is meant that lies in a country of the event's actors or of the text,
 * else the one that is far larger than the others; where nothing tells, the country stays unknown. A country named right behind
 * ("Hama, Syria") decides.
 */
public final class Locator {

    private static final double PARTY = 3;
    private static final double KNOWN_BY_NAME = 1.5;
    private static final double TEXT = 1;
    private static final double STATED = 10;
    private static final double SIZE = 0.6;

    /** A region counts as large as a town of half a million. */
    private static final int REGION = 500_000;

    /** What a town nobody else speaks of must have to be meant, and how much larger than its namesakes it must be. */
    private static final int KNOWN = 100_000;

    private static final double LARGER = 5;

    private final Reading reading;
    private final Gazetteer gazetteer;
    private final PlaceTable table;
    private final Map<String, Integer> countries = new HashMap<>();
    private int mentions;

    Locator(Reading reading, Gazetteer gazetteer, PlaceTable table, List<ActorMention> actors) {
        this.reading = reading;
        this.gazetteer = gazetteer;
        this.table = table;
        for (ActorMention mention : actors) {
            mention.actor().country().filter(code -> code.length() == 3).ifPresent(this::count);
        }
        for (Entity entity : reading.entities()) {
            if (entity.type() == EntityType.LOC) {
                gazetteer.countryOf(entity.span().of(reading.text())).ifPresent(this::count);
            }
        }
    }

    private void count(String country) {
        countries.merge(country, 1, Integer::sum);
        mentions++;
    }

    /**
     * The place named at a token; empty where no place stands there.
     *
     * @param parties countries of the event's actors
     */
    public Optional<Place> at(int token, Set<String> parties) {
        Optional<Entity> entity = reading.entityAt(token).filter(e -> e.type() == EntityType.LOC);
        Span span = entity.map(Entity::span).orElse(reading.token(token).span());
        String text = span.of(reading.text());
        boolean named = Character.isUpperCase(text.charAt(0));
        Optional<String> country = named ? gazetteer.countryOf(text) : Optional.empty();
        if (entity.isEmpty() && country.isEmpty()) {
            return Optional.empty();
        }
        String stated = stated(entity.map(Entity::end).orElse(token + 1));
        Candidate best = best(text, parties, country.orElse(""), stated);
        if (best != null) {
            return Optional.of(place(span, text, best));
        }
        Optional<Gazetteer.Capital> capital = gazetteer.capital(text);
        return Optional.of(new Place(
                span,
                text,
                text,
                country,
                capital.map(Gazetteer.Capital::latitude),
                capital.map(Gazetteer.Capital::longitude),
                precision(text, country.isPresent(), capital.isPresent() || gazetteer.isCapital(text))));
    }

    private Precision precision(String text, boolean known, boolean capital) {
        if (capital || !known) {
            return capital ? Precision.CITY : Precision.UNKNOWN;
        }
        return gazetteer.isRegion(text) ? Precision.REGION : Precision.COUNTRY;
    }

    private static Place place(Span span, String text, Candidate candidate) {
        return new Place(
                span,
                text,
                candidate.name(),
                Optional.of(candidate.country()),
                candidate.located() ? Optional.of(candidate.latitude()) : Optional.empty(),
                candidate.located() ? Optional.of(candidate.longitude()) : Optional.empty(),
                candidate.precision());
    }

    /** The country named behind the place, after a comma or in brackets; empty for none. */
    private String stated(int next) {
        if (next + 1 >= reading.tokens().size()) {
            return "";
        }
        String mark = reading.token(next).text();
        if (!mark.equals(",") && !mark.equals("(") && !mark.equals("in")) {
            return "";
        }
        return reading.entityAt(next + 1)
                .filter(e -> e.type() == EntityType.LOC)
                .map(e -> e.span().of(reading.text()))
                .flatMap(text -> gazetteer.countryOf(text).or(() -> only(table.of(text))))
                .orElse("");
    }

    private static Optional<String> only(List<Candidate> candidates) {
        Set<String> all = new HashSet<>();
        candidates.forEach(each -> all.add(each.country()));
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** Null where the name is a country's or the team's own, unknown, or nothing tells which of its places is meant. */
    private @Nullable Candidate best(String text, Set<String> parties, String known, String stated) {
        if (gazetteer.countryName(known).equals(text) || gazetteer.isOwn(text)) {
            return null;
        }
        List<Candidate> candidates = table.of(text);
        Candidate best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate each : candidates) {
            double score = score(each, parties, known, stated);
            if (score > most) {
                best = each;
                most = score;
            }
        }
        return best != null && (supported(best, parties, known, stated) || outstanding(best, candidates)) ? best : null;
    }

    private double score(Candidate candidate, Set<String> parties, String known, String stated) {
        String country = candidate.country();
        double share = mentions == 0 ? 0 : countries.getOrDefault(country, 0) / (double) mentions;
        return (parties.contains(country) ? PARTY : 0)
                + (country.equals(stated) ? STATED : 0)
                + (country.equals(known) ? KNOWN_BY_NAME : 0)
                + TEXT * share
                + SIZE * Math.log10(size(candidate) + 1.0);
    }

    private static int size(Candidate candidate) {
        return candidate.precision() == Precision.REGION ? REGION : candidate.population();
    }

    private boolean supported(Candidate candidate, Set<String> parties, String known, String stated) {
        String country = candidate.country();
        return country.equals(stated)
                || country.equals(known)
                || parties.contains(country)
                || countries.containsKey(country);
    }

    private static boolean outstanding(Candidate candidate, List<Candidate> all) {
        if (size(candidate) < KNOWN) {
            return false;
        }
        for (Candidate other : all) {
            if (!other.country().equals(candidate.country()) && size(other) * LARGER > size(candidate)) {
                return false;
            }
        }
        return true;
    }
}
