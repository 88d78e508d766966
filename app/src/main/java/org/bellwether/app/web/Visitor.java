package org.bellwether.app.web;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.bellwether.app.people.Member;
import org.bellwether.app.people.Secrets;

/**
 * Who asks for a page.
 *
 * @param name kept with whatever the visitor does; empty for nobody in particular
 * @param token what every form sends back, unknown to other sites
 * @param member the person, where people log in and this one has
 */
record Visitor(String name, Role role, String token, Optional<Member> member) {

    private static final String KEY = "visitor";

    Visitor(String name, Role role, String token) {
        this(name, role, token, Optional.empty());
    }

    /** Somebody who has logged in; the forms of a session carry what only it can know. */
    static Visitor of(Member member, String session) {
        return new Visitor(
                member.person().name(),
                Role.of(member.person().role()),
                Secrets.hash("form\n" + session),
                Optional.of(member));
    }

    /** Remembers who sent a request. */
    void enter(Context context) {
        context.attribute(KEY, this);
    }

    static Visitor of(Context context) {
        return Objects.requireNonNull(context.attribute(KEY), "nobody was let in");
    }

    boolean may(Role needed) {
        return role.allows(needed);
    }

    /** Whether nothing may be done before a password that an admin gave is changed. */
    boolean mustChange() {
        return member.map(Member::mustChange).orElse(false);
    }
}
