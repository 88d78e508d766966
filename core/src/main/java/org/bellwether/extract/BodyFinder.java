package org.bellwether.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of an article in a page whose clutter is gone.
 *
 * <p>Every block of text has a weight: prose counts for what it is long, labels and link lists against it. The body stands in the
 * element whose blocks weigh most, the innermost of equals; since the whole page weighs less than the part that is nearly all
 * prose, no threshold is needed. {@link BodyText} then makes paragraphs of that element's blocks.
 */
final class BodyFinder {

    private static final double LABEL = -12;
    private static final double HEADING = -4;
    private static final double LINKS = -1.2;

    private static final Set<String> LISTS = Set.of("ul", "ol", "blockquote");

    private static final String ARTICLE = "main, article, [role=main], [itemprop=articleBody]";

    /** Least share of the weight found that an element marked as the article must hold. */
    private static final double MARKED = 0.7;

    /** Fewest characters of prose that make an element a part of the article. */
    private static final int OWN_PROSE = 40;

    /** Most elements without text of their own between an article and a box in it. */
    private static final int WRAPPERS = 4;

    /** Fewest characters of a short sentence that may end a text. */
    private static final int SENTENCE = 10;

    private BodyFinder() {}

    /** Everything in the element that holds the article's body that may be part of it; none where there is no text. */
    static List<Block> find(Element root, Optional<String> address) {
        List<Block> all = new ArrayList<>(Blocks.of(root));
        Set<Block> teasers = Teasers.among(all, address);
        all.removeIf(teasers::contains);
        Map<Element, double[]> weights = new IdentityHashMap<>();
        for (Block block : all) {
            weights.computeIfAbsent(block.owner(), e -> new double[1])[0] += weight(block);
        }
        Best best = new Best(weights);
        root.traverse(best);
        if (best.element == null) {
            return List.of();
        }
        Element element = widened(narrowed(best.element, weights), all);
        List<Block> inside = new ArrayList<>();
        for (Block block : all) {
            if (block.isIn(element)) {
                inside.add(block);
            }
        }
        return inside;
    }

    /** The innermost element the page itself marks as its article, where that holds nearly all that was found. */
    private static Element narrowed(Element found, Map<Element, double[]> weights) {
        Element at = found;
        while (true) {
            Element inner = null;
            double least = MARKED * weight(at, weights);
            for (Element marked : at.select(ARTICLE)) {
                if (marked != at && weight(marked, weights) >= least) {
                    inner = marked;
                    break;
                }
            }
            if (inner == null) {
                return at;
            }
            at = inner;
        }
    }

    /** The element around what was found, as long as that has paragraphs of its own: an article part of which lies in a box. */
    private static Element widened(Element found, List<Block> all) {
        Element widest = found;
        Element at = found;
        int wrappers = 0;
        while (wrappers < WRAPPERS && at.parent() != null && !at.normalName().equals("body")) {
            boolean own = hasOwnProse(at.parent(), at, all);
            at = at.parent();
            widest = own ? at : widest;
            wrappers = own ? 0 : wrappers + 1;
        }
        return widest;
    }

    private static boolean hasOwnProse(Element parent, Element child, List<Block> all) {
        int prose = 0;
        int links = 0;
        for (Block block : all) {
            Element owner = block.owner();
            boolean flow = owner != child && (owner.parent() == parent || isListedIn(owner, parent, child));
            if (flow && block.prose()) {
                prose += block.chars();
            }
            links += flow ? block.linkChars() : 0;
        }
        return prose >= OWN_PROSE && links < prose / 4;
    }

    private static boolean isListedIn(Element item, Element parent, Element child) {
        Element list = item.parent();
        return list != null && list != child && list.parent() == parent && LISTS.contains(list.normalName());
    }

    private static double weight(Element element, Map<Element, double[]> weights) {
        double[] weight = weights.get(element);
        return weight == null ? 0 : weight[0];
    }

    private static double weight(Block block) {
        if (block.prose()) {
            return block.chars() - 1.5 * block.linkChars();
        }
        if (block.linkShare() > 0.4) {
            return LABEL + LINKS * block.linkChars();
        }
        return switch (block.kind()) {
            case HEADING -> HEADING;
            case CELL -> block.linkChars() == 0 ? 0 : LABEL;
            case ITEM -> Math.max(LABEL, block.chars() - 40);
            case PARAGRAPH, PREFORMATTED ->
                block.linkChars() == 0 && block.chars() >= SENTENCE && block.endsSentence()
                        ? block.chars() / 2.0
                        : LABEL;
        };
    }

    /** Adds the weights up and keeps the heaviest element; children are met before their parents. */
    private static final class Best implements NodeVisitor {

        private final Map<Element, double[]> weights;
        private @Nullable Element element;
        private double weight;

        Best(Map<Element, double[]> weights) {
            this.weights = weights;
        }

        @Override
        public void head(Node node, int depth) {}

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element at)) {
                return;
            }
            double[] own = weights.get(at);
            if (own == null) {
                return;
            }
            if (own[0] > weight) {
                weight = own[0];
                element = at;
            }
            Element parent = at.parent();
            if (parent != null && depth > 0) {
                weights.computeIfAbsent(parent, e -> new double[1])[0] += own[0];
            }
        }
    }
}
