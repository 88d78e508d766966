package org.bellwether.app.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwether.app.people.Member;

/** Secrets on their way to one page: shown once, to the session that made them, and then forgotten. */
public final class Handovers {

    private final Map<String, Handover> waiting = new ConcurrentHashMap<>();

    /**
     * A secret to show.
     *
     * @param what it is, @param advice what to do with it
     */
    public record Handover(String page, String what, String secret, String advice) {

        @Override
        public String toString() {
            return "Handover";
        }
    }

    void leave(Member member, Handover handover) {
        waiting.put(member.session().hash(), handover);
    }

    Optional<Handover> take(Member member, String page) {
        Handover waits = waiting.get(member.session().hash());
        if (waits == null || !waits.page().equals(page)) {
            return Optional.empty();
        }
        return Optional.ofNullable(waiting.remove(member.session().hash()));
    }
}
