package org.bellwether.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.code.Coders;
import org.bellwether.code.event.DyadCoder;
import org.bellwether.extract.PageExtractor;
import org.bellwether.store.Similarity;
import org.bellwether.store.search.CorpusSimilarity;

/** What the gate measures, in the order of the table. The coders are loaded once for all. */
final class Measurements implements AutoCloseable {

    private final Coders coders = EvalCoders.load();
    private final Path gold;
    private final Path shared;
    private final List<Gate.Measurement> list = new ArrayList<>();

    Measurements(Path gold, Path shared) {
        this.gold = gold;
        this.shared = shared;
        ours();
        reading();
        coding();
        pages();
    }

    private void ours() {
        gold("timexes", file -> TimeScorer.score(coders.reader(), coders.time(), file));
        gold("names", file -> EntityScorer.scoreTexts(coders.reader(), file));
        gold("actors", file -> ActorScorer.score(coders.actor(), file));
        gold("attributions", file -> AttributionScorer.score(coders.reader(), coders.attribution(), file));
        gold("events", file -> EventScorer.score(coders, file));
        DyadCoder dyads = EvalCoders.dyads(coders);
        list.add(new Gate.Measurement(
                "gold/dyads", gold.resolve("events.jsonl"), false, file -> DyadScorer.score(coders, dyads, file)));
        gold("extraction", new ExtractionScorer(new PageExtractor())::score);
    }

    private void reading() {
        bench("train/ud/en_ewt-dev.conllu", file -> ParsingScorer.score(coders.reader(), file));
        bench("train/ud/en_gum-free-train.conllu", file -> ParsingScorer.scoreHeldOut(coders.reader(), file));
        bench("bench/claims/factuality_uds_dev.jsonl", file -> FactualityScorer.score(coders.reader(), file));
        bench("train/ner/wikigold-train.tsv", file -> EntityScorer.scoreHeldOut(coders.reader(), file));
        bench("train/ner/uner-ewt-dev.tsv", file -> EntityScorer.scoreHeldOut(coders.reader(), file));
    }

    private void coding() {
        for (String set : List.of("meantime", "wikiwars", "hardcases")) {
            bench("bench/time/" + set + ".jsonl", file -> TimeScorer.score(coders.reader(), coders.time(), file));
        }
        bench("bench/events/actors.jsonl", file -> ActorScorer.score(coders.actor(), file));
        bench("bench/events/plover_gsr.jsonl", file -> EventScorer.score(coders, file));
        bench("bench/events/petrarch_unit.jsonl", file -> {
            Path actors = gold.resolveSibling("actors").resolve("invented.yaml");
            return InventedScorer.score(EvalCoders.with(coders.reader(), InventedScorer.actors(actors)), file);
        });
        bench(
                "train/news/political-news-unlabelled.jsonl.gz",
                file -> NewsScorer.score(coders, gold.resolve("news.jsonl"), file));
        bench("bench/events/india_police_sents.jsonl", file -> PoliceScorer.score(coders, file));
        bench(
                "bench/claims/polnear_dev.jsonl",
                file -> AttributionScorer.score(coders.reader(), coders.attribution(), file));
    }

    private void pages() {
        for (String set : List.of("scrapinghub", "fundus_pub", "wcxb", "htmldate", "trafilatura")) {
            bench("bench/extract/" + set + "/" + set + ".jsonl", new ExtractionScorer(new PageExtractor())::score);
        }
        bench("bench/similar/ecbplus.jsonl", file -> {
            try (Similarity similarity = new CorpusSimilarity()) {
                return SimilarScorer.score(similarity, file);
            }
        });
    }

    /** Our own gold set: must be there. */
    private void gold(String set, Gate.Scorer scorer) {
        list.add(new Gate.Measurement("gold/" + set, gold.resolve(set + ".jsonl"), false, scorer));
    }

    /** An outsider's set beside the project: skipped, visibly, where it is absent. */
    private void bench(String file, Gate.Scorer scorer) {
        Path data = shared.resolve(file);
        String folder = file.substring(0, file.lastIndexOf('/'));
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        String set = folder.endsWith("/" + name) ? folder : folder + "/" + name;
        list.add(new Gate.Measurement(set, data, true, scorer));
    }

    List<Gate.Measurement> list() {
        return List.copyOf(list);
    }

    @Override
    public void close() {
        coders.reader().close();
    }
}
