package org.bellwether.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bellwether.app.cli.CheckCommand;
import org.bellwether.app.cli.CodeCommand.Coding;
import org.bellwether.app.cli.ServeCommand;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Ids;
import org.bellwether.app.flow.Lazy;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.hand.Desk;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.code.Coders;
import org.bellwether.code.Questions;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.code.attribution.RuleAttributionCoder;
import org.bellwether.code.event.DyadCoder;
import org.bellwether.code.event.FrameEventCoder;
import org.bellwether.code.time.RuleTimeCoder;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Monitor;
import org.bellwether.model.OwnActor;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.bellwether.store.Json;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Similarity;
import org.bellwether.store.Store;
import org.bellwether.store.search.CorpusSimilarity;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlRecordIndex;
import org.bellwether.store.sql.SqlStore;

/** The engines behind the ports, constructed when first asked for. */
final class Wiring implements ServeCommand.Engines, CheckCommand.Engines {

    /** Changes when extraction or coding would answer otherwise: inputs are then taken in anew. */
    private static final String CODER_VERSION = "0.5.1";

    private static final int HASH_LENGTH = 8;

    private final InstantSource clock = Clock.systemUTC();
    private final PageExtractor extractor = new PageExtractor();
    private final Lazy<Reader> reader = new Lazy<>(OnnxReader::load);

    /** The language model, the tables of actors and those of events load beside each other. */
    Coding coding(List<OwnActor> own) {
        CompletableFuture<Reader> loaded = CompletableFuture.supplyAsync(reader);
        CompletableFuture<GazetteerActorCoder> named =
                CompletableFuture.supplyAsync(() -> new GazetteerActorCoder(new Gazetteer(own)));
        FrameEventCoder events = new FrameEventCoder(() -> named.join().gazetteer());
        GazetteerActorCoder actors = named.join();
        return new Coding(
                new Coders(loaded.join(), new RuleTimeCoder(), actors, new RuleAttributionCoder(), events),
                new Questions(new DyadCoder(actors, events)));
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    PageExtractor extractor() {
        return extractor;
    }

    Similarity similarity() {
        return new CorpusSimilarity();
    }

    Tools tools(List<OwnActor> own) {
        Lazy<Coders> coders = new Lazy<>(() -> coding(own).coders());
        return new Tools(
                new InputCollector(FetchSettings.of(clock)),
                extractor,
                coders,
                new RuleAssessor(),
                version(own),
                clock);
    }

    /** Other actors code otherwise. A comment in their file does not. */
    private static String version(List<OwnActor> own) {
        String hash = Ids.sha256(Json.write(own).getBytes(StandardCharsets.UTF_8));
        return own.isEmpty() ? CODER_VERSION : CODER_VERSION + "+" + hash.substring(0, HASH_LENGTH);
    }

    Engines open(DataFolder folder) {
        Store store = SqlStore.open(folder.root());
        return Engines.of(
                store,
                new SnapshotArchive(folder.snapshots(), SqlRecordIndex::open),
                () -> LuceneIndex.open(folder.index()));
    }

    @Override
    public Store store(Path data) {
        return SqlStore.open(data);
    }

    @Override
    public SearchIndex index(Path data) {
        return LuceneIndex.open(new DataFolder(data).index());
    }

    @Override
    public SearchIndex index(Path data, Store store) {
        return index(data);
    }

    @Override
    public Reader reader() {
        return reader.get();
    }

    @Override
    public Desk desk(Store store, String analyst) {
        List<OwnActor> own = store.monitor().map(Monitor::actors).orElse(List.of());
        return Desk.of(store, tools(own), analyst);
    }

    @Override
    public SearchIndex newIndex(Path data) {
        return LuceneIndex.recreate(new DataFolder(data).index());
    }

    @Override
    public Snapshots snapshots(Path data) {
        return new SnapshotArchive(new DataFolder(data).snapshots(), SqlRecordIndex::open);
    }
}
