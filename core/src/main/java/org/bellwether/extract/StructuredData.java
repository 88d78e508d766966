package org.bellwether.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD (schema.org Article and its kinds). Broken JSON is passed over. */
final class StructuredData {

    private static final int MAX_NODES = 20_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** A value of a field in JSON that does not parse, such as one with quotation marks that are not escaped. */
    private static final Pattern FIELD =
            Pattern.compile("\"(datePublished|dateModified|dateCreated)\"\\s*:\\s*\"([^\"]{4,60})\"");

    private static final Set<String> OTHER_KINDS = Set.of(
            "ImageObject",
            "VideoObject",
            "AudioObject",
            "Comment",
            "Review",
            "Product",
            "Person",
            "Organization",
            "ListItem");

    /**
     * What a page is about, to tell its own article from others that it mentions.
     *
     * @param title empty where the page has none
     * @param canonical empty where the page gives none
     */
    record About(String title, String canonical, Optional<String> url) {

        private boolean at(String address) {
            return !address.isEmpty()
                    && (same(address, canonical)
                            || url.filter(u -> same(address, u)).isPresent());
        }

        private boolean called(String headline) {
            String folded = Letters.of(headline);
            return folded.length() > 7 && Letters.of(title).contains(folded);
        }

        private static boolean same(String a, String b) {
            return bare(a).equals(bare(b));
        }

        private static String bare(String address) {
            String plain = address.replaceFirst("^https?:", "").replaceFirst("[?#].*$", "");
            return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        }
    }

    private final @Nullable JsonNode article;
    private final @Nullable JsonNode page;
    private final List<JsonNode> identified = new ArrayList<>();
    private final List<JsonNode> images = new ArrayList<>();
    private final List<JsonNode> trails = new ArrayList<>();

    StructuredData(List<Element> scripts, About about) {
        JsonNode bestArticle = null;
        JsonNode bestPage = null;
        JsonNode bestWork = null;
        int most = -1;
        for (JsonNode root : roots(scripts)) {
            for (JsonNode node : nodes(root)) {
                if (node.has("@id")) {
                    identified.add(node);
                }
                if (isArticle(node)) {
                    int fit = fit(node, about);
                    if (fit > most) {
                        bestArticle = node;
                        most = fit;
                    }
                } else if (bestPage == null && isA(node, "WebPage")) {
                    bestPage = node;
                } else if (isA(node, "ImageObject")) {
                    images.add(node);
                } else if (isA(node, "BreadcrumbList")) {
                    trails.add(node);
                } else if (bestWork == null
                        && dated(node)
                        && !strings(node.get("@type")).stream().anyMatch(OTHER_KINDS::contains)) {
                    bestWork = node;
                }
            }
        }
        article = bestArticle;
        page = bestPage != null ? bestPage : bestWork;
    }

    /** How well an article fits the page; the first of equals is its own. */
    private static int fit(JsonNode node, About about) {
        int fit = dated(node) ? 2 : 0;
        fit += text(node, "headline").filter(about::called).isPresent() ? 1 : 0;
        boolean here = text(node, "url")
                .or(() -> text(node, "mainEntityOfPage"))
                .or(() -> text(node.path("mainEntityOfPage"), "@id"))
                .or(() -> text(node, "@id"))
                .filter(about::at)
                .isPresent();
        return fit + (here ? 1 : 0);
    }

    private static List<JsonNode> roots(List<Element> scripts) {
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : scripts) {
            try {
                JsonNode root = MAPPER.readTree(script.data().strip());
                if (root != null) {
                    roots.add(root);
                }
            } catch (JsonProcessingException e) {
                roots.add(salvaged(script.data()));
            }
        }
        return roots;
    }

    /** The dates of JSON that does not parse. */
    private static JsonNode salvaged(String json) {
        ObjectNode found = MAPPER.createObjectNode();
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            if (!found.has(field.group(1))) {
                found.put(field.group(1), field.group(2));
            }
        }
        return found;
    }

    /** Objects in document order, breadth first, so that the page's own article comes before those it mentions. */
    private static List<JsonNode> nodes(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        ArrayDeque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = queue.remove();
            if (node.isObject()) {
                found.add(node);
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    queue.add(child);
                }
            }
        }
        return found;
    }

    private static boolean isArticle(JsonNode node) {
        for (String type : strings(node.get("@type"))) {
            if ((type.endsWith("Article")
                            || type.endsWith("BlogPosting")
                            || type.endsWith("Report")
                            || type.equals("AnalysisNewsArticle"))
                    && (node.has("headline")
                            || node.has("name")
                            || node.has("articleBody")
                            || node.has("datePublished"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isA(JsonNode node, String type) {
        return strings(node.get("@type")).contains(type);
    }

    private static boolean dated(JsonNode node) {
        return node.has("datePublished");
    }

    boolean hasArticle() {
        return article != null;
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> articleBody() {
        return text("articleBody");
    }

    /** First publication: of the article, else of the page. */
    Optional<String> published() {
        return text("datePublished").or(() -> text(page, "datePublished")).or(() -> text("dateCreated"));
    }

    Optional<String> updated() {
        return text("dateModified").or(() -> text(page, "dateModified"));
    }

    /** Whether the page says that it is not free to read. */
    boolean behindPaywall() {
        return text("isAccessibleForFree")
                .filter(v -> v.equalsIgnoreCase("false"))
                .isPresent();
    }

    Optional<String> language() {
        return text("inLanguage");
    }

    Optional<String> section() {
        return text("articleSection");
    }

    /** The names of the steps from the start page to this one, as the first path of the data has them. */
    List<String> trail() {
        List<String> steps = new ArrayList<>();
        if (!trails.isEmpty()) {
            for (JsonNode step : trails.getFirst().path("itemListElement")) {
                text(step, "name").or(() -> text(step.path("item"), "name")).ifPresent(steps::add);
            }
        }
        return steps;
    }

    Optional<String> publisher() {
        return article == null
                ? Optional.empty()
                : names(article.get("publisher")).stream().findFirst();
    }

    List<String> authors() {
        if (article == null) {
            return List.of();
        }
        Set<String> names = names(article.get("author"));
        return List.copyOf(names.isEmpty() ? names(article.get("creator")) : names);
    }

    Optional<String> image() {
        return article == null ? Optional.empty() : address(article.get("image"));
    }

    Optional<String> imageCaption() {
        return text(imageNode(), "caption").or(() -> text(imageNode(), "description"));
    }

    /** Who made the image, as the data name him. */
    Optional<String> imageCredit() {
        JsonNode image = imageNode();
        if (image == null) {
            return Optional.empty();
        }
        for (String field : List.of("creditText", "copyrightHolder", "author", "creator", "copyrightNotice")) {
            Optional<String> credit = names(image.get(field)).stream().findFirst();
            if (credit.isPresent()) {
                return credit;
            }
        }
        return Optional.empty();
    }

    /** The article's image, or the page's object of the image that the article names by its address. */
    private @Nullable JsonNode imageNode() {
        JsonNode image = article == null ? null : article.get("image");
        JsonNode first = image != null && image.isArray() ? image.get(0) : image;
        if (first != null && first.isObject() && (first.has("caption") || first.size() > 3)) {
            return first;
        }
        Optional<String> address = image == null ? Optional.empty() : address(image);
        return address.flatMap(a -> images.stream()
                        .filter(node -> a.equals(text(node, "@id").orElse(""))
                                || a.equals(text(node, "url").orElse(""))
                                || a.equals(text(node, "contentUrl").orElse("")))
                        .findFirst())
                .orElse(first);
    }

    private static Optional<String> address(@Nullable JsonNode image) {
        if (image == null || image.isEmpty() && !image.isTextual()) {
            return Optional.empty();
        }
        JsonNode first = image.isArray() ? image.get(0) : image;
        return first.isTextual()
                ? Optional.of(first.asText().strip()).filter(url -> !url.isEmpty())
                : text(first, "url").or(() -> text(first, "contentUrl")).or(() -> text(first, "@id"));
    }

    private Set<String> names(@Nullable JsonNode who) {
        Set<String> names = new LinkedHashSet<>();
        if (who == null) {
            return names;
        }
        for (JsonNode one : who.isArray() ? who : List.of(who)) {
            if (one.isTextual()) {
                names.add(clean(one.asText()));
            } else if (one.has("name")) {
                strings(one.get("name")).forEach(name -> names.add(clean(name)));
            } else {
                text(one, "@id").flatMap(this::nameOf).ifPresent(names::add);
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private Optional<String> nameOf(String id) {
        return identified.stream()
                .filter(node -> node.get("@id").asText().equals(id))
                .flatMap(node -> text(node, "name").stream())
                .findFirst();
    }

    private Optional<String> text(String field) {
        return text(article, field);
    }

    private static Optional<String> text(@Nullable JsonNode node, String field) {
        if (node == null) {
            return Optional.empty();
        }
        return strings(node.get(field)).stream()
                .map(StructuredData::clean)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static List<String> strings(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> {
                if (one.isValueNode()) {
                    all.add(one.asText());
                }
            });
            return all;
        }
        return value.isValueNode() ? List.of(value.asText()) : List.of();
    }

    private static String clean(String value) {
        return Parser.unescapeEntities(value, false).strip();
    }
}
