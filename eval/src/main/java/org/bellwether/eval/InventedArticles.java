package org.bellwether.eval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Article;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Hop;
import org.bellwether.model.Participant;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Timex;
import org.bellwether.model.TimexType;
import org.bellwether.store.sql.SqlStore.Taken;

/** Articles of words drawn as a language draws them: a few very often, most hardly ever (Zipf). The same seed gives the same. */
final class InventedArticles {

    private static final String[] COMMON =
            ("the of and to in a that said is for on with was by it as at from be has have his will are not"
                            + " an government police court president minister people country party state law election protest military talks"
                            + " border opposition trial sanctions report news officials leader foreign security week year city media rights"
                            + " economy trade gas oil prices meeting agreement arrest prison journalists visit army war peace aid union")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba be bo da do du fa fi ga go ha ho ka ke ki la le lo ma me mi na ne no pa pe ra re ri sa se so ta te to va ve vi za zo"
                    .split(" ");
    private static final String[] COUNTRIES =
            "BLR RUS UKR POL LTU LVA EST DEU FRA GBR USA CHN IRN TUR GEO ARM AZE KAZ SRB HUN".split(" ");
    private static final int VOCABULARY = 60_000;
    private static final int DIMENSIONS = 384;
    private static final int SENTENCES = 9;

    private final Random random;
    private final int outlets;
    private final String[] words = new String[VOCABULARY];
    private final Actor[] actors = new Actor[COUNTRIES.length];

    InventedArticles(long seed, int outlets) {
        this.random = new Random(seed);
        this.outlets = outlets;
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = i < COMMON.length ? COMMON[i] : invented();
        }
        for (int i = 0; i < COUNTRIES.length; i++) {
            actors[i] = new Actor(
                    COUNTRIES[i] + "/GOV", "government of " + COUNTRIES[i], Optional.of(COUNTRIES[i]), List.of("GOV"));
        }
    }

    private String invented() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** Rank r comes about 1/r as often as the first. */
    private String word() {
        return words[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1];
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }

    /** An article with so many events; every seventh reprints the one before it. */
    Taken article(int number, LocalDate day, int told) {
        List<String> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < SENTENCES; i++) {
            String text = sentence(14 + random.nextInt(16));
            paragraphs.add(text);
            sentences.add(new Sentence(i, new Span(at, at + text.length()), 0, 0));
            at += text.length() + 2;
        }
        Instant published = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(86_400));
        Article article = new Article(
                id(number),
                "outlet-" + number % outlets,
                Optional.of("https://outlet-" + number % outlets + ".example/" + number),
                sentence(8),
                List.of(),
                Optional.of(published),
                Optional.empty(),
                Optional.of(day),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paragraphs,
                id(number).repeat(4),
                published);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < told; i++) {
            events.add(event(sentences.get(i % SENTENCES).span(), i, article.body(), day));
        }
        String origin = number % 7 == 6 ? id(number - 1) : article.id();
        return new Taken(article, coded(article, sentences, events, day), origin, "invented");
    }

    private static String id(int number) {
        return "%016x".formatted(number * 0x9E3779B97F4A7C15L);
    }

    private CodedArticle coded(Article article, List<Sentence> sentences, List<Event> events, LocalDate day) {
        Span first = sentences.getFirst().span();
        Span word = new Span(first.start(), first.start() + 2);
        return new CodedArticle(
                new Reading(article.body(), "en", sentences, List.of(), List.of()),
                List.of(new Timex(
                        word,
                        word.of(article.body()),
                        TimexType.DATE,
                        day.toString(),
                        Optional.of(DateRange.of(day)),
                        "stated",
                        .9,
                        "rule")),
                List.of(new ActorMention(word, word.of(article.body()), 0, actor(), .9, "entry")),
                List.of(new Attribution(
                        List.of(word),
                        List.of(word),
                        List.of(first),
                        List.of(new Hop("he", "person", "F")),
                        2,
                        false,
                        .8,
                        "cue")),
                events);
    }

    private Actor actor() {
        return actors[(int) Math.pow(actors.length, random.nextDouble()) - 1];
    }

    private Event event(Span sentence, int number, String body, LocalDate day) {
        int start = sentence.start() + number / SENTENCES;
        Span trigger = new Span(start, start + 4);
        EventType type = EventType.values()[random.nextInt(EventType.values().length)];
        boolean dated = random.nextInt(20) > 0;
        LocalDate when = day.minusDays(random.nextInt(4));
        double confidence = Math.round((0.3 + 0.7 * Math.sqrt(random.nextDouble())) * 1000) / 1000.0;
        return new Event(
                type,
                Optional.empty(),
                List.of("legal"),
                Optional.empty(),
                type.score(),
                List.of(new Participant(trigger, trigger.of(body), actor())),
                List.of(new Participant(new Span(start + 5, start + 9), body.substring(start + 5, start + 9), actor())),
                new EventDate(
                        dated ? when.toString() : "XXXX",
                        dated ? Optional.of(DateRange.of(when)) : Optional.empty(),
                        "document date; the text gives none"),
                Optional.empty(),
                trigger,
                number % SENTENCES,
                random.nextInt(8) == 0
                        ? EventStatus.values()[random.nextInt(EventStatus.values().length)]
                        : EventStatus.ASSERTED,
                3,
                -1,
                confidence,
                "rule of invented events: the words \"" + trigger.of(body) + "\"");
    }

    /** A unit vector that depends on the text's words, so that like texts lie near each other. */
    float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        for (String word : text.split("\\s+")) {
            int hash = word.hashCode() * 0x9E3779B9;
            for (int k = 0; k < 12; k++) {
                hash = hash * 1_664_525 + 1_013_904_223;
                vector[Math.floorMod(hash >>> 8, DIMENSIONS)] += (hash & 0x40) == 0 ? 1 : -1;
            }
        }
        double square = 1e-9;
        for (float x : vector) {
            square += (double) x * x;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
