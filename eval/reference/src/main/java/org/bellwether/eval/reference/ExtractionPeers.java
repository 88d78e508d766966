package org.bellwether.eval.reference;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import net.dankito.readability4j.Readability4J;
import org.bellwether.eval.ExtractionScorer;
import org.bellwether.eval.ExtractionScorer.Figures;
import org.bellwether.eval.ExtractionSpeed;
import org.bellwether.eval.PageSpeed;
import org.bellwether.eval.TextOnly;
import org.bellwether.extract.PageExtractor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Our extraction and other tools' on the same pages in the same run, scored by the same scorer. */
public final class ExtractionPeers {

    private static final String HEAD = "%-26s %-14s %5s %4s %6s %6s %6s %6s %6s%n";

    /** The set on which speed is measured: 131 pages of about 300,000 characters each. */
    private static final String SPEED = "fundus_pub.jsonl";

    /** @param nanos CPU time the tool took so far */
    private record Peer(String name, UnaryOperator<String> text, LongSupplier nanos) {}

    private ExtractionPeers() {}

    /** {@code ExtractionPeers [--no-speed] ROWS.jsonl…}: prints figures per set, then pages per CPU-second. */
    public static void main(String[] args) throws IOException {
        List<Path> sets = new ArrayList<>();
        for (String arg : args) {
            if (!arg.startsWith("--")) {
                sets.add(Path.of(arg));
            }
        }
        boolean speed = !List.of(args).contains("--no-speed");
        List<AutoCloseable> open = new ArrayList<>();
        List<Peer> peers = peers(open);
        System.out.printf(HEAD, "tool", "set", "pages", "none", "P", "R", "F1", "acc", "segm");
        for (Path set : sets) {
            Figures ours = new ExtractionScorer(new PageExtractor()).score(set);
            if (Double.isNaN(ours.f1()) && Double.isNaN(ours.segments())) {
                System.out.println(ours.set() + " has no texts to compare.");
                continue;
            }
            row("Bellwether", ours);
            for (Peer peer : peers) {
                row(peer.name, new ExtractionScorer(new TextOnly(peer.text)).score(set));
            }
        }
        for (Path set : speed ? sets : List.<Path>of()) {
            if (set.endsWith(SPEED)) {
                speed(peers, PageSpeed.pages(set));
            }
        }
        for (AutoCloseable each : open) {
            close(each);
        }
    }

    private static void row(String tool, Figures f) {
        System.out.printf(
                Locale.ROOT,
                "%-26s %-14s %5d %4d %6.3f %6.3f %6.3f %6.3f %6.3f%n",
                tool,
                f.set(),
                f.pages(),
                f.rejected(),
                f.precision(),
                f.recall(),
                f.f1(),
                f.accuracy(),
                f.segments());
    }

    private static void speed(List<Peer> peers, List<byte[]> pages) {
        List<String> texts = pages.stream().map(TextOnly::page).toList();
        System.out.printf(
                "Pages per CPU-second, %d pages of %.0f characters on average:%n",
                pages.size(), texts.stream().mapToInt(String::length).average().orElse(Double.NaN));
        System.out.printf(Locale.ROOT, "%-26s %6.0f%n", "Bellwether", ExtractionSpeed.ours(pages));
        for (Peer peer : peers) {
            double figure = PageSpeed.measure(texts, peer.text, peer.nanos);
            System.out.printf(Locale.ROOT, "%-26s %6.1f%n", peer.name, figure);
        }
    }

    private static List<Peer> peers(List<AutoCloseable> open) {
        List<Peer> peers = new ArrayList<>();
        peers.add(new Peer("bare jsoup text", page -> Jsoup.parse(page).text(), PageSpeed::threadNanos));
        peers.add(new Peer("Readability4J 1.0.8", ExtractionPeers::readability4j, PageSpeed::threadNanos));
        peers.add(new Peer("boilerpipe 1.2.2", ExtractionPeers::boilerpipe, PageSpeed::threadNanos));
        for (String dom : List.of("linkedom", "jsdom")) {
            String name = "readability 0.6, " + dom;
            try {
                MozillaReadability tool = new MozillaReadability(
                        Path.of(System.getProperty("bellwether.home"), "eval", "reference", "readability"), dom);
                open.add(tool);
                peers.add(new Peer(name, tool::text, tool::nanos));
            } catch (IOException e) {
                System.out.println(name + " is left out: " + e.getMessage() + ". Install Node and npm to have it.");
            }
        }
        return peers;
    }

    private static String readability4j(String page) {
        @Nullable
        Element content =
                new Readability4J("https://example.org/", page).parse().getArticleContent();
        return content == null ? "" : content.text();
    }

    private static String boilerpipe(String page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page);
        } catch (BoilerpipeProcessingException e) {
            return "";
        }
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
