package org.bellwether.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The model's own files on the class path. */
final class Resources {

    private Resources() {}

    /**
     * @param name relative to this package, or absolute with a leading slash
     * @throws IllegalStateException if the file was left out of the build
     */
    static InputStream open(String name) {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The build lacks the resource " + name);
        }
        return in;
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a label file. */
    static List<String> lines(String name) {
        try (var in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a word list, without its comments. */
    static Set<String> words(String name) {
        return lines(name).stream().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
    }
}
