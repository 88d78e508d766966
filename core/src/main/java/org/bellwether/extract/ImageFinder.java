package org.bellwether.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bellwether.extract.ElementNames.Role;
import org.bellwether.model.Image;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The lead image of an article with its caption and credit: from its surroundings on the page, else from the page's data. */
final class ImageFinder {

    private static final Set<String> ENDS = Set.of("html", "body", "main", "article");
    private static final List<String> CREDIT_ATTRIBUTES =
            List.of("data-credit", "data-credits", "data-copyright", "data-source", "data-photographer", "data-author");
    private static final Pattern SIZE = Pattern.compile("(?:[-_]\\d{2,4}x\\d{2,4}|-scaled|-e\\d{10,})+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{3,5}$");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final int SHORTEST_NAME = 5;
    private static final int CLIMB = 7;
    private static final int LONGEST_BOX = 700;
    private static final int CLOSE_BOX = 220;
    private static final int MOST_RUNS = 5;
    private static final int LONGEST_CREDIT = 160;
    private static final int REACH = 3000;
    private static final int IMAGES_READ = 24;
    private static final int MOST_NAMES = 4;

    private final Page page;
    private final Optional<String> told;
    private final @Nullable Element shown;

    private ImageFinder(Page page) {
        this.page = page;
        this.told = page.data().image().or(() -> page.meta().first("image"));
        this.shown = shown(false).or(this::captioned).or(() -> shown(true)).orElse(null);
    }

    static Optional<Image> find(Page page) {
        ImageFinder finder = new ImageFinder(page);
        Optional<String> url = finder.told.flatMap(a -> address(a, page)).or(finder::source);
        return url.map(finder::image);
    }

    private Image image(String url) {
        if (shown == null) {
            return new Image(url, dataCaption(), dataCredit());
        }
        Optional<Element> box = box(shown);
        Optional<String> credit =
                box.flatMap(this::credit).or(() -> attributeCredit(shown)).or(this::dataCredit);
        return new Image(url, box.flatMap(b -> caption(b, credit)).or(this::dataCaption), credit);
    }

    /** The image's web address; of a page from a local folder, the image's path from where the page's own path starts. */
    private static Optional<String> address(String written, Page page) {
        return SiteFinder.absolute(written, page.url()).or(() -> page.url().flatMap(base -> beside(written, base)));
    }

    private static Optional<String> beside(String written, String base) {
        try {
            URI path = new URI(base).resolve(new URI(written.strip().replace(" ", "%20")));
            return path.isAbsolute()
                            || path.getRawPath().isEmpty()
                            || path.getRawPath().startsWith("/")
                    ? Optional.empty()
                    : Optional.ofNullable(path.getPath());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> source() {
        return Optional.ofNullable(shown)
                .map(img -> img.attr("src"))
                .filter(src -> !src.isEmpty() && !src.startsWith("data:"))
                .flatMap(src -> address(src, page));
    }

    /** The image on the page that the page's data name. */
    private Optional<Element> shown(boolean elsewhere) {
        List<String> named = new ArrayList<>();
        page.data().image().ifPresent(named::add);
        named.addAll(page.meta().all("image"));
        for (String name : named.stream()
                .map(ImageFinder::fileName)
                .distinct()
                .limit(MOST_NAMES)
                .toList()) {
            for (Spot spot : page.scan().images()) {
                if (name.length() >= SHORTEST_NAME
                        && shows(spot.element(), name)
                        && page.headline().elsewhere(spot) == elsewhere) {
                    return Optional.of(spot.element());
                }
            }
        }
        return Optional.empty();
    }

    /** The first image from the headline on that has a caption or a credit. */
    private Optional<Element> captioned() {
        int from = page.headline().spot().map(Spot::at).orElse(0);
        int read = 0;
        for (Spot spot : page.scan().images()) {
            boolean near = spot.at() >= from - REACH / 10 && spot.at() <= from + REACH;
            if (near && !page.headline().elsewhere(spot) && ++read <= IMAGES_READ) {
                if (box(spot.element())
                        .filter(b -> isCaptioned(b) || isLabelled(b))
                        .isPresent()) {
                    return Optional.of(spot.element());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean shows(Element img, String name) {
        for (Attribute attribute : img.attributes()) {
            if (attribute.getKey().contains("src") && attribute.getValue().contains(name)) {
                return true;
            }
        }
        Element parent = img.parent();
        if (parent != null && parent.normalName().equals("picture")) {
            for (Element source : parent.children()) {
                if (source.normalName().equals("source")
                        && source.attr("srcset").contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What tells an image in all its sizes: its file's name without size and kind, with its folder where it is short. */
    private static String fileName(String address) {
        String plain = address.replace("%2F", "/");
        int nested = plain.lastIndexOf("http");
        String path =
                QUERY.matcher(nested > 0 ? plain.substring(nested) : plain).replaceFirst("");
        int slash = path.lastIndexOf('/');
        String file = path.substring(slash + 1);
        String name = SIZE.matcher(EXTENSION.matcher(file).replaceFirst("")).replaceFirst("");
        if (name.length() >= SHORTEST_NAME || slash <= 0) {
            return name;
        }
        return path.substring(path.lastIndexOf('/', slash - 1) + 1);
    }

    /** The smallest element around an image that holds its credit, else the smallest that holds a line of text. */
    private Optional<Element> box(Element img) {
        Element captioned = null;
        Element child = img;
        String before = "";
        Element at = img.parent();
        for (int up = 0; up < CLIMB && at != null && !ENDS.contains(at.normalName()); up++, at = at.parent()) {
            if (page.headline().around().contains(at)) {
                break;
            }
            String text = ShortText.of(at, LONGEST_BOX);
            if (text.isEmpty()) {
                if (at.hasText()) {
                    break;
                }
                child = at;
                continue;
            }
            if (!text.equals(before) && credit(at).isPresent()) {
                return Optional.of(at);
            }
            before = text;
            captioned = captioned == null ? at : captioned;
            child = at;
        }
        return Optional.ofNullable(captioned).or(below(child));
    }

    /** The caption that follows an image in a larger element. */
    private Supplier<Optional<Element>> below(Element branch) {
        Element next = branch.nextElementSibling();
        boolean caption = next != null
                && (next.normalName().equals("figcaption")
                        || page.scan().names().is(next, Role.CAPTION)
                        || isCredit(next));
        return () -> Optional.ofNullable(next)
                .filter(n -> caption && !ShortText.of(n, LONGEST_BOX).isEmpty());
    }

    /** Whether an element is a figure or the like, so that what stands under its image is of the image. */
    private boolean isCaptioned(Element box) {
        return box.normalName().equals("figure") || captionOf(box) != null;
    }

    private static boolean isLabelled(Element box) {
        return Credits.isLabelled(ShortText.of(box, CLOSE_BOX));
    }

    private Optional<String> credit(Element box) {
        boolean close = isCaptioned(box) || ShortText.of(box, CLOSE_BOX).length() > 0;
        return markedCredit(box, close).or(() -> lineCredit(box)).or(() -> close ? lastRun(box) : Optional.empty());
    }

    private Optional<String> markedCredit(Element box, boolean close) {
        String whole = ShortText.of(box, LONGEST_BOX);
        for (Element element : box.getAllElements()) {
            if (element != box && (isCredit(element) || (close && isMaker(element)))) {
                String text = ShortText.of(element, LONGEST_CREDIT);
                Optional<String> credit = text.isEmpty() ? Optional.empty() : Credits.marked(text);
                if (credit.isPresent()
                        && (text.length() < whole.length()
                                || Credits.isNames(text)
                                || Credits.of(text).credit().isPresent())) {
                    return credit;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCredit(Element element) {
        return element.attr("itemprop").equals("copyrightHolder")
                || element.attr("itemprop").equals("creditText")
                || (page.scan().names().is(element, Role.CREDIT) && isLabel(element));
    }

    private boolean isMaker(Element element) {
        String tag = element.normalName();
        return tag.equals("cite")
                || tag.equals("small")
                || (page.scan().names().is(element, Role.MAKER) && isLabel(element));
    }

    private static boolean isLabel(Element element) {
        return switch (element.normalName()) {
            case "img", "button", "a", "time" -> false;
            default -> true;
        };
    }

    /** A line of the box that ends with a credit. */
    private Optional<String> lineCredit(Element box) {
        Element caption = captionOf(box);
        return Credits.of(ShortText.of(caption == null ? box : caption, LONGEST_BOX))
                .credit()
                .or(() -> caption == null
                        ? Optional.empty()
                        : Credits.of(ShortText.of(box, LONGEST_BOX)).credit());
    }

    /** The last of several runs of text under an image, where it reads like names. */
    private static Optional<String> lastRun(Element box) {
        List<String> runs = new ArrayList<>();
        for (Element element : box.getAllElements()) {
            if (element.normalName().equals("button") || element.normalName().equals("a")) {
                continue;
            }
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text && !text.isBlank()) {
                    runs.add(text.text().strip());
                }
            }
        }
        return runs.size() < 2 || runs.size() > MOST_RUNS
                ? Optional.empty()
                : Optional.of(runs.getLast()).filter(Credits::isNames).flatMap(Credits::marked);
    }

    private @Nullable Element captionOf(Element box) {
        for (Element element : box.getAllElements()) {
            boolean named = element.normalName().equals("figcaption")
                    || element.attr("itemprop").equals("caption")
                    || (element != box && page.scan().names().is(element, Role.CAPTION));
            if (named && !isCredit(element) && element.hasText()) {
                return element;
            }
        }
        return null;
    }

    private Optional<String> caption(Element box, Optional<String> credit) {
        Element element = captionOf(box);
        if (element == null && ShortText.of(box, CLOSE_BOX).isEmpty()) {
            return Optional.empty();
        }
        Element copy = (element == null ? box : element).clone();
        for (Element inner : copy.getAllElements()) {
            if (inner != copy && (isCredit(inner) || isMaker(inner))) {
                inner.remove();
            }
        }
        String text = ShortText.of(copy, LONGEST_BOX);
        String caption = Credits.of(text).caption();
        if (credit.isPresent()
                && caption.endsWith(credit.get())
                && caption.length() > credit.get().length()) {
            caption = caption.substring(0, caption.length() - credit.get().length())
                    .strip();
        }
        return Optional.of(caption).filter(c -> c.length() > 1 && !credit.equals(Optional.of(c)));
    }

    private static Optional<String> attributeCredit(Element img) {
        for (String name : CREDIT_ATTRIBUTES) {
            Optional<String> credit = Optional.of(img.attr(name))
                    .filter(v -> !v.isBlank() && v.length() <= LONGEST_CREDIT && !v.contains("://"))
                    .flatMap(Credits::marked);
            if (credit.isPresent()) {
                return credit;
            }
        }
        return labelled(img.attr("title")).or(() -> labelled(img.attr("alt")));
    }

    private static Optional<String> labelled(String text) {
        return text.isEmpty() || text.length() > LONGEST_BOX
                ? Optional.empty()
                : Credits.of(text).credit();
    }

    private Optional<String> dataCredit() {
        return page.data()
                .imageCredit()
                .flatMap(Credits::marked)
                .or(() -> page.data().imageCaption().flatMap(ImageFinder::labelled))
                .or(() -> page.meta().get("og:image:alt").flatMap(ImageFinder::labelled))
                .or(() -> page.meta().get("twitter:image:alt").flatMap(ImageFinder::labelled));
    }

    private Optional<String> dataCaption() {
        return Optional.ofNullable(shown)
                .map(img -> img.attr("data-caption").strip())
                .filter(c -> !c.isEmpty())
                .or(() -> page.data().imageCaption())
                .map(c -> Credits.of(c).caption())
                .filter(c -> c.length() > 1);
    }
}
