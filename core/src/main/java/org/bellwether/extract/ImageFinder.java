package org.bellwether.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Image;
import org.jsoup.nodes.Element;

/** The lead image of an article with its caption and credit. */
final class ImageFinder {

    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|[\\s(\\[|.,/\\u2013-])(?:photo(?:graph)?s?(?: credit| by)?|image(?: credit| source)?|picture|credits?|courtesy of|source|foto(?:graf)?|fot\\.|bild|"
                    + "quelle|crédits?|photo d'illustration|foto de|imagen|фото|изображение|©|\\(c\\))\\s*[:©/]?\\s*([^|)\\]]{2,100})[)\\]]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String CREDIT_NAMES =
            "[class*=credit],[class*=Credit],[class*=copyright],[class*=Copyright],[class*=photographer],[itemprop=copyrightHolder],"
                    + "[class*=source],[class*=attribution],cite,small";
    private static final String CAPTION_NAMES = "figcaption,[class*=caption],[class*=Caption],[itemprop=caption]";

    private ImageFinder() {}

    static Optional<Image> find(Page page) {
        Optional<String> url =
                page.data().image().or(() -> page.meta().first("image")).flatMap(a -> address(a, page));
        Optional<Element> figure = figure(page, url);
        return url.or(() -> figure.flatMap(f -> source(f, page)))
                .map(address -> new Image(
                        address,
                        figure.flatMap(ImageFinder::caption).or(page.data()::imageCaption),
                        figure.flatMap(ImageFinder::credit)));
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

    /** The figure that shows the image, else the first captioned figure above or in the article. */
    private static Optional<Element> figure(Page page, Optional<String> url) {
        String file = url.map(ImageFinder::fileName).orElse("");
        Element first = null;
        for (Element figure :
                page.document().select("figure,[class*=wp-caption],[class*=lead-image],[class*=leadImage]")) {
            boolean ours = figure.selectFirst("img,picture") != null && figure.closest("aside,nav,footer") == null;
            if (ours && file.length() > 4 && shows(figure, file)) {
                return Optional.of(figure);
            }
            if (ours && first == null && figure.selectFirst(CAPTION_NAMES) != null) {
                first = figure;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean shows(Element figure, String file) {
        return figure.select("img,source").stream()
                .flatMap(image -> image.attributes().asList().stream())
                .anyMatch(attribute -> attribute.getValue().contains(file));
    }

    private static String fileName(String url) {
        String path = url.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Optional<String> source(Element figure, Page page) {
        Element img = figure.selectFirst("img[src]");
        return img == null ? Optional.empty() : address(img.attr("src"), page);
    }

    private static Optional<String> caption(Element figure) {
        Element caption = figure.selectFirst(CAPTION_NAMES);
        if (caption == null) {
            return Optional.empty();
        }
        Element copy = caption.clone();
        copy.select(CREDIT_NAMES).remove();
        String text = copy.text().strip();
        Matcher credit = CREDIT.matcher(text);
        String without = credit.find() ? text.substring(0, credit.start()).strip() : text;
        return Optional.of(without).filter(t -> t.length() > 1);
    }

    private static Optional<String> credit(Element figure) {
        Element marked = figure.selectFirst(CREDIT_NAMES);
        String text = marked == null ? "" : marked.text().strip();
        if (!text.isEmpty() && text.length() <= 160) {
            Matcher label = CREDIT.matcher(text);
            return Optional.of(label.find() ? label.group(1).strip() : text);
        }
        Element caption = figure.selectFirst(CAPTION_NAMES);
        return Optional.ofNullable(caption)
                .map(c -> CREDIT.matcher(c.text().strip()))
                .filter(Matcher::find)
                .map(m -> m.group(1).strip());
    }
}
