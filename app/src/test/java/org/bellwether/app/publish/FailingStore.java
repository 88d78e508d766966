package org.bellwether.app.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** An archive whose engine fails when articles are listed, after events were read. */
record FailingStore(Store sound) implements Store {

    @Override
    public Stream<Article> articles() {
        throw new IllegalStateException("the engine failed");
    }

    @Override
    public void put(Article article, CodedArticle coded, String origin, String coderVersion) {
        sound.put(article, coded, origin, coderVersion);
    }

    @Override
    public void putRejected(Rejection rejection) {
        sound.putRejected(rejection);
    }

    @Override
    public boolean seen(String snapshot, String outlet, String coderVersion) {
        return sound.seen(snapshot, outlet, coderVersion);
    }

    @Override
    public Optional<Article> article(String id) {
        return sound.article(id);
    }

    @Override
    public Optional<StoredCoding> coding(String articleId) {
        return sound.coding(articleId);
    }

    @Override
    public Optional<EventRecord> event(String id) {
        return sound.event(id);
    }

    @Override
    public List<EventRecord> events(String article) {
        return sound.events(article);
    }

    @Override
    public Map<String, String> origins() {
        return sound.origins();
    }

    @Override
    public Grounds grounds() {
        return sound.grounds();
    }

    @Override
    public void setOrigins(Map<String, String> origins) {
        sound.setOrigins(origins);
    }

    @Override
    public Copies copies() {
        return sound.copies();
    }

    @Override
    public Stream<EventRecord> events() {
        return sound.events();
    }

    @Override
    public Stream<Rejection> rejections() {
        return sound.rejections();
    }

    @Override
    public void propose(String monitor, List<StatusProposal> proposals, Instant at) {
        sound.propose(monitor, proposals, at);
    }

    @Override
    public List<StatusProposal> proposals(String monitor) {
        return sound.proposals(monitor);
    }

    @Override
    public Ledger ledger() {
        return sound.ledger();
    }

    @Override
    public Optional<Judgement> judge(Judgement judgement, long seen) {
        return sound.judge(judgement, seen);
    }

    @Override
    public List<Judgement> judgements() {
        return sound.judgements();
    }

    @Override
    public Listing listing() {
        return sound.listing();
    }

    @Override
    public Statuses statuses() {
        return sound.statuses();
    }

    @Override
    public SavedSearches savedSearches() {
        return sound.savedSearches();
    }

    @Override
    public void putMonitor(Monitor monitor) {
        sound.putMonitor(monitor);
    }

    @Override
    public Optional<Monitor> monitor() {
        return sound.monitor();
    }

    @Override
    public People people() {
        return sound.people();
    }

    @Override
    public long revision() {
        return sound.revision();
    }

    @Override
    public long changes() {
        return sound.changes();
    }

    @Override
    public Shelf shelf() {
        return sound.shelf();
    }

    @Override
    public Notebook notebook() {
        return sound.notebook();
    }

    @Override
    public Moves moves() {
        return sound.moves();
    }

    @Override
    public Visits visits() {
        return sound.visits();
    }

    @Override
    public Parties parties() {
        return sound.parties();
    }

    @Override
    public Fetches fetches() {
        return sound.fetches();
    }

    @Override
    public OutletBook outletBook() {
        return sound.outletBook();
    }

    @Override
    public Outlets outlets() {
        return sound.outlets();
    }

    @Override
    public Versions versions() {
        return sound.versions();
    }

    @Override
    public Watch watch() {
        return sound.watch();
    }

    @Override
    public Vigil vigil() {
        return sound.vigil();
    }

    @Override
    public List<Problem> check() {
        return sound.check();
    }

    @Override
    public void close() {
        sound.close();
    }
}
