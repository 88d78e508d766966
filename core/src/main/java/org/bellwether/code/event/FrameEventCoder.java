package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.code.attribution.Factuality;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.code.place.PlaceCoder;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Attribution;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Timex;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Events by a lexicon of senses with frames over the dependency tree, in PLOVER 2021 terms (see {@code lexicon.md} and
 * {@code docs/codebook.md}). Precision first: a trigger whose frame does not hold, or without anybody politics knows, tells nothing.
 * Safe for use by several threads.
 */
public final class FrameEventCoder implements EventCoder {

    /** What is less likely than that to be right is not told at all. */
    private static final double LEAST = 0.25;

    /** Nor what the language model alone senses and is less likely than that. */
    private static final double LEAST_SENSED = 0.4;

    /** Words from which on a sentence may be a run of headlines, and the share of capitalised ones that makes it one. */
    private static final int LONG = 45;

    private static final double RUN = 0.4;

    private final Gazetteer gazetteer;
    private final WordClasses classes;
    private final Lexicon lexicon;
    private final Scores scores;
    private final Domains domains;
    private final Examples examples;
    private final PlaceCoder places;
    private final Confidence confidence = new Confidence();

    public FrameEventCoder(Gazetteer gazetteer) {
        this(() -> gazetteer);
    }

    /** @param gazetteer asked for when all other tables are read, for one that is still being loaded elsewhere */
    public FrameEventCoder(Supplier<Gazetteer> gazetteer) {
        Inflection inflection = new Inflection();
        this.classes = new WordClasses(inflection);
        this.lexicon = new Lexicon(inflection, classes);
        this.scores = new Scores(inflection);
        this.domains = new Domains(classes);
        this.examples = new Examples(inflection);
        this.gazetteer = gazetteer.get();
        this.places = new PlaceCoder(this.gazetteer);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public List<Event> code(
            Reading reading,
            DocumentTime time,
            List<Timex> timexes,
            List<ActorMention> actors,
            List<Attribution> attributions) {
        List<Event> told = grounds(reading, time, timexes, actors, attributions).stream()
                .filter(each -> !each.sensed() || each.event().confidence() >= LEAST_SENSED)
                .map(Grounds::event)
                .toList();
        return Merging.merge(told).stream()
                .filter(event -> event.confidence() >= LEAST)
                .toList();
    }

    /**
     * Every telling of an event by itself, not yet merged with others, with what speaks for it.
     *
     * @return in the order of the sentences
     */
    public List<Grounds> grounds(
            Reading reading,
            DocumentTime time,
            List<Timex> timexes,
            List<ActorMention> actors,
            List<Attribution> attributions) {
        return reading.tokens().isEmpty() ? List.of() : new Pass(reading, time, timexes, actors, attributions).run();
    }

    /** The coder at work on one text. */
    private final class Pass {
        private final Reading reading;
        private final List<Attribution> attributions;
        private final Syntax syntax;
        private final Matcher matcher;
        private final Standing standing;
        private final Roles roles;
        private final Seconding seconding;
        private final Turning turning;
        private final Urging urging;
        private final Sifting sifting;
        private final Dating dating;
        private final Placing placing;

        Pass(
                Reading reading,
                DocumentTime time,
                List<Timex> timexes,
                List<ActorMention> actors,
                List<Attribution> attributions) {
            this.reading = reading;
            this.attributions = attributions;
            syntax = new Syntax(reading);
            Cast cast = new Cast(syntax, gazetteer, classes, actors);
            matcher = new Matcher(lexicon, classes, syntax, cast);
            standing = new Standing(classes, syntax);
            roles = new Roles(syntax, cast, matcher);
            seconding = new Seconding(syntax, cast);
            turning = new Turning(classes, syntax, cast);
            urging = new Urging(classes, syntax, cast);
            sifting = new Sifting(syntax);
            dating = new Dating(reading, time, timexes);
            placing = new Placing(syntax, places.locator(reading, actors));
        }

        List<Grounds> run() {
            List<Grounds> events = new ArrayList<>();
            List<String> fields = domains.of(syntax);
            for (Sentence sentence : reading.sentences()) {
                List<Draft> drafts = isRun(sentence) ? List.of() : drafts(sentence);
                if (drafts.isEmpty()) {
                    continue;
                }
                String field = fields.get(sentence.index());
                for (Draft draft : sifting.independent(drafts)) {
                    if (field.isEmpty() || sifting.institutional(draft)) {
                        event(draft, sentence).ifPresent(events::add);
                    }
                }
            }
            return events;
        }

        /** Headlines and names strung together by a page, not a sentence. */
        private boolean isRun(Sentence sentence) {
            if (sentence.size() < LONG) {
                return false;
            }
            int capitals = 0;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                capitals += Character.isUpperCase(reading.token(i).text().charAt(0)) ? 1 : 0;
            }
            return capitals > RUN * sentence.size();
        }

        private List<Draft> drafts(Sentence sentence) {
            List<Draft> drafts = new ArrayList<>();
            Set<Integer> taken = new HashSet<>();
            for (boolean phrases : new boolean[] {true, false}) {
                for (int i = sentence.first(); i < sentence.end(); i++) {
                    if (taken.contains(i)) {
                        continue;
                    }
                    Draft draft = best(reading.token(i), phrases);
                    if (draft != null) {
                        taken.addAll(draft.match().words());
                        drafts.add(draft);
                    }
                }
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Draft urged =
                        reading.token(i).isVerb() || syntax.child(i, "cop") >= 0 ? urging.at(reading.token(i)) : null;
                if (urged != null) {
                    drafts.add(placed(urged));
                }
            }
            return drafts;
        }

        /**
         * By the best sense whose event has the participants it needs and whose type the language model does not doubt; else by what
         * the model senses itself; else by the best sense.
         */
        private @Nullable Draft best(Token token, boolean phrases) {
            Draft doubted = null;
            for (Matcher.Match match : matcher.ranked(token)) {
                if (phrases && match.words().size() == 1) {
                    continue;
                }
                Draft draft = draft(match);
                if (!standing.isHabit(match) && sifting.peopled(draft)) {
                    if (!seconding.doubts(draft)) {
                        return draft;
                    }
                    doubted = doubted == null ? draft : doubted;
                }
            }
            if (phrases) {
                return null;
            }
            Draft sensed = sensed(token);
            return sensed == null ? doubted : sensed;
        }

        /** What the language model senses to have happened. */
        private @Nullable Draft sensed(Token token) {
            Matcher.Match match = matcher.sensed(token);
            Draft draft = match == null ? null : draft(match);
            return draft != null && draft.status() == EventStatus.ASSERTED && sifting.peopled(draft) ? draft : null;
        }

        private Draft draft(Matcher.Match match) {
            Sense sense = match.sense();
            List<List<Participant>> cast = seconding.of(match, roles.of(match));
            Standing.Verdict verdict = standing.of(match);
            EventStatus status = verdict.status();
            boolean talk = sense.type() == EventType.THREATEN && sense.noun();
            if (talk && status == EventStatus.HYPOTHETICAL) {
                status = EventStatus.ASSERTED;
            }
            Optional<String> mode = sense.mode().filter(m -> scores.isMode(sense.type(), m));
            Draft draft = new Draft(
                    match, sense.type(), mode, cast.get(0), cast.get(1), status, Optional.empty(), why(match, verdict));
            return placed(seconding.told(turning.turn(draft, verdict.by())));
        }

        private Draft placed(Draft draft) {
            return draft.at(placing.of(draft.match(), countries(draft)));
        }

        private String why(Matcher.Match match, Standing.Verdict verdict) {
            StringBuilder why = new StringBuilder();
            for (int word : match.words()) {
                why.append(reading.token(word).text()).append(' ');
            }
            if (match.sense().noun()) {
                why.append(
                        match.light()
                                ? "on a light verb"
                                : match.verb() >= 0 ? "with an eventive verb" : "by its own phrases");
            } else {
                why.append(syntax.passive(match.key()) ? "in the passive" : "in the active");
            }
            if (!verdict.by().isEmpty()) {
                why.append("; ")
                        .append(verdict.status())
                        .append(" by \u201c")
                        .append(verdict.by())
                        .append('\u201d');
            }
            return why.toString();
        }

        /** What the draft says, after the sense or the examples it rests on; a rule speaks for itself. */
        private String why(Draft draft) {
            Sense sense = draft.match().sense();
            if (sense == Urging.MUST) {
                return draft.why();
            }
            StringBuilder opening = sense.sensed() ? sensedWhy(draft.match()) : senseWhy(sense);
            return opening.append(draft.why()).toString();
        }

        private static StringBuilder senseWhy(Sense sense) {
            return new StringBuilder("sense \u201c")
                    .append(sense.phrase())
                    .append("\u201d (")
                    .append(sense.place())
                    .append("; ")
                    .append(sense.frame().written())
                    .append("), as in \u201c")
                    .append(sense.example())
                    .append("\u201d: ");
        }

        private StringBuilder sensedWhy(Matcher.Match match) {
            StringBuilder why = new StringBuilder("the language model's sense of examples");
            examples.of(match.sense().type(), reading.token(match.key()).text())
                    .ifPresent(example ->
                            why.append(", as in \u201c").append(example).append('\u201d'));
            return why.append(": ");
        }

        private Optional<Grounds> event(Draft draft, Sentence sentence) {
            Matcher.Match match = draft.match();
            Draft home = Homes.shared(atHome(draft));
            if (!sifting.peopled(home)) {
                return Optional.empty();
            }
            Token trigger = reading.token(match.key());
            EventDate date = dating.of(trigger);
            EventStatus status = home.status() == EventStatus.ASSERTED && dating.isHistory(date)
                    ? EventStatus.HISTORICAL
                    : home.status();
            int attribution = attribution(trigger.span());
            Sense sense = match.sense();
            boolean kept = sense.type() == home.type();
            double[] features = Confidence.features(syntax, home);
            return Optional.of(new Grounds(
                    features,
                    sense.sensed(),
                    new Event(
                            home.type(),
                            home.mode(),
                            scores.contexts(syntax, sentence, kept ? sense.contexts() : List.of()),
                            kept
                                    ? sense.cameo()
                                    : lexicon.sensed(home.type(), sense.noun()).cameo(),
                            scores.intensity(home.type(), home.mode()),
                            home.sources(),
                            recipients(home),
                            date,
                            home.place(),
                            span(match),
                            sentence.index(),
                            status,
                            factual(match, status, attribution, kept),
                            attribution,
                            Math.round(confidence.of(features) * 100) / 100.0,
                            why(home))));
        }

        private static Set<String> countries(Draft draft) {
            Set<String> all = new HashSet<>();
            draft.sources().forEach(p -> p.actor().country().ifPresent(all::add));
            draft.recipients().forEach(p -> p.actor().country().ifPresent(all::add));
            return all;
        }

        /** Violence without a named victim falls on where it happened. */
        private List<Participant> recipients(Draft draft) {
            if (draft.type() == EventType.ASSAULT
                    && draft.recipients().isEmpty()
                    && draft.sources().size() == 1) {
                return draft.place()
                        .filter(p -> p.country().isPresent())
                        .map(p -> List.of(new Participant(
                                p.span(),
                                p.text(),
                                new Actor(p.country().orElse(""), p.name(), p.country(), List.of()))))
                        .orElse(List.of());
            }
            return draft.recipients();
        }

        /** An institution without a country that acts in a place acts for the country it lies in. */
        private Draft atHome(Draft draft) {
            Optional<String> country = draft.place().flatMap(Place::country);
            if (country.isEmpty()) {
                return draft;
            }
            return draft.with(home(draft.sources(), country), home(draft.recipients(), country));
        }

        private List<Participant> home(List<Participant> list, Optional<String> country) {
            List<Participant> placed = new ArrayList<>(list.size());
            for (Participant each : list) {
                placed.add(domestic(each.actor()) ? each.in(country.orElseThrow()) : each);
            }
            return placed;
        }

        private static boolean domestic(Actor actor) {
            return actor.country().isEmpty()
                    && !actor.sectors().isEmpty()
                    && !actor.id().startsWith("person:")
                    && switch (actor.sectors().getFirst()) {
                        case "COP", "JUD", "LEG", "CVL", "OPP", "EDU", "LAB", "GOV", "PTY" -> true;
                        default -> false;
                    };
        }

        private int attribution(Span trigger) {
            int best = -1;
            int length = Integer.MAX_VALUE;
            for (int i = 0; i < attributions.size(); i++) {
                int total = 0;
                boolean covers = false;
                for (Span content : attributions.get(i).content()) {
                    covers |= content.contains(trigger);
                    total += content.length();
                }
                if (covers && total < length) {
                    best = i;
                    length = total;
                }
            }
            return best;
        }

        private double factual(Matcher.Match match, EventStatus status, int attribution, boolean kept) {
            double score = kept ? Factuality.of(reading, match.key()) : 2.5;
            double bounded = switch (status) {
                case ASSERTED, HISTORICAL -> Math.max(score, 1);
                case NEGATED -> Math.min(score, -2);
                case PLANNED -> Math.clamp(score, 0.5, 2);
                case HYPOTHETICAL -> Math.clamp(score, -1, 1);
            };
            if (attribution >= 0 && status == EventStatus.ASSERTED) {
                bounded =
                        Math.min(bounded, Math.max(attributions.get(attribution).factuality(), 0));
            }
            return Math.round(bounded * 100) / 100.0;
        }

        private Span span(Matcher.Match match) {
            Span span = reading.token(match.key()).span();
            for (int word : match.words()) {
                if (Math.abs(word - match.key()) <= 4) {
                    span = span.cover(reading.token(word).span());
                }
            }
            return span;
        }
    }
}
