package org.bellwether.code.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Second look over the mentions of one text, in order: surnames after full names, "the president" after a president, he and they,
 * and domestic institutions in a text that is about one country. Cautious: what is not clear stays as it is.
 */
final class References {

    private static final double PRONOUN = 0.6;
    private static final List<String> TAGS = List.of(" (D-", " (R-", " (I-", ", D-", ", R-");

    /** Whoever holds such an office in a text about one country holds it there, unless the text says otherwise. */
    private static final Set<String> IN_OFFICE = Set.of("LEG", "JUD", "COP");

    private final Reading reading;
    private final Marks marks;
    private final Map<String, ActorMention> bySurname = new HashMap<>();
    private final Map<String, Integer> weight = new HashMap<>();
    private int placed;
    private @Nullable ActorMention lastPerson;
    private @Nullable ActorMention lastGroup;

    References(Reading reading, Marks marks) {
        this.reading = reading;
        this.marks = marks;
    }

    List<ActorMention> resolve(List<ActorMention> found) {
        List<ActorMention> all = new ArrayList<>(found);
        for (Token token : reading.tokens()) {
            if (token.upos().equals("PRON") && personal(token)) {
                all.add(new ActorMention(token.span(), token.text(), token.index(), nobody(), 0, ""));
            }
        }
        all.sort(Comparator.comparing(ActorMention::head).thenComparing(ActorMention::span));
        List<ActorMention> resolved = new ArrayList<>(all.size());
        for (int token = 0; token < marks.hits.length; token++) {
            count(token);
        }
        for (ActorMention mention : all) {
            ActorMention known = mention.confidence() == 0 ? pronoun(mention) : refer(mention);
            if (known != null) {
                remember(known);
                resolved.add(known);
            }
        }
        resolved.sort(Comparator.comparing(ActorMention::span));
        return resolved;
    }

    private static Actor nobody() {
        return new Actor("", "", Optional.empty(), List.of());
    }

    private static boolean personal(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "he", "she", "they", "him", "them" -> true;
            default -> false;
        };
    }

    private void count(int token) {
        Marks.Hit hit = marks.hits[token];
        if (hit != null && hit.first() == token) {
            hit.name()
                    .country()
                    .filter(c -> c.length() == 3 && !c.equals("IGO") && !c.equals("NGO"))
                    .ifPresent(c -> {
                        weight.merge(c, 1, Integer::sum);
                        placed++;
                    });
        }
    }

    private void remember(ActorMention mention) {
        boolean pronoun = mention.why().startsWith("pronoun");
        if (mention.actor().id().startsWith("person:")) {
            if (!pronoun) {
                remember(mention, mention.actor().name());
                remember(mention, mention.text());
            }
            lastPerson = mention;
        } else if (plural(mention)) {
            lastGroup = mention;
        }
    }

    /** A full name's last word is the surname that may stand for it later. */
    private void remember(ActorMention mention, String name) {
        int last = name.lastIndexOf(' ');
        if (last > 0 && mention.actor().name().contains(" ")) {
            bySurname.putIfAbsent(name.substring(last + 1), mention);
        }
    }

    private boolean plural(ActorMention mention) {
        String pos = reading.token(mention.head()).pos();
        return pos.equals("NNS") || pos.equals("NNPS");
    }

    private @Nullable ActorMention pronoun(ActorMention mention) {
        Token token = reading.token(mention.head());
        boolean plural = token.text().toLowerCase(Locale.ROOT).startsWith("the");
        ActorMention before = plural ? lastGroup : lastPerson;
        if (before == null || token.sentence() - reading.token(before.head()).sentence() > 1) {
            return null;
        }
        if (token.sentence() == reading.token(before.head()).sentence()
                && token.head() == reading.token(before.head()).head()) {
            return null;
        }
        return with(mention, before.actor(), PRONOUN, "pronoun: " + before.text());
    }

    private ActorMention refer(ActorMention mention) {
        Actor actor = mention.actor();
        if (actor.id().startsWith("person:") && actor.country().isEmpty() && isAmericanMember(mention)) {
            Actor member = new Actor(
                    actor.id(),
                    actor.name(),
                    Optional.of("USA"),
                    actor.sectors().isEmpty() ? List.of("LEG") : actor.sectors());
            return with(mention, member, 0.9, "party and state behind the name");
        }
        if (actor.id().startsWith("person:") && bareSurname(mention)) {
            ActorMention before = bySurname.get(mention.text());
            if (before != null && !before.actor().id().equals(actor.id())) {
                return with(mention, before.actor(), 0.85, "surname of " + before.text());
            }
        }
        if (!actor.id().startsWith("person:") && definite(mention)) {
            ActorMention person = lastPerson;
            if (person != null && describes(mention, person)) {
                return with(mention, person.actor(), 0.65, "definite phrase for " + person.text());
            }
        }
        if (actor.country().isEmpty() && domestic(mention) && !isAnywhere(mention)) {
            Optional<String> focus = focus();
            if (focus.isPresent()) {
                String sector =
                        actor.sectors().isEmpty() ? "" : "/" + actor.sectors().getFirst();
                String id = actor.id().startsWith("person:") ? actor.id() : focus.get() + sector;
                Actor home = new Actor(id, actor.name(), focus, actor.sectors());
                return with(mention, home, 0.6, mention.why() + "; the text is about " + focus.get());
            }
        }
        return mention;
    }

    /** "Smith (D-Wash.)": only American papers name a member's party and state so. */
    private boolean isAmericanMember(ActorMention mention) {
        int end = mention.span().end();
        return TAGS.stream().anyMatch(tag -> marks.text.startsWith(tag, end));
    }

    private static ActorMention with(ActorMention mention, Actor actor, double confidence, String why) {
        return new ActorMention(mention.span(), mention.text(), mention.head(), actor, confidence, why);
    }

    /** A surname alone: of nobody in the tables, or of somebody there, who need not be the one named before. */
    private boolean bareSurname(ActorMention mention) {
        Marks.Hit hit = marks.hits[mention.head()];
        boolean known = hit != null && hit.kind() == NameKind.SURNAME;
        return !mention.text().contains(" ")
                && (known || mention.actor().country().isEmpty());
    }

    private boolean definite(ActorMention mention) {
        return mention.text().regionMatches(true, 0, "the ", 0, 4) && !plural(mention);
    }

    /** "The president", "the Belarusian leader": one office holder of the same country, named shortly before. */
    private boolean describes(ActorMention mention, ActorMention person) {
        Marks.Word word = marks.words[mention.head()];
        if (word == null || !personal(word.entry().kind())) {
            return false;
        }
        Actor actor = mention.actor();
        boolean sector = !actor.sectors().isEmpty()
                && person.actor().sectors().contains(actor.sectors().getFirst());
        boolean country = actor.country().isEmpty()
                || actor.country().equals(person.actor().country());
        int apart = reading.token(mention.head()).sentence()
                - reading.token(person.head()).sentence();
        return sector && country && apart <= 2 && !word.entry().phrase().equals("official");
    }

    private static boolean personal(SectorWord.Kind kind) {
        return switch (kind) {
            case ROLE, RANK -> true;
            case CORE, WEAK, HEAD, SITE, MOD, PASS -> false;
        };
    }

    private boolean isAnywhere(ActorMention mention) {
        int head = mention.head();
        return head > 0
                && Anywhere.is(
                        reading.token(head - 1).text(), reading.token(head).text());
    }

    /** Institutions every country has, and so mean the country the text is about. */
    private static boolean domestic(ActorMention mention) {
        if (mention.actor().sectors().isEmpty()) {
            return false;
        }
        if (mention.actor().id().startsWith("person:")) {
            return IN_OFFICE.contains(mention.actor().sectors().getFirst());
        }
        return switch (mention.actor().sectors().getFirst()) {
            case "GOV", "LEG", "JUD", "COP", "MIL", "SPY", "OPP", "CVL", "PTY", "EDU", "LAB", "JRN" -> true;
            default -> false;
        };
    }

    /** The one country that most of the text speaks of. */
    private Optional<String> focus() {
        if (placed < 3) {
            return Optional.empty();
        }
        return weight.entrySet().stream()
                .filter(e -> e.getValue() * 3 >= placed * 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
