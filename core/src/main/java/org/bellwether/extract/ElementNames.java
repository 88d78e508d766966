package org.bellwether.extract;

import java.util.ArrayList;
import java.util.Collections;
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
        KICKER,
        /** The path of sections to a page. */
        TRAIL
    }

    private static final int ASCII = 128;

    /** The parts by their first two characters. */
    private static final List<List<Part>> BY_START = load();

    private final Map<String, Set<Role>> known = new HashMap<>();

    /** A part of a name that promises a role. */
    private record Part(String text, Role role) {}

    private static List<List<Part>> load() {
        WordList list = WordList.load("element-names.txt");
        List<List<Part>> parts = new ArrayList<>(Collections.nCopies(ASCII * ASCII, List.of()));
        for (Role role : Role.values()) {
            for (String text : list.section(role.name().toLowerCase(Locale.ROOT))) {
                int start = start(text.charAt(0), text.charAt(1));
                List<Part> same = new ArrayList<>(parts.get(start));
                same.add(new Part(text, role));
                parts.set(start, List.copyOf(same));
            }
        }
        return List.copyOf(parts);
    }

    private static int start(char first, char second) {
        return first * ASCII + second;
    }

    Set<Role> of(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        String classes = element.attributes().get("class");
        String id = element.attributes().get("id");
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
        for (int i = 0; i + 1 < name.length(); i++) {
            char first = name.charAt(i);
            char second = name.charAt(i + 1);
            if (first < ASCII && second < ASCII) {
                for (Part part : BY_START.get(start(first, second))) {
                    if (name.startsWith(part.text(), i)) {
                        roles.add(part.role());
                    }
                }
            }
        }
        return roles;
    }
}
