package org.bellwether.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The search index in a folder, on Lucene.
 *
 * <p>Safe for use by several threads. Several processes may read; the first write takes the folder's lock until {@link #close}.
 * A killed process leaves the state of the last commit.
 */
public final class LuceneIndex implements SearchIndex {

    /** Name of the index's folder in a data folder. */
    public static final String FOLDER = "index";

    /** An index of no more articles compares them all. */
    private static final int ALL_COMPARED = 5_000;

    private static final double MUCH_MEGABYTES = 1600;
    private static final String REVISION = "revision";
    private static final String VERSION = "version";

    private final Path folder;
    private final Directory directory;
    private final SearcherManager searchers;
    private final SentenceVectors vectors = new SentenceVectors();
    private final Function<String, float[]> meaning;
    private final double buffer;
    private final Finder finder = new Finder(new Meaning(vectors));
    private @Nullable IndexWriter writer;
    private volatile @Nullable FullText fullText;
    private volatile @Nullable Nearest nearest;

    /** What differs from the last commit: ids written, and whether all before them was deleted. */
    private final Set<String> pending = ConcurrentHashMap.newKeySet();

    private volatile boolean cleared;

    private LuceneIndex(Path folder, Directory directory, Optional<Function<String, float[]>> meaning, double buffer)
            throws IOException {
        this.meaning = meaning.orElse(vectors::embed);
        this.buffer = buffer;
        this.folder = folder;
        this.directory = directory;
        if (!DirectoryReader.indexExists(directory)) {
            begin(directory);
        }
        this.searchers = new SearcherManager(directory, null);
    }

    private static void begin(Directory directory) throws IOException {
        try (IndexWriter first = new IndexWriter(directory, new IndexWriterConfig(Terms.ANALYZER))) {
            first.commit();
        }
    }

    /**
     * Opens the index of a folder, or makes an empty one.
     *
     * @throws StoreException E-INDEX-01 where it is damaged: then {@link #recreate} and fill it again
     */
    public static LuceneIndex open(Path folder) {
        return open(folder, Optional.empty(), IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB);
    }

    /**
     * The same with other vectors, for filling a large index without the language model.
     *
     * @param meaning gives the unit vector of a text, always of the same length
     */
    public static LuceneIndex open(Path folder, Function<String, float[]> meaning) {
        return open(folder, Optional.of(meaning), MUCH_MEGABYTES);
    }

    private static LuceneIndex open(Path folder, Optional<Function<String, float[]>> meaning, double buffer) {
        Directory directory = null;
        try {
            Files.createDirectories(folder);
            directory = FSDirectory.open(folder);
            return new LuceneIndex(folder, directory, meaning, buffer);
        } catch (IOException | IllegalArgumentException e) {
            StoreException told = IndexFailures.translate(folder, e);
            try {
                if (directory != null) {
                    directory.close();
                }
            } catch (IOException alsoThis) {
                told.addSuppressed(alsoThis);
            }
            throw told;
        }
    }

    /** Throws away what the folder holds and opens an empty index there. */
    public static LuceneIndex recreate(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw IndexFailures.translate(folder, e);
        }
        return open(folder);
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> work) {
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw IndexFailures.translate(folder, e);
        }
    }

    private interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private void write(Writing work) {
        try {
            work.to(writer());
        } catch (IOException e) {
            throw IndexFailures.translate(folder, e);
        }
    }

    private synchronized IndexWriter writer() throws IOException {
        if (writer == null) {
            IndexWriterConfig config = new IndexWriterConfig(Terms.ANALYZER);
            config.setCommitOnClose(false);
            config.setRAMBufferSizeMB(buffer);
            writer = new IndexWriter(directory, config);
        }
        return writer;
    }

    @Override
    public void put(Article article, long intake) {
        String body = article.body();
        String copy = Documents.copy(article, body);
        boolean untouched = !cleared && !pending.contains(article.id());
        if (untouched && read(searcher -> searcher.count(new TermQuery(new Term(Documents.COPY, copy)))) > 0) {
            return;
        }
        pending.add(article.id());
        float[] vector = meaning.apply(SentenceVectors.lead(article.title(), body));
        write(to -> to.updateDocument(
                new Term(Documents.ID, article.id()), Documents.of(article, body, intake, copy, vector)));
    }

    @Override
    public void commit(long storeRevision) {
        write(to -> {
            to.setLiveCommitData(Map.of(REVISION, Long.toString(storeRevision), VERSION, Documents.VERSION)
                    .entrySet());
            to.commit();
        });
        pending.clear();
        cleared = false;
    }

    @Override
    public long revision() {
        return read(searcher -> {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            Map<String, String> told = reader.getIndexCommit().getUserData();
            boolean current = Documents.VERSION.equals(told.get(VERSION));
            return current ? Long.parseLong(told.getOrDefault(REVISION, "0")) : 0;
        });
    }

    @Override
    public int size() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public boolean contains(String articleId) {
        return read(searcher -> searcher.count(byId(articleId)) > 0);
    }

    @Override
    public void clear() {
        cleared = true;
        write(IndexWriter::deleteAll);
    }

    private static org.apache.lucene.search.Query byId(String articleId) {
        return new TermQuery(new Term(Documents.ID, articleId));
    }

    @Override
    public List<Hit> search(String words, int limit) {
        if (limit < 1 || words.isBlank()) {
            return List.of();
        }
        Query query = new Query(words, By.WORDS, "", Optional.empty(), Optional.empty(), "", Sort.RELEVANCE);
        return find(query, new Window(0, 0, limit)).hits();
    }

    @Override
    public Found find(Query query, Window window) {
        return read(searcher -> finder.find(searcher, query, window));
    }

    @Override
    public List<Hit> similar(String articleId, int limit) {
        return read(searcher -> {
            TopDocs self = searcher.search(byId(articleId), 1);
            return self.scoreDocs.length == 0 || limit < 1
                    ? List.of()
                    : similar(searcher, self.scoreDocs[0].doc, limit);
        });
    }

    private List<Hit> similar(IndexSearcher searcher, int document, int limit) throws IOException {
        StoredFields stored = searcher.storedFields();
        if (searcher.getIndexReader().numDocs() > ALL_COMPARED) {
            List<Hit> hits = new ArrayList<>(limit);
            for (Nearest.Scored one : nearest(searcher).to(document, limit)) {
                hits.add(new Hit(id(stored, one.document()), one.score(), List.of()));
            }
            return List.copyOf(hits);
        }
        var self = stored.document(document);
        String text = Terms.text(self.get(Documents.TITLE), self.get(Documents.BODY));
        double[] scores = fullText(searcher.getIndexReader()).scores(document, Terms.count(text));
        int[] best = IntStream.range(0, scores.length)
                .filter(doc -> doc != document && scores[doc] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer doc) -> -scores[doc]))
                .limit(limit)
                .mapToInt(Integer::intValue)
                .toArray();
        List<Hit> hits = new ArrayList<>(best.length);
        for (int doc : best) {
            hits.add(new Hit(id(stored, doc), scores[doc], List.of()));
        }
        return List.copyOf(hits);
    }

    /** Kept as long as the index stays as it is: it learns how rare words are. */
    private Nearest nearest(IndexSearcher searcher) {
        Nearest known = nearest;
        if (known == null || !known.reads(searcher)) {
            known = new Nearest(searcher);
            nearest = known;
        }
        return known;
    }

    private FullText fullText(IndexReader reader) throws IOException {
        FullText known = fullText;
        if (known == null || !known.isOf(reader)) {
            known = FullText.of(reader);
            fullText = known;
        }
        return known;
    }

    static String id(StoredFields stored, int document) throws IOException {
        String id = stored.document(document, Set.of(Documents.ID)).get(Documents.ID);
        if (id == null) {
            throw new IllegalStateException("document " + document + " has no id");
        }
        return id;
    }

    @Override
    public List<Problem> check() {
        try {
            return read(searcher -> {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    if (leaf.reader() instanceof CodecReader codec) {
                        codec.checkIntegrity();
                    }
                }
                return List.of();
            });
        } catch (StoreException e) {
            return List.of(e.problem());
        }
    }

    /** What was not committed is lost. */
    @Override
    public synchronized void close() {
        try (directory) {
            searchers.close();
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw IndexFailures.translate(folder, e);
        } finally {
            vectors.close();
        }
    }
}
