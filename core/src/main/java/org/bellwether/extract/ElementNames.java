package org.bellwether.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and the id of an element say that it holds. Names are read once for each page: pages repeat them. */
final class ElementNames {

    enum Role {
        /** Another article's, a reader's, or the site's own matter. */
        ELSEWHERE,
        /** Often such matter, sometimes the article's own. */
        BESIDE,
        DATED,
        BYLINE,
        CREDIT,
        /** A credit where it stands with a caption. */
        MAKER,
        CAPTION,
        /** A line over a title, within its heading. */
        KICKER
    }

    private static final Map<Role, List<String>> PARTS = load();

    private final Map<String, Set<Role>> known = new HashMap<>();

    private static Map<Role, List<String>> load() {
        WordList list = WordList.load("element-names.txt");
        Map<Role, List<String>> parts = new HashMap<>();
        for (Role role : Role.values()) {
            parts.put(role, List.copyOf(list.section(role.name().toLowerCase(Locale.ROOT))));
        }
        return parts;
    }

    Set<Role> of(Element element) {
        String classes = element.attr("class");
        String id = element.attr("id");
        if (classes.isEmpty() && id.isEmpty()) {
            return Set.of();
        }
        return known.computeIfAbsent(id.isEmpty() ? classes : classes + ' ' + id, ElementNames::read);
    }

    boolean is(Element element, Role role) {
        return of(element).contains(role);
    }

    private static Set<Role> read(String names) {
        String name = names.toLowerCase(Locale.ROOT);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        PARTS.forEach((role, parts) -> {
            for (String part : parts) {
                if (name.contains(part)) {
                    roles.add(role);
                    return;
                }
            }
        });
        return roles;
    }
}
