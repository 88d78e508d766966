package org.bellwether.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/**
 * Actors by gazetteer and grammar: countries, their capitals and seats of power, international bodies, named groups, people in
 * office on the document's date, and sectors by the words of the noun phrase. Names the tables do not hold stay named, without a
 * country. Safe for use by several threads.
 */
public final class GazetteerActorCoder implements ActorCoder {

    private final Gazetteer gazetteer;
    private final SectorLexicon sectors;
    private final Composer composer = new Composer();

    public GazetteerActorCoder() {
        this(new Gazetteer());
    }

    public GazetteerActorCoder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.sectors = new SectorLexicon(new Inflection());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    @Override
    public List<ActorMention> code(Reading reading, DocumentTime time) {
        Marks marks = marks(reading);
        NounPhrases phrases = new NounPhrases(reading);
        List<ActorMention> mentions = new ArrayList<>();
        for (Token token : reading.tokens()) {
            if (!phrases.isHead(token)) {
                continue;
            }
            NounPhrase phrase = phrases.of(token);
            phrase = trusted(marks, phrase);
            if (Places.isPlace(marks, phrases, phrase, token)) {
                continue;
            }
            Composer.Composed found = composer.compose(marks, phrase, time.published());
            if (found != null) {
                add(mentions, marks, phrase, found);
            }
        }
        return new References(reading, marks).resolve(mentions);
    }

    private static void add(List<ActorMention> mentions, Marks marks, NounPhrase phrase, Composer.Composed found) {
        Span whole = new Span(marks.start[phrase.from()], marks.end[phrase.to() - 1]);
        int last = found.actors().size() - 1;
        for (int i = 0; i <= last; i++) {
            int from = found.first().get(i);
            Span span = last == 0 || from < 0
                    ? whole
                    : new Span(marks.start[from], i == last ? Math.max(whole.end(), marks.end[from]) : marks.end[from]);
            mentions.add(new ActorMention(
                    span, span.of(marks.text), phrase.head(), found.actors().get(i), found.confidence(), found.why()));
        }
    }

    /** A place of the tables that the reader took for a person is a place, unless people are called so, too. */
    private NounPhrase trusted(Marks marks, NounPhrase phrase) {
        Marks.Hit hit = marks.hits[phrase.head()];
        if (hit == null || !phrase.person() || hit.kind() == NameKind.PERSON || hit.kind() == NameKind.SURNAME) {
            return phrase;
        }
        String surface = marks.text.substring(hit.start(), hit.end());
        boolean whole = phrase.name().map(surface::equals).orElse(false);
        return whole && !gazetteer.isGivenName(surface) ? phrase.unnamed() : phrase;
    }

    private Marks marks(Reading reading) {
        int n = reading.tokens().size();
        int[] start = new int[n];
        int[] end = new int[n];
        for (int i = 0; i < n; i++) {
            start[i] = reading.token(i).span().start();
            end[i] = reading.token(i).span().end();
        }
        return new Marks(reading.text(), start, end, gazetteer, sectors);
    }

    @Override
    public Actor resolve(String phrase, DocumentTime time) {
        List<int[]> split = Marks.split(phrase);
        if (split.isEmpty()) {
            return new Actor("", phrase, Optional.empty(), List.of());
        }
        int[] start = split.stream().mapToInt(b -> b[0]).toArray();
        int[] end = split.stream().mapToInt(b -> b[1]).toArray();
        Marks marks = new Marks(phrase, start, end, gazetteer, sectors);
        Optional<LocalDate> day = time.published().or(() -> Optional.of(LocalDate.MAX));
        NounPhrase flat = flat(marks);
        Composer.Composed found = composer.compose(marks, flat, day);
        if (found == null && marks.anyName()) {
            found = composer.compose(marks, flat.called(phrase), day);
        }
        if (found == null || found.actors().isEmpty()) {
            return new Actor(Gazetteer.slug(phrase), phrase, Optional.empty(), List.of());
        }
        return found.actors().getFirst();
    }

    /** A noun phrase without a parse: the core ends at the first preposition or comma, its last marked word is the head. */
    private static NounPhrase flat(Marks marks) {
        int n = marks.start.length;
        String[] links = new String[n];
        for (int i = 0; i < n; i++) {
            links[i] = marks.hits[i] != null || marks.words[i] != null ? "" : link(marks, i);
        }
        int core = n;
        List<NounPhrase.Part> parts = new ArrayList<>(0);
        for (int i = 1; i < n; i++) {
            if (links[i].isEmpty()) {
                continue;
            }
            core = Math.min(core, i);
            int to = i + 1;
            while (to < n && links[to].isEmpty()) {
                to++;
            }
            parts.add(new NounPhrase.Part(links[i], i + 1, to));
        }
        int head = core - 1;
        while (head > 0 && marks.words[head] == null && marks.hits[head] == null) {
            head--;
        }
        return NounPhrase.unnamed(0, core, head, parts);
    }

    private static String link(Marks marks, int token) {
        if (marks.end[token] - marks.start[token] > "throughout".length()) {
            return "";
        }
        String word = marks.text.substring(marks.start[token], marks.end[token]).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "of", "in", "from", "at", "for", "to", "with", "by", "on", "near", "against", "who", "which" -> word;
            case "across", "throughout", "inside", "around", "within", "outside" -> word;
            case "under", "between", "among", "after", "during", "behind", "that", "whose", "loyal", "fleeing" -> word;
            case "," -> "appos";
            default -> "";
        };
    }
}
