package org.bellwether.app.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Copies;
import org.bellwether.store.Fetches;
import org.bellwether.store.Grounds;
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

/** An archive in memory, filled by hand: pages are tested without an engine. */
public final class MemoryStore implements Store {

    final Map<String, Article> articles = new LinkedHashMap<>();
    final Map<String, StoredCoding> codings = new HashMap<>();
    final Map<String, EventRecord> events = new LinkedHashMap<>();
    final Map<String, String> origins = new HashMap<>();
    final List<Judgement> judgements = new ArrayList<>();
    final List<StatusProposal> proposals = new ArrayList<>();
    final Map<StatusProposal, Long> places = new java.util.IdentityHashMap<>();
    Optional<Monitor> monitor = Optional.empty();
    long revision = 1;

    @Override
    public void put(Article article, CodedArticle coded, String origin, String coderVersion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putRejected(Rejection rejection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean seen(String snapshot, String outlet, String coderVersion) {
        return false;
    }

    @Override
    public Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public Optional<StoredCoding> coding(String articleId) {
        return Optional.ofNullable(codings.get(articleId));
    }

    @Override
    public Optional<EventRecord> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    @Override
    public List<EventRecord> events(String article) {
        return events.values().stream()
                .filter(event -> event.article().equals(article))
                .toList();
    }

    @Override
    public Stream<Article> articles() {
        return articles.values().stream();
    }

    @Override
    public Map<String, String> origins() {
        return origins;
    }

    @Override
    public void setOrigins(Map<String, String> changed) {
        origins.putAll(changed);
    }

    @Override
    public Stream<EventRecord> events() {
        return events.values().stream();
    }

    @Override
    public Grounds grounds() {
        return new Grounds() {

            @Override
            public List<Published> articles() {
                return articles.values().stream()
                        .map(article -> new Published(
                                article.id(),
                                article.outlet(),
                                origins.getOrDefault(article.id(), article.id()),
                                article.documentTime().published()))
                        .toList();
            }

            @Override
            public Stream<EventRecord> events(Predicate<EventKind> wanted) {
                return events.values().stream().filter(event -> wanted.test(EventKind.of(event.event())));
            }
        };
    }

    @Override
    public Stream<Rejection> rejections() {
        return Stream.empty();
    }

    @Override
    public void propose(String monitor, List<StatusProposal> proposed, Instant at) {
        for (StatusProposal one : proposed) {
            proposals.removeIf(known ->
                    known.category().equals(one.category()) && known.period().equals(one.period()));
            proposals.add(one);
        }
    }

    @Override
    public List<StatusProposal> proposals(String monitor) {
        return List.copyOf(proposals);
    }

    @Override
    public Ledger ledger() {
        return new MemoryLedger(this);
    }

    @Override
    public Optional<Judgement> judge(Judgement judgement, long seen) {
        long last = judgements.stream()
                .filter(row -> row.subject().equals(judgement.subject()))
                .mapToLong(Judgement::seq)
                .max()
                .orElse(0);
        if (last != seen) {
            return Optional.empty();
        }
        judgements.add(judgement.numbered(judgements.size() + 1));
        return Optional.of(judgements.getLast());
    }

    @Override
    public List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    @Override
    public Listing listing() {
        return new MemoryListing(this);
    }

    @Override
    public Statuses statuses() {
        return new MemoryStatuses(this);
    }

    @Override
    public SavedSearches savedSearches() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putMonitor(Monitor put) {
        monitor = Optional.of(put);
    }

    @Override
    public Optional<Monitor> monitor() {
        return monitor;
    }

    @Override
    public People people() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public long changes() {
        return revision + judgements.size();
    }

    @Override
    public Shelf shelf() {
        return new EmptyRoom();
    }

    @Override
    public Notebook notebook() {
        return new EmptyRoom();
    }

    @Override
    public Moves moves() {
        return places -> places.stream()
                .flatMap(place ->
                        statuses().proposal(place).stream().flatMap(proposal -> Moves.sums(place, proposal).stream()))
                .toList();
    }

    @Override
    public Copies copies() {
        return new NoCopies();
    }

    @Override
    public Visits visits() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Parties parties() {
        return new NoParties();
    }

    @Override
    public Fetches fetches() {
        return Fetches.NONE;
    }

    @Override
    public OutletBook outletBook() {
        return new NoBook();
    }

    @Override
    public Outlets outlets() {
        return new NoOutlets();
    }

    @Override
    public Versions versions() {
        return new NoVersions();
    }

    @Override
    public Watch watch() {
        return new NoWatch();
    }

    @Override
    public Vigil vigil() {
        return new NoVigil();
    }

    @Override
    public List<Problem> check() {
        return List.of();
    }

    @Override
    public void close() {}
}
