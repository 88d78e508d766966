package org.bellwether.eval.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Mozilla's Readability in a Node process that lives as long as this object; pages go in and come out as lines of JSON. */
final class MozillaReadability implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process node;
    private final BufferedWriter pages;
    private final BufferedReader articles;
    private long nanos;

    /**
     * @param folder of the script and its {@code package.json}; its packages are installed where they are not there yet
     * @param dom {@code linkedom} or {@code jsdom}
     * @throws IOException where Node or npm is missing
     */
    MozillaReadability(Path folder, String dom) throws IOException {
        if (!Files.exists(folder.resolve("node_modules"))) {
            install(folder);
        }
        node = new ProcessBuilder("node", "readability.mjs", dom)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        pages = node.outputWriter();
        articles = node.inputReader();
    }

    private static void install(Path folder) throws IOException {
        try {
            int code = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--silent")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("npm ci ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The article's text, as jsoup makes it of the HTML that Readability gives. */
    String text(String html) {
        return Jsoup.parseBodyFragment(content(html)).text();
    }

    /** The article's HTML; empty where there is none. */
    String content(String html) {
        try {
            pages.write(JSON.writeValueAsString(Map.of("html", html)));
            pages.write('\n');
            pages.flush();
            @Nullable String line = articles.readLine();
            if (line == null) {
                throw new IllegalStateException("Node has ended");
            }
            JsonNode answer = JSON.readTree(line);
            nanos += answer.path("cpu").asLong() * 1000;
            return answer.path("content").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CPU time it took so far, in nanoseconds: of Node alone, without the passing of pages. */
    long nanos() {
        return nanos;
    }

    @Override
    public void close() throws IOException {
        pages.close();
        node.destroy();
    }
}
