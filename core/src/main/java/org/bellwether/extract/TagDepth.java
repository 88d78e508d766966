package org.bellwether.extract;

/** How deep a page nests the elements whose nesting costs the parser most, told from its source without parsing it. */
final class TagDepth {

    private static final String[] NAMES = {"table", "object", "applet", "marquee"};

    private TagDepth() {}

    /** The greatest number of tables and objects open at a time. */
    static int of(String html) {
        int depth = 0;
        int deepest = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean end = at + 1 < html.length() && html.charAt(at + 1) == '/';
            if (names(html, at + (end ? 2 : 1))) {
                depth = end ? Math.max(0, depth - 1) : depth + 1;
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    private static boolean names(String html, int at) {
        for (String name : NAMES) {
            if (html.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }
}
