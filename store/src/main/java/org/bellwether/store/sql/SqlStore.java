package org.bellwether.store.sql;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Copies;
import org.bellwether.store.Fetches;
import org.bellwether.store.Grounds;
import org.bellwether.store.Json;
import org.bellwether.store.Ledger;
import org.bellwether.store.Listing;
import org.bellwether.store.Moves;
import org.bellwether.store.Notebook;
import org.bellwether.store.OutletBook;
import org.bellwether.store.Outlets;
import org.bellwether.store.Parties;
import org.bellwether.store.People;
import org.bellwether.store.SavedSearches;
import org.bellwether.store.Shelf;
import org.bellwether.store.Statuses;
import org.bellwether.store.Store;
import org.bellwether.store.Versions;
import org.bellwether.store.Vigil;
import org.bellwether.store.Visits;
import org.bellwether.store.Watch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;

/**
 * The archive in SQLite (one file in the data folder) or PostgreSQL, by the same SQL.
 *
 * <p>Safe for use by several threads and by several processes: writers take turns, readers see whole articles.
 */
public final class SqlStore implements Store {

    /** Name of the SQLite file in a data folder. */
    public static final String FILE = "bellwether.db";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final Database database;

    private SqlStore(Database database) {
        this.database = database;
    }

    /** Fills what an older version did not write, before anybody reads. */
    private static SqlStore of(Database database) {
        try {
            ShelfRows.fill(database);
            PartyFill.ensure(database);
            Derived.bringUpToDate(database);
            JudgedParties.ensure(database);
            return new SqlStore(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens the archive of a data folder, or makes it.
     *
     * @throws org.bellwether.store.StoreException where the folder is read-only, the file damaged or of a newer version
     */
    public static SqlStore open(Path dataFolder) {
        return open(dataFolder.resolve(FILE), UnaryOperator.identity());
    }

    /** For tests that starve the engine. */
    static SqlStore open(Path file, UnaryOperator<SQLiteConfig> tuning) {
        return of(Sqlite.open(file, tuning));
    }

    /**
     * Opens a team's archive in an existing PostgreSQL database, making its tables where needed.
     *
     * @param jdbcUrl {@code jdbc:postgresql://host/database?user=…&password=…}
     * @throws org.bellwether.store.StoreException where it cannot be reached or refuses the user
     */
    public static SqlStore open(String jdbcUrl) {
        if (!jdbcUrl.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("not an address of a PostgreSQL database: it must begin " + POSTGRESQL);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        return of(Database.open(Database.Engine.POSTGRESQL, source, source));
    }

    @Override
    public void put(Article given, CodedArticle coded, String origin, String coderVersion) {
        database.write(handle -> {
            Article article = SqlVersions.keep(handle, given);
            KnownRows.changes(handle, article);
            ArticleRows.put(handle, article, origin);
            ArticleRows.putInput(handle, article, coderVersion);
            ArticleRows.putCoding(handle, article.id(), coded, coderVersion);
            EventRows.put(handle, article, coded);
            ShelfRows.put(handle, article, origin, coded.events());
            handle.execute("update counter set value = value + 1 where name = 'revision'");
            SqlSavedSearches.putIntake(handle, article.id());
            JudgedParties.renew(handle, article.id());
        });
    }

    /**
     * Adds many articles that the archive does not hold in one transaction: for filling a large archive.
     *
     * @return ids of the events of each
     */
    public List<List<String>> addAll(List<Taken> articles) {
        List<List<String>> ids = new ArrayList<>(articles.size());
        database.write(handle -> {
            PreparedBatch events = handle.prepareBatch(EventRows.INSERT);
            for (Taken one : articles) {
                KnownRows.changes(handle, one.article());
                ArticleRows.put(handle, one.article(), one.origin());
                ArticleRows.putInput(handle, one.article(), one.coderVersion());
                ArticleRows.putCoding(handle, one.article().id(), one.coded(), one.coderVersion());
                ids.add(EventRows.add(events, one.article(), one.coded()));
            }
            if (events.size() > 0) {
                events.execute();
            }
            for (int i = 0; i < articles.size(); i++) {
                Taken one = articles.get(i);
                PartyRows.put(handle, one.article(), one.coded(), ids.get(i));
                ShelfRows.put(handle, one.article(), one.origin(), one.coded().events());
                handle.execute("update counter set value = value + 1 where name = 'revision'");
                SqlSavedSearches.putIntake(handle, one.article().id());
            }
        });
        return ids;
    }

    /** An article with what was coded from it, to be added. */
    public record Taken(Article article, CodedArticle coded, String origin, String coderVersion) {}

    @Override
    public void putRejected(Rejection rejection) {
        database.write(handle -> ArticleRows.putInput(handle, rejection));
    }

    @Override
    public boolean seen(String snapshot, String outlet, String coderVersion) {
        return database.read(handle -> ArticleRows.seen(handle, snapshot, outlet, coderVersion));
    }

    @Override
    public Optional<Article> article(String id) {
        return database.read(handle -> ArticleRows.find(handle, id));
    }

    @Override
    public Optional<StoredCoding> coding(String articleId) {
        return database.read(handle -> ArticleRows.findCoding(handle, articleId).map(coding -> join(handle, coding)));
    }

    private static StoredCoding join(Handle handle, StoredCoding coding) {
        List<EventRecord> events = EventRows.ofArticle(handle, coding.article());
        return new StoredCoding(
                coding.article(),
                coding.coderVersion(),
                coding.language(),
                coding.sentences(),
                coding.entities(),
                coding.timexes(),
                coding.actors(),
                coding.attributions(),
                events.stream().map(EventRecord::event).toList(),
                events.stream().map(EventRecord::id).toList());
    }

    @Override
    public Optional<EventRecord> event(String id) {
        return database.read(handle -> EventRows.find(handle, id));
    }

    @Override
    public List<EventRecord> events(String article) {
        return database.read(handle -> EventRows.ofArticle(handle, article));
    }

    @Override
    public Stream<Article> articles() {
        return database.stream(ArticleRows::newestFirst);
    }

    @Override
    public Map<String, String> origins() {
        return database.read(ArticleRows::origins);
    }

    @Override
    public void setOrigins(Map<String, String> origins) {
        if (changed(origins(), origins).isEmpty()) {
            return;
        }
        database.write(handle -> {
            List<String> changed = changed(ArticleRows.origins(handle), origins);
            changed.forEach(id -> ArticleRows.setOrigin(handle, id, Objects.requireNonNull(origins.get(id))));
            JudgedParties.moved(handle, changed);
        });
    }

    @Override
    public Copies copies() {
        return new SqlCopies(database);
    }

    private static List<String> changed(Map<String, String> known, Map<String, String> wanted) {
        return known.keySet().stream()
                .filter(id -> wanted.containsKey(id) && !Objects.equals(known.get(id), wanted.get(id)))
                .toList();
    }

    @Override
    public Stream<EventRecord> events() {
        return database.stream(EventRows::all);
    }

    @Override
    public Grounds grounds() {
        return new SqlGrounds(database);
    }

    @Override
    public Stream<Rejection> rejections() {
        return database.stream(ArticleRows::rejections);
    }

    @Override
    public void propose(String monitor, List<StatusProposal> proposals, Instant at) {
        if (proposals.isEmpty()) {
            return;
        }
        database.write(handle -> {
            for (StatusProposal proposal : proposals) {
                LedgerRows.propose(handle, monitor, proposal, at);
            }
        });
    }

    @Override
    public List<StatusProposal> proposals(String monitor) {
        return database.read(handle -> LedgerRows.latest(handle, monitor));
    }

    @Override
    public Ledger ledger() {
        return new SqlLedger(database);
    }

    @Override
    public Optional<Judgement> judge(Judgement judgement, long seen) {
        List<Judgement> written = new ArrayList<>(1);
        database.write(handle -> JudgementRows.append(handle, judgement, seen).ifPresent(row -> {
            JudgedParties.judged(handle, row.anchor().article());
            written.add(row);
        }));
        return written.stream().findFirst();
    }

    @Override
    public List<Judgement> judgements() {
        return database.read(JudgementRows::all);
    }

    @Override
    public Moves moves() {
        return new SqlMoves(database);
    }

    @Override
    public Visits visits() {
        return new SqlVisits(database);
    }

    @Override
    public Listing listing() {
        return new ListingRows(database);
    }

    @Override
    public Statuses statuses() {
        return new StatusRows(database);
    }

    @Override
    public SavedSearches savedSearches() {
        return new SqlSavedSearches(database);
    }

    @Override
    public void putMonitor(Monitor monitor) {
        String json = Json.write(monitor);
        database.write(handle -> handle.createUpdate("""
                        insert into monitor (place, json) values (1, :json)
                        on conflict (place) do update set json = excluded.json""").bind("json", json).execute());
    }

    @Override
    public Optional<Monitor> monitor() {
        return database.read(handle -> handle.createQuery("select json from monitor where place = 1")
                .map((row, context) -> Json.read(row.getString(1), Monitor.class))
                .findOne()
                .map(file -> SqlOutletBook.over(handle, file)));
    }

    @Override
    public People people() {
        return new SqlPeople(database);
    }

    @Override
    public long revision() {
        return database.read(SqlStore::revision);
    }

    private static long revision(Handle handle) {
        return handle.createQuery("select value from counter where name = 'revision'")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public long changes() {
        return database.read(handle ->
                revision(handle) + JudgementRows.last(handle) + LedgerRows.last(handle) + SqlOutletBook.last(handle));
    }

    @Override
    public Shelf shelf() {
        return new SqlShelf(database);
    }

    @Override
    public Notebook notebook() {
        return new SqlNotebook(database);
    }

    @Override
    public Parties parties() {
        return new SqlParties(database);
    }

    @Override
    public Outlets outlets() {
        return new SqlOutlets(database);
    }

    @Override
    public OutletBook outletBook() {
        return new SqlOutletBook(database);
    }

    @Override
    public Fetches fetches() {
        return new SqlFetches(database);
    }

    @Override
    public Versions versions() {
        return new SqlVersions(database);
    }

    @Override
    public Watch watch() {
        return new SqlWatch(database);
    }

    @Override
    public Vigil vigil() {
        return new SqlVigil(database);
    }

    @Override
    public List<Problem> check() {
        return Integrity.check(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
