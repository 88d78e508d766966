package org.bellwether.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bellwether.model.Period;
import org.bellwether.model.Problem;
import org.bellwether.read.Reader;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows an archive in a browser: one route per page, answered on the loopback interface. The archive may grow while it is
 * being shown; where there is a desk, analysts judge its events here.
 */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONGEST_ADDRESS = 4000;
    private static final int LONGEST_FORM = 65_536;

    private final Store store;
    private final Supplier<SearchIndex> index;
    private final Supplier<Reader> reader;
    private final Guard guard;
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();
    private final Pictures pictures;
    private final LiveLinks links;
    private final FormGuard forms = new FormGuard();
    private final Optional<HandRoutes> hand;
    private final AtomicReference<@Nullable Archive> latest = new AtomicReference<>();
    private final Javalin javalin;

    private WebServer(Served served, Set<String> hosts) {
        this.store = served.store();
        this.index = served.index();
        this.reader = served.reader();
        this.pictures = served.pictures();
        this.links = new LiveLinks(assets::version, pictures, served.desk().map(desk -> forms.token()));
        this.hand = served.desk().map(desk -> new HandRoutes(desk, forms, links, templates, index));
        this.guard = new Guard(hosts);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts to answer.
     *
     * @param port 0 for any free one
     * @param hosts names to answer to beside those of the loopback interface
     */
    public static WebServer start(Served served, int port, Set<String> hosts) {
        WebServer server = new WebServer(served, hosts);
        server.javalin.start(LOOPBACK, port);
        return server;
    }

    public int port() {
        return javalin.port();
    }

    /** Address of the board. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LONGEST_FORM;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(this::admit);
        config.routes.get("/", context -> page(context, this::board));
        config.routes.get("/category/<id>", context -> page(context, this::category));
        config.routes.get("/event/<id>", context -> page(context, this::event));
        config.routes.get("/article/<id>", context -> page(context, this::article));
        config.routes.get("/search", context -> page(context, this::search));
        config.routes.get("/lab", context -> page(context, this::lab));
        hand.ifPresent(routes -> {
            config.routes.post("/event/<id>", context -> page(context, routes::judge));
            config.routes.post("/article/<id>", context -> page(context, routes::add));
            config.routes.get("/judgements", context -> page(context, this::judgements));
        });
        config.routes.get("/assets/{name}", this::asset);
        config.routes.get("/picture/{name}", this::picture);
        config.routes.get("/feed.atom", context -> file(context, "application/atom+xml; charset=utf-8", this::feed));
        config.routes.get("/data/{name}", context -> file(context, "application/json", this::data));
        config.routes.get("/api/board", context -> file(context, "application/json", this::boardData));
        config.routes.get("/api/events/<id>", context -> file(context, "application/json", this::eventData));
        config.routes.get(
                "/healthz",
                context -> context.contentType("text/plain; charset=utf-8").result("ok\n"));
        config.routes.exception(StoreException.class, this::storeFailed);
        config.routes.exception(Exception.class, this::failed);
        config.routes.error(404, context -> message(context, HttpStatus.NOT_FOUND, MessagePage.notFound(links)));
    }

    private void admit(Context context) {
        Guard.headers(context);
        String query = context.queryString();
        if (!guard.admits(context.header("Host"))) {
            stop(context, HttpStatus.MISDIRECTED_REQUEST, Refusals.host(links));
        } else if (context.path().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            stop(context, HttpStatus.URI_TOO_LONG, Refusals.tooLong(links));
        } else if (context.method() == HandlerType.POST) {
            admitForm(context);
        }
    }

    /** A form from a page of an earlier run is shown again; one from elsewhere is not. */
    private void admitForm(Context context) {
        if (context.contentLength() > LONGEST_FORM) {
            stop(context, HttpStatus.CONTENT_TOO_LARGE, Refusals.tooMuch(links));
        } else if (!forms.sameSite(context) || !forms.current(context) && !FormGuard.vouched(context)) {
            stop(context, HttpStatus.FORBIDDEN, Refusals.elsewhere(links));
        }
    }

    private void stop(Context context, HttpStatus status, MessagePage page) {
        message(context, status, page);
        context.skipRemainingHandlers();
    }

    private Optional<Archive> archive() {
        Archive known = latest.get();
        if (known != null && known.changes() == store.changes()) {
            return Optional.of(known);
        }
        Optional<Archive> read = Archive.read(store);
        latest.set(read.orElse(null));
        return read;
    }

    /** Answers with a page of the archive, or says that there is none. */
    private void page(Context context, PageOf pages) {
        Optional<Archive> archive = archive();
        if (archive.isEmpty()) {
            send(context, templates.message(MessagePage.empty(links)));
            return;
        }
        Optional<byte[]> page = pages.make(archive.get(), context);
        if (page.isPresent() && context.method() == HandlerType.POST) {
            context.contentType(Answers.HTML).result(page.get());
        } else if (page.isPresent()) {
            send(context, page.get());
        } else {
            message(context, HttpStatus.NOT_FOUND, MessagePage.notFound(links));
        }
    }

    private interface PageOf {
        Optional<byte[]> make(Archive archive, Context context);
    }

    private Optional<byte[]> board(Archive archive, Context context) {
        if (archive.latest().isEmpty()) {
            return Optional.of(templates.message(MessagePage.noPeriod(archive, links)));
        }
        return period(archive, context).map(period -> templates.board(BoardPage.of(archive, period, links)));
    }

    private Optional<byte[]> category(Archive archive, Context context) {
        return period(archive, context)
                .flatMap(period -> CategoryPage.of(archive, context.pathParam("id"), period, links))
                .map(templates::category);
    }

    private Optional<byte[]> event(Archive archive, Context context) {
        return EventPage.of(archive, context.pathParam("id"), links).map(templates::event);
    }

    private Optional<byte[]> article(Archive archive, Context context) {
        boolean marks = "1".equals(context.queryParam("marks"));
        String adding = parameter(context, "add");
        ArticlePage.Shown shown =
                new ArticlePage.Shown(marks, adding.isEmpty() ? -1 : number(adding), Optional.empty());
        return ArticlePage.of(archive, index.get(), context.pathParam("id"), links, shown)
                .map(templates::article);
    }

    private Optional<byte[]> judgements(Archive archive, Context context) {
        return Optional.of(templates.judgements(JudgementsPage.of(archive, links)));
    }

    private Optional<byte[]> search(Archive archive, Context context) {
        SearchPage page = SearchPage.of(
                archive,
                index.get(),
                parameter(context, "q"),
                parameter(context, "outlet"),
                number(parameter(context, "n")),
                links);
        return Optional.of(templates.search(page));
    }

    private Optional<byte[]> lab(Archive archive, Context context) {
        String text = parameter(context, "text");
        return Optional.of(templates.lab(LabPage.of(archive, reader, text, links)));
    }

    /** The period asked for, the latest where none is; empty where the archive has no such period. */
    private static Optional<Period> period(Archive archive, Context context) {
        String asked = parameter(context, "period");
        if (asked.isEmpty()) {
            return archive.latest();
        }
        try {
            return archive.holding(LocalDate.parse(asked));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String parameter(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private void asset(Context context) {
        Optional<Assets.Asset> asset = assets.find(context.pathParam("name"));
        if (asset.isEmpty()) {
            message(context, HttpStatus.NOT_FOUND, MessagePage.notFound(links));
            return;
        }
        boolean versioned = asset.get().version().equals(context.queryParam("v"));
        context.header("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        Answers.send(
                context,
                asset.get().mediaType(),
                asset.get().bytes(),
                asset.get().version());
    }

    private void picture(Context context) throws IOException {
        Optional<Pictures.Picture> picture = pictures.named(context.pathParam("name"));
        if (picture.isPresent()) {
            Answers.send(
                    context,
                    picture.get().mediaType(),
                    Files.readAllBytes(picture.get().file()));
        } else {
            message(context, HttpStatus.NOT_FOUND, MessagePage.notFound(links));
        }
    }

    private void file(Context context, String mediaType, PageOf files) {
        Optional<byte[]> bytes = archive().flatMap(archive -> files.make(archive, context));
        if (bytes.isPresent()) {
            Answers.send(context, mediaType, bytes.get());
        } else {
            context.status(HttpStatus.NOT_FOUND).contentType(mediaType);
        }
    }

    private Optional<byte[]> feed(Archive archive, Context context) {
        return Optional.of(Feed.write(archive, links, Optional.of(java.net.URI.create(address()))));
    }

    private Optional<byte[]> data(Archive archive, Context context) {
        OpenData data = new OpenData(archive);
        return switch (context.pathParam("name")) {
            case "board.json" -> Optional.of(data.board());
            case "statuses.json" -> Optional.of(data.statuses());
            case "events.json" -> Optional.of(data.events());
            case String _ -> Optional.empty();
        };
    }

    private Optional<byte[]> boardData(Archive archive, Context context) {
        return Optional.of(new OpenData(archive).board());
    }

    private Optional<byte[]> eventData(Archive archive, Context context) {
        return new OpenData(archive).event(context.pathParam("id"));
    }

    private void send(Context context, byte[] page) {
        Answers.send(context, Answers.HTML, page);
    }

    private void message(Context context, HttpStatus status, MessagePage page) {
        context.status(status).contentType(Answers.HTML).result(templates.message(page));
    }

    private void storeFailed(StoreException failure, Context context) {
        LOG.error("the archive failed at {}", context.path(), failure);
        Problem problem = failure.problem();
        message(context, HttpStatus.SERVICE_UNAVAILABLE, Refusals.store(links, problem));
    }

    private void failed(Exception failure, Context context) {
        LOG.error("no answer for {}", context.path(), failure);
        message(context, HttpStatus.INTERNAL_SERVER_ERROR, Refusals.failed(links));
    }
}
