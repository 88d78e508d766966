package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bellwether.model.ActorMention;
import org.bellwether.model.EntityType;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.bellwether.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Finds the best sense at a token: the words are there and the frame holds. */
final class Matcher {

    /**
     * @param key the verb or noun
     * @param verb the verb that governs an event noun (light or eventive), the key itself for verb senses, -1 for none
     * @param words all tokens of the phrase
     */
    record Match(Sense sense, int key, int verb, boolean light, List<Integer> words) {

        /** The verb of the clause that tells it: its own, or that which governs the noun; the noun where there is none. */
        int governor() {
            return verb >= 0 ? verb : key;
        }
    }

    private static final int WINDOW = 7;
    private static final double SENSED = 0.2;
    private static final Set<String> OFFICE = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "COP", "PRM", "CRM");
    private static final Set<String> CIVIL =
            Set.of("CVL", "OPP", "EDU", "LAB", "MED", "AGR", "REL", "REF", "JRN", "SOC", "BUS");

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Cast cast;
    private final Set<String> light;
    private final Set<String> eventive;
    private final Set<String> violence;

    Matcher(Lexicon lexicon, WordClasses classes, Syntax syntax, Cast cast) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.cast = cast;
        this.light = classes.list("light");
        this.eventive = classes.list("eventive");
        this.violence = classes.list("violence");
    }

    /** What a token may tell, the best sense first. */
    List<Match> ranked(Token token) {
        List<Match> found = List.of();
        List<Sense> senses = switch (token.upos()) {
            case "VERB" -> lexicon.verbs(syntax.lower(token.index()));
            case "NOUN", "PROPN", "ADJ", "ADV" -> nominal(token);
            default -> List.of();
        };
        for (Sense sense : senses) {
            Match match = match(sense, token);
            if (match != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(match);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(match -> -score(match.sense())));
        }
        return found;
    }

    private static int score(Sense sense) {
        return sense.words().size() * 6 + sense.frame().weight() * 2 + (int) (sense.reliability() * 3);
    }

    /** The event that the language model senses in a verb or common noun, where it is surer than {@link #SENSED}. */
    @Nullable
    Match sensed(Token token) {
        boolean noun = token.upos().equals("NOUN");
        if (!noun && !token.isVerb() || token.trigger().isEmpty()) {
            return null;
        }
        Trigger trigger = token.trigger().get();
        return trigger.probability() < SENSED ? null : match(lexicon.sensed(trigger.type(), noun), token);
    }

    private List<Sense> nominal(Token token) {
        String form = syntax.lower(token.index());
        if (syntax.child(token.index(), "cop") >= 0) {
            List<Sense> all = new ArrayList<>(lexicon.verbs(form));
            all.removeIf(s -> !s.copular());
            all.addAll(lexicon.nouns(form));
            return all;
        }
        return token.upos().equals("ADJ") || token.upos().equals("ADV") ? List.of() : lexicon.nouns(form);
    }

    private @Nullable Match match(Sense sense, Token token) {
        if (token.isVerb()
                && (sense.copular() && !syntax.passive(token.index())
                        || token.relation().equals("amod")
                        || token.relation().equals("compound"))) {
            return null;
        }
        List<Integer> words = words(sense, token);
        if (words.isEmpty()) {
            return null;
        }
        if (!sense.noun()) {
            Match match = new Match(sense, token.index(), token.index(), false, words);
            return holds(match) ? match : null;
        }
        Match match = noun(sense, token, words);
        return match != null && holds(match) ? match : null;
    }

    private List<Integer> words(Sense sense, Token token) {
        List<Integer> found = new ArrayList<>(2);
        found.add(token.index());
        if (sense.words().size() == 1) {
            return found;
        }
        Sentence sentence = syntax.reading().sentenceOf(token);
        if (sense.noun() || sense.copular()) {
            int at = token.index();
            for (int w = sense.words().size() - 2; w >= 0; w--) {
                at--;
                if (at >= sentence.first() && syntax.lower(at).equals("-")) {
                    at--;
                }
                if (at < sentence.first() || !lexicon.isForm(sense.words().get(w), syntax.lower(at))) {
                    return List.of();
                }
                found.addFirst(at);
            }
            return found;
        }
        for (int w = 1; w < sense.words().size(); w++) {
            int at = further(sense.words().get(w), token.index(), found.getLast(), sentence);
            if (at < 0) {
                return List.of();
            }
            found.add(at);
        }
        return found;
    }

    /** A further word of a verb phrase: a dependent, the noun a participle stands by, or close behind. */
    private int further(String word, int verb, int last, Sentence sentence) {
        for (int k = 0; k < syntax.reading().childCount(verb); k++) {
            Token child = syntax.reading().child(verb, k);
            boolean argument = switch (child.relation()) {
                case "obj", "nsubj", "obl", "xcomp", "compound", "advmod", "iobj" -> true;
                default -> false;
            };
            if (argument
                    && (child.index() > verb || child.deprel().equals("nsubj:pass"))
                    && lexicon.isForm(word, syntax.lower(child.index()))) {
                return child.index();
            }
        }
        int head = syntax.token(verb).head();
        if (head >= 0
                && syntax.token(verb).deprel().startsWith("acl")
                && lexicon.isForm(word, syntax.lower(head))
                && syntax.passive(verb)) {
            return head;
        }
        for (int at = Math.max(verb, last) + 1; at < Math.min(sentence.end(), verb + WINDOW); at++) {
            if (lexicon.isForm(word, syntax.lower(at))) {
                return at;
            }
            if (syntax.token(at).isVerb() || syntax.lower(at).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun tells an event on a light verb, with an eventive verb, or by its own participants. */
    private @Nullable Match noun(Sense sense, Token token, List<Integer> words) {
        Frame frame = sense.frame();
        int head = token.head();
        String governor = head < 0 ? "" : syntax.lower(head);
        boolean object = head >= 0
                && syntax.token(head).isVerb()
                && (token.relation().equals("obj") || token.deprel().equals("nsubj:pass"));
        if (object && frame.is("light") && lightFits(frame, governor)) {
            return new Match(sense, token.index(), head, true, words);
        }
        boolean subject =
                head >= 0 && syntax.token(head).isVerb() && token.deprel().equals("nsubj");
        if (subject && (frame.is("eventive") || frame.is("eventive2")) && eventive.contains(governor)) {
            return new Match(sense, token.index(), head, false, words);
        }
        boolean restricted = !frame.light().isEmpty() && !frame.is("eventive") && !frame.is("eventive2");
        return !restricted && hasOwn(frame, token.index()) ? new Match(sense, token.index(), -1, false, words) : null;
    }

    private boolean lightFits(Frame frame, String governor) {
        if (frame.light().isEmpty()) {
            return light.contains(governor);
        }
        for (WordClass verb : frame.light()) {
            if (verb.forms().contains(governor)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOwn(Frame frame, int noun) {
        for (String role : frame.recipients()) {
            int at = syntax.below(noun, role);
            if (at >= 0 && (cast.isActor(at) || cast.isState(at))) {
                return true;
            }
        }
        for (String role : frame.sources()) {
            boolean there = switch (role) {
                case "poss" -> !cast.before(noun, true).isEmpty();
                case "amod" -> !cast.before(noun, false).isEmpty();
                default -> {
                    int at = syntax.prepositional(noun, role);
                    yield at >= 0 && cast.isActor(at);
                }
            };
            if (there) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Match match) {
        Frame frame = match.sense().frame();
        for (Frame.Need need : frame.needs()) {
            boolean ok = switch (need.kind()) {
                case REQUIRED -> any(match, need);
                case OPTIONAL -> role(match, need.roles().getFirst()) < 0 || any(match, need);
                case FORBIDDEN -> !any(match, need);
            };
            if (!ok) {
                return false;
            }
        }
        if (frame.is("plural") && !plural(syntax.actor(match.key()))) {
            return false;
        }
        boolean violent = !(frame.is("violent") || frame.is("verbal")) || violent(match);
        return frame.is("violent") ? violent : !frame.is("verbal") || !violent;
    }

    private boolean any(Match match, Frame.Need need) {
        for (String role : need.roles()) {
            int at = role(match, role);
            if (at >= 0 && (need.classes().isEmpty() || inAny(at, need.classes()))) {
                return true;
            }
        }
        return false;
    }

    /** Head of a role of the trigger, -1 where it is not filled. */
    int role(Match match, String role) {
        int key = match.key();
        boolean noun = match.sense().noun();
        int governor = match.governor();
        return switch (role) {
            case "obj" -> noun ? -1 : object(match);
            case "iobj" -> syntax.receiver(key);
            case "subj" ->
                match.sense().copular() ? syntax.subject(key) : noun && !match.light() ? -1 : syntax.actor(governor);
            case "comp" -> complement(match, false);
            case "xcomp" -> complement(match, true);
            case "verb" ->
                syntax.token(key).deprel().startsWith("nsubj")
                                || syntax.token(key).relation().equals("obj")
                        ? syntax.token(key).head()
                        : -1;
            case "amod", "ofobj" ->
                syntax.child(
                        role.equals("ofobj") && match.words().size() > 1
                                ? match.words().getLast()
                                : key,
                        "amod");
            default -> preposition(match, role);
        };
    }

    /** The object, also where the parse took the verb's particle for a preposition: "cordoned off the square". */
    private int object(Match match) {
        int object = syntax.object(match.key());
        for (int i = 1; object < 0 && i < match.words().size(); i++) {
            Token particle = syntax.token(match.words().get(i));
            if (particle.relation().equals("case")
                    && syntax.token(particle.head()).head() == match.key()) {
                object = particle.head();
            }
        }
        return object;
    }

    /** A clause that completes the trigger or another word of its phrase: "expressed readiness to resume". */
    private int complement(Match match, boolean infinitiveOnly) {
        int at = syntax.complement(match.key(), infinitiveOnly);
        for (int i = 0; at < 0 && i < match.words().size(); i++) {
            at = syntax.complement(match.words().get(i), infinitiveOnly);
        }
        return at;
    }

    private int preposition(Match match, String role) {
        int at = match.sense().noun() ? syntax.below(match.key(), role) : syntax.prepositional(match.key(), role);
        if (at < 0 && match.words().size() > 1) {
            for (int word : match.words()) {
                at = at < 0 ? syntax.prepositional(word, role) : at;
            }
        }
        if (at < 0 && match.light()) {
            at = syntax.prepositional(match.verb(), role);
        }
        if (at < 0 && !match.sense().noun()) {
            int object = syntax.child(match.key(), "obj");
            at = object < 0 ? -1 : syntax.prepositional(object, role);
            int subject = syntax.child(match.key(), "nsubj:pass");
            at = at < 0 && subject >= 0 ? syntax.prepositional(subject, role) : at;
        }
        return at;
    }

    private boolean inAny(int head, List<WordClass> classes) {
        int at = cast.through(head);
        for (WordClass each : classes) {
            if (is(at, each)) {
                return true;
            }
            if (at != head && each.forms().contains(syntax.lower(head))) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int head, WordClass wanted) {
        String word = syntax.lower(head);
        if (wanted.name().equals("any") || wanted.forms().contains(word)) {
            return true;
        }
        return switch (wanted.name()) {
            case "actor" ->
                cast.isActor(head)
                        || cast.isState(head)
                        || word.equals("them")
                        || word.equals("him")
                        || word.equals("her");
            case "person" -> isPerson(head, word);
            case "place" ->
                syntax.reading()
                        .entityAt(head)
                        .map(e -> e.type() == EntityType.LOC)
                        .orElse(false);
            case "official" -> sector(head, OFFICE) || person(head);
            case "troops", "rebel", "police", "uaf" -> sector(head, ARMED);
            case "civil", "worker" -> sector(head, CIVIL);
            case "state" -> state(head);
            case "number" -> syntax.token(head).upos().equals("NUM");
            default -> false;
        };
    }

    private boolean isPerson(int head, String word) {
        if (word.equals("him")
                || word.equals("her")
                || word.equals("them")
                || syntax.token(head).upos().equals("NUM")) {
            return true;
        }
        return person(head) || !sectors(head).isEmpty() && !sector(head, Set.of("BUS"));
    }

    private boolean person(int head) {
        boolean entity = syntax.reading()
                .entityAt(head)
                .map(e -> e.type() == EntityType.PER)
                .orElse(false);
        return entity
                || cast.mentions(head).stream().anyMatch(m -> m.actor().id().startsWith("person:"));
    }

    private List<String> sectors(int head) {
        for (ActorMention mention : cast.mentions(head)) {
            if (!mention.actor().sectors().isEmpty()) {
                return mention.actor().sectors();
            }
        }
        return List.of();
    }

    private boolean sector(int head, Set<String> wanted) {
        for (String sector : sectors(head)) {
            if (wanted.contains(sector)) {
                return true;
            }
        }
        return false;
    }

    private boolean state(int head) {
        for (ActorMention mention : cast.mentions(head)) {
            List<String> sectors = mention.actor().sectors();
            if (mention.actor().country().isPresent()
                    && (sectors.isEmpty() || sectors.contains("GOV") || sectors.contains("MIL"))) {
                return true;
            }
        }
        return false;
    }

    boolean plural(int head) {
        if (head < 0) {
            return false;
        }
        String pos = syntax.token(head).pos();
        return pos.equals("NNS")
                || pos.equals("NNPS")
                || syntax.coordinated(head).size() > 1
                || cast.mentions(head).size() > 1
                || syntax.lower(head).equals("they");
    }

    private boolean violent(Match match) {
        if (sector(match, "subj") || sector(match, "obj")) {
            return true;
        }
        Sentence sentence = syntax.reading().sentenceOf(syntax.token(match.key()));
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (i != match.key() && violence.contains(syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean sector(Match match, String role) {
        int at = role(match, role);
        return at >= 0 && sector(cast.through(at), ARMED);
    }
}
