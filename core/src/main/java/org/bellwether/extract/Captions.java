package org.bellwether.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds captions that no name gives away: a short line alone in a box with a picture. */
final class Captions {

    private static final int LONGEST = 200;

    /** Most elements between the line and the box. */
    private static final int UP = 3;

    private Captions() {}

    static boolean isOne(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (block.kind() != Block.Kind.PARAGRAPH
                || block.text().length() > LONGEST
                || block.text().endsWith(":")) {
            return false;
        }
        Element box = block.owner();
        for (int up = 0; up < UP && box != null; up++, box = box.parent()) {
            if (box.normalName().equals("body") || !alone(blocks, at, box)) {
                return false;
            }
            if (box.selectFirst("img, picture, video") != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean alone(List<Block> blocks, int at, Element box) {
        return (at == 0 || !blocks.get(at - 1).isIn(box))
                && (at + 1 == blocks.size() || !blocks.get(at + 1).isIn(box));
    }
}
