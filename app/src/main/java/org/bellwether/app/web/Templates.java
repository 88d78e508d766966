package org.bellwether.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Renders pages with the templates compiled into the jar. Everything a page shows is escaped by the engine; no template writes raw
 * HTML.
 */
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.bellwether.app.jte");

    public Templates() {
        engine.setBinaryStaticContent(false);
    }

    public byte[] board(BoardPage page) {
        return render("board.jte", page);
    }

    public byte[] category(CategoryPage page) {
        return render("category.jte", page);
    }

    byte[] evidence(EvidencePage page) {
        return render("evidence.jte", page);
    }

    byte[] news(NewsPage page) {
        return render("news.jte", page);
    }

    public byte[] event(EventPage page) {
        return render("event.jte", page);
    }

    public byte[] article(ArticlePage page) {
        return render("article.jte", page);
    }

    public byte[] search(SearchPage page) {
        return render("search.jte", page);
    }

    public byte[] searches(SearchesPage page) {
        return render("searches.jte", page);
    }

    public byte[] lab(LabPage page) {
        return render("lab.jte", page);
    }

    public byte[] judgements(JudgementsPage page) {
        return render("judgements.jte", page);
    }

    byte[] watch(WatchPage page) {
        return render("watch.jte", page);
    }

    byte[] versions(VersionsPage page) {
        return render("versions.jte", page);
    }

    byte[] login(LoginPage page) {
        return render("login.jte", page);
    }

    byte[] setup(SetupPage page) {
        return render("setup.jte", page);
    }

    byte[] account(AccountPage page) {
        return render("account.jte", page);
    }

    byte[] people(PeoplePage page) {
        return render("people.jte", page);
    }

    byte[] audit(AuditPage page) {
        return render("audit.jte", page);
    }

    byte[] ledger(LedgerPage page) {
        return render("ledger.jte", page);
    }

    byte[] compare(ComparePage page) {
        return render("compare.jte", page);
    }

    public byte[] reading(ReadingPage page) {
        return render("reading.jte", page);
    }

    public byte[] tags(TagsPage page) {
        return render("tags.jte", page);
    }

    byte[] actors(ActorsPage page) {
        return render("actors.jte", page);
    }

    byte[] actor(ActorPage page) {
        return render("actor.jte", page);
    }

    byte[] timeline(TimelinePage page) {
        return render("timeline.jte", page);
    }

    byte[] map(MapPage page) {
        return render("map.jte", page);
    }

    byte[] sources(SourcesPage page) {
        return render("sources.jte", page);
    }

    byte[] source(SourcePage page) {
        return render("source.jte", page);
    }

    byte[] sourceForm(SourceForm page) {
        return render("sourceform.jte", page);
    }

    byte[] opml(OpmlPage page) {
        return render("opml.jte", page);
    }

    byte[] undated(UndatedPage page) {
        return render("undated.jte", page);
    }

    byte[] recover(RecoverPage page) {
        return render("recover.jte", page);
    }

    public byte[] message(MessagePage page) {
        return render("message.jte", page);
    }

    private byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        engine.render(template, page, output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
