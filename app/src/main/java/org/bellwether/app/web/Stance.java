package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Optional;
import org.bellwether.decide.Decision;
import org.bellwether.model.StatusProposal;

/**
 * Whether a status is decided or only proposed, in words.
 *
 * @param decided where it is
 */
public record Stance(boolean decided, String words) {

    private static final int REASON = 110;

    static Stance of(Archive archive, StatusProposal proposal, Links links) {
        Optional<Decision> decision = archive.decision(proposal);
        return decision.map(one -> new Stance(true, words(one)))
                .orElseGet(() ->
                        new Stance(false, links.search().isPresent() ? say("stance.open") : say("stance.unpublished")));
    }

    private static String words(Decision decision) {
        if (!decision.reason().isEmpty()) {
            return say("stance.decided", Words.clip(decision.reason(), REASON));
        }
        return say("stance.as");
    }
}
