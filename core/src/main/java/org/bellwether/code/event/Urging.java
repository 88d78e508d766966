package org.bellwether.code.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/** "Oslo said that Tehran must open the plant": a request told by a modal under a verb of saying. */
final class Urging {

    static final Sense MUST = new Sense(
            EventType.REQUEST,
            false,
            false,
            List.of("must"),
            new Frame("", List.of(), List.of(), List.of(), Set.of(), List.of()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            0.8,
            "",
            "rule: must under a verb of saying");

    private final Syntax syntax;
    private final Cast cast;
    private final Set<String> report;

    Urging(WordClasses classes, Syntax syntax, Cast cast) {
        this.syntax = syntax;
        this.cast = cast;
        this.report = classes.list("report");
    }

    @Nullable
    Draft at(Token verb) {
        int aux = syntax.child(verb.index(), "aux");
        if (aux < 0 || !urges(syntax.lower(aux)) || verb.head() < 0 || syntax.child(verb.index(), "cop") >= 0) {
            return null;
        }
        int said = syntax.teller(verb.index());
        if (said < 0 || !report.contains(syntax.lower(said))) {
            int below = syntax.child(verb.index(), "parataxis");
            if (below < 0 || !report.contains(syntax.lower(below))) {
                return null;
            }
            said = below;
        }
        int speaker = syntax.actor(said);
        int asked = syntax.passive(verb.index()) ? -1 : syntax.subject(verb.index());
        if (speaker < 0 || asked < 0 || speaker == asked || !cast.isActor(speaker) || !cast.isActor(asked)) {
            return null;
        }
        List<Participant> sources = cast.at(speaker);
        List<Participant> recipients = cast.at(asked);
        boolean same = recipients.stream()
                .anyMatch(r -> sources.stream()
                        .anyMatch(s -> s.actor().id().equals(r.actor().id())
                                || r.actor().sectors().isEmpty()
                                        && s.actor().country().equals(r.actor().country())));
        if (same) {
            return null;
        }
        Matcher.Match match = new Matcher.Match(MUST, verb.index(), verb.index(), false, List.of(aux, verb.index()));
        return new Draft(
                match,
                EventType.REQUEST,
                Optional.empty(),
                sources,
                recipients,
                EventStatus.ASSERTED,
                Optional.empty(),
                MUST.place());
    }

    private static boolean urges(String word) {
        return word.equals("must") || word.equals("should") || word.equals("ought");
    }
}
