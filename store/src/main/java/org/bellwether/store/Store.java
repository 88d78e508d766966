package org.bellwether.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Article;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Entity;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.bellwether.model.Span;
import org.bellwether.model.StatusProposal;
import org.bellwether.model.Timex;

/**
 * The archive: articles with what was coded from them, rejected inputs, what analysts say of
 * events, and the ledger. One writer, many readers.
 *
 * <p>Every write is one transaction: a killed process leaves a whole article or none of it.
 *
 * @apiNote Failures of the engine (disk full, read-only folder, lost connection) are {@link StoreException}s with a stable code.
 */
public interface Store extends AutoCloseable {

    /**
     * Adds or replaces an article with all its findings. Event ids are derived from article, place and type. Where another text takes
     * the place of one from other bytes, {@link #versions} keeps the older; where the text is as it was, it keeps the instant at which
     * it was first collected.
     */
    void put(Article article, CodedArticle coded, String origin, String coderVersion);

    /** Remembers that an input was rejected, so that it is neither lost nor tried again by the same version. */
    void putRejected(Rejection rejection);

    /** Whether this input (SHA-256 of its bytes, and outlet) was already taken in or rejected by this coder version. */
    boolean seen(String snapshot, String outlet, String coderVersion);

    Optional<Article> article(String id);

    /** What was coded from an article. */
    Optional<StoredCoding> coding(String articleId);

    /** An event as it was coded. */
    Optional<EventRecord> event(String id);

    /** The events coded from one article, in the order of the text. */
    List<EventRecord> events(String article);

    /** All articles, newest first; the stream must be closed. */
    Stream<Article> articles();

    /** Origin of every article: id to origin id. */
    Map<String, String> origins();

    /** Changes the origin of articles: id to origin id. */
    void setOrigins(Map<String, String> origins);

    /** Which articles are copies of which. */
    Copies copies();

    /** All events as they were coded, with their articles' facts, in a stable order; the stream must be closed. */
    Stream<EventRecord> events();

    /** What statuses are proposed from. */
    Grounds grounds();

    Stream<Rejection> rejections();

    /** Appends the proposals that differ from the last ones known. The ledger is never rewritten. */
    void propose(String monitor, List<StatusProposal> proposals, Instant at);

    /** The latest proposal for each category and period of a monitor. */
    List<StatusProposal> proposals(String monitor);

    /** Proposals with the votes on them, the decisions and the publications. */
    Ledger ledger();

    /**
     * Appends what an analyst says of an event; it is never changed and never deleted.
     *
     * @param seen place of the last judgement of that subject that the analyst saw, 0 for none
     * @return the judgement with its place; empty, and nothing written, where somebody judged the subject since
     */
    Optional<Judgement> judge(Judgement judgement, long seen);

    /** Every judgement, oldest first. */
    List<Judgement> judgements();

    /** Articles and events page by page. */
    Listing listing();

    /** The latest proposals in parts. */
    Statuses statuses();

    /** The searches that people keep. */
    SavedSearches savedSearches();

    /** Remembers the monitor that this archive belongs to, as its file says. */
    void putMonitor(Monitor monitor);

    /** That monitor, with what {@link #outletBook()} says of its outlets laid over. */
    Optional<Monitor> monitor();

    /** Who may work here, and what they did to each other's rights. */
    People people();

    /** Grows with every article written or replaced, and with nothing else; the index compares itself with it. */
    long revision();

    /** Grows with every article, judgement, proposal and row of the outlets' book written: what was read at the same number is still so. */
    long changes();

    /** The articles as a reader leafs through them. */
    Shelf shelf();

    /** Notes, tags and read marks. */
    Notebook notebook();

    /** The archive's events by who takes part, by day and by place. */
    Parties parties();

    /** Which two actors moved a category. */
    Moves moves();

    /** When people last looked at the board. */
    Visits visits();

    /** What came from each outlet. */
    Outlets outlets();

    /** What the team says of its outlets beside the monitor's file, and how collecting from each went. */
    OutletBook outletBook();

    /** What collecting remembers of addresses on the web. */
    Fetches fetches();

    /** What articles said before. */
    Versions versions();

    /** The cited pages, looked at again. */
    Watch watch();

    /** How each outlet does, and which fell silent. */
    Vigil vigil();

    /** Checks the engine's own integrity and our invariants; an empty list is a sound store. */
    List<Problem> check();

    @Override
    void close();

    /**
     * An input that holds no usable article.
     *
     * @param input where it came from, as a reader would find it
     */
    record Rejection(String input, String outlet, String snapshot, Problem problem, String coderVersion, Instant at) {}

    /**
     * What was coded from an article, as stored: findings without the tokens.
     *
     * @param sentences spans of the sentences in the article's body
     * @param eventIds ids of {@code events}, same order
     */
    record StoredCoding(
            String article,
            String coderVersion,
            String language,
            List<Span> sentences,
            List<Entity> entities,
            List<Timex> timexes,
            List<ActorMention> actors,
            List<Attribution> attributions,
            List<Event> events,
            List<String> eventIds) {}
}
