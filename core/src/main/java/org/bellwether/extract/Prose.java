package org.bellwether.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How many characters of prose each element of a page holds, its descendants' included. */
final class Prose {

    private final Map<Element, Integer> sums = new IdentityHashMap<>();

    Prose(Element root, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.prose()) {
                sums.merge(block.owner(), block.chars(), Integer::sum);
            }
        }
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                Integer own = node instanceof Element element && element != root ? sums.get(element) : null;
                if (own != null && node.parent() instanceof Element parent) {
                    sums.merge(parent, own, Integer::sum);
                }
            }
        });
    }

    int in(Element element) {
        return sums.getOrDefault(element, 0);
    }
}
