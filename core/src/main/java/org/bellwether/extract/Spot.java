package org.bellwether.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element and where it stands.
 *
 * @param at characters of visible text before it
 * @param inside the innermost part of the page around it that holds other matter than the article
 */
record Spot(Element element, int at, @Nullable Part inside) {

    /**
     * A part of a page.
     *
     * @param soft a plain {@code <aside>}, {@code <footer>} or side bar, which may as well be the article's own
     */
    record Part(Element element, boolean soft, @Nullable Part outer) {}
}
