package org.bellwether.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.Image;
import org.bellwether.store.Store;

/**
 * Lead images kept on this machine, by the article they belong to. Only images that came with local input are kept; one that lies
 * on the web is never fetched for a reader, because fetching tells its host who reads what.
 *
 * @param folder where they are kept
 */
public record Pictures(Path folder) {

    /** Name of the pictures' folder in a data folder. */
    public static final String FOLDER = "images";

    /** No pictures at all. */
    public static final Pictures NONE = new Pictures(Path.of(FOLDER, "none"));

    /** Longest file kept, in bytes. */
    private static final long LARGEST = 4_000_000;

    private static final List<Kind> KINDS = List.of(
            new Kind("png", "image/png", "\u0089PNG"),
            new Kind("jpg", "image/jpeg", "\u00FF\u00D8\u00FF"),
            new Kind("gif", "image/gif", "GIF8"),
            new Kind("webp", "image/webp", "RIFF"));

    private record Kind(String ending, String mediaType, String start) {}

    /** One kept image: its file name, how to declare it, and where it is. */
    public record Picture(String name, String mediaType, Path file) {}

    public static Pictures in(Path dataFolder) {
        return new Pictures(dataFolder.resolve(FOLDER));
    }

    /** The picture of an article. */
    public Optional<Picture> of(String articleId) {
        if (!articleId.matches("[A-Za-z0-9_-]{1,100}")) {
            return Optional.empty();
        }
        return KINDS.stream()
                .map(kind -> new Picture(
                        articleId + "." + kind.ending(),
                        kind.mediaType(),
                        folder.resolve(articleId + "." + kind.ending())))
                .filter(picture -> Files.isRegularFile(picture.file()))
                .findFirst();
    }

    /** The picture of that file name. */
    Optional<Picture> named(String name) {
        int point = name.lastIndexOf('.');
        return point < 0
                ? Optional.empty()
                : of(name.substring(0, point)).filter(picture -> picture.name().equals(name));
    }

    /**
     * Keeps the lead images of all articles whose address is a path below {@code base} and that are not kept yet.
     *
     * @param base folder of the monitor; nothing outside of it is read
     */
    public void gather(Store store, Path base) {
        try (Stream<Article> articles = store.articles()) {
            articles.filter(article ->
                            article.image().isPresent() && of(article.id()).isEmpty())
                    .forEach(article -> article.image()
                            .flatMap(image -> local(base, image))
                            .ifPresent(file -> keep(article.id(), file)));
        }
    }

    private static Optional<Path> local(Path base, Image image) {
        if (Words.web(image.url()).isPresent()
                || image.url().indexOf('\0') >= 0
                || image.url().contains(":")) {
            return Optional.empty();
        }
        Path root = base.toAbsolutePath().normalize();
        Path file = root.resolve(image.url()).normalize();
        return file.startsWith(root) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(file)
                : Optional.empty();
    }

    private void keep(String articleId, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<Kind> kind =
                    KINDS.stream().filter(one -> startsWith(bytes, one.start())).findFirst();
            if (kind.isPresent()) {
                Files.createDirectories(folder);
                Path part = folder.resolve(articleId + ".part");
                Files.write(part, bytes);
                Files.move(
                        part,
                        folder.resolve(articleId + "." + kind.get().ending()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] bytes, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 255) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
