package org.bellwether.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The headline of a page as its several places have it: above the text, in the window's title, in what it says to other sites. */
final class Headlines {

    /** Shortest headline part that is one. */
    private static final int TELLING = 20;

    private final Set<String> letters = new LinkedHashSet<>();

    private Headlines(List<String> titles) {
        for (String title : titles) {
            String headline = Letters.of(title);
            if (!headline.isEmpty()) {
                letters.add(headline);
            }
        }
    }

    static Headlines of(Page page, String title) {
        return new Headlines(List.of(
                title, page.document().title(), page.meta().get("og:title").orElse("")));
    }

    /** Whether a block says no more than the headline, with a kicker before it perhaps. */
    boolean has(Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        if (heading && isFirst(block.owner())) {
            return true;
        }
        String said = Letters.of(block.text());
        for (String headline : letters) {
            boolean whole = said.length() <= 2 * headline.length() && said.endsWith(headline);
            boolean part = heading
                    && headline.contains(said)
                    && (said.length() >= TELLING || 2 * said.length() > headline.length());
            if (whole || part) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirst(Element owner) {
        for (Element at = owner; at != null; at = at.parent()) {
            if (at.normalName().equals("h1")) {
                return true;
            }
        }
        return false;
    }
}
