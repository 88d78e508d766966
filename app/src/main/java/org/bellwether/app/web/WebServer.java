package org.bellwether.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.app.collect.AddressTrial;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.hand.OutletDesk;
import org.bellwether.app.hand.ReadingDesk;
import org.bellwether.app.hand.StatusDesk;
import org.bellwether.app.people.Team;
import org.bellwether.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows an archive in a browser, answered on the loopback interface. The archive may grow while it is being shown; where there is a
 * desk, analysts judge its events here.
 */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONGEST_ADDRESS = 4000;
    private static final int LONGEST_FORM = 65_536;

    private final Guard guard;
    private final FormGuard forms = new FormGuard();
    private final Optional<Team> team;
    private final Door door;
    private final Pages pages;
    private final List<Routes> routes;
    private final Javalin javalin;

    private WebServer(Served served, Set<String> hosts, Optional<Team> people) {
        Assets assets = new Assets();
        guard = new Guard(hosts);
        team = people;
        door = door(served, people, forms.token());
        Unread unread = new Unread(served.store(), served.index());
        pages = new Pages(
                served.store(),
                new Templates(),
                context -> new LiveLinks(assets::version, served.pictures(), Visitor.of(context), unread::total));
        List<Routes> all = new ArrayList<>();
        all.add(new ReadRoutes(
                served.index(),
                served.reader(),
                served.desk().map(desk -> desk.proposing().clock())));
        all.add(new ApiRoutes(served.index()));
        all.add(new ReadingRoutes(
                served.index(),
                forms,
                served.desk()
                        .map(desk -> new ReadingDesk(
                                served.store().notebook(), desk.proposing().clock()))));
        all.add(new WorldRoutes());
        all.add(new WatchRoutes(served.desk().map(desk -> desk.proposing().clock()), served.snapshots()));
        all.add(new LanguageRoutes());
        all.add(new FileRoutes(assets, served.pictures(), () -> URI.create(address())));
        people.ifPresent(who -> all.addAll(TeamRoutes.of(who, forms)));
        served.desk().ifPresent(desk -> all.addAll(deskRoutes(desk, served, unread)));
        routes = List.copyOf(all);
        javalin = Javalin.create(this::configure);
    }

    /** Where analysts judge, vote, decide and keep searches. */
    private List<Routes> deskRoutes(Desk desk, Served served, Unread unread) {
        InstantSource clock = desk.proposing().clock();
        return List.of(
                new HandRoutes(desk, forms, served.index()),
                new DecisionRoutes(new StatusDesk(served.store().ledger(), clock), forms),
                new NewsRoutes(forms, clock),
                new SavedSearchRoutes(served.index(), forms, unread, clock, () -> URI.create(address())),
                new SourceRoutes(
                        new OutletDesk(served.store(), desk.proposing()),
                        forms,
                        served.trial().orElseGet(() -> new AddressTrial(clock))));
    }

    private static Door door(Served served, Optional<Team> people, String token) {
        if (people.isPresent()) {
            return new TeamDoor(people.get(), token);
        }
        return served.desk().map(desk -> Door.oneUser(desk.analyst(), token)).orElseGet(() -> Door.readers(token));
    }

    /**
     * Starts to answer.
     *
     * @param port 0 for any free one
     * @param hosts names to answer to beside those of the loopback interface
     */
    public static WebServer start(Served served, int port, Set<String> hosts) {
        return start(served, port, hosts, Optional.empty());
    }

    /**
     * Starts to answer.
     *
     * @param team who may log in; without one, whoever sits at this machine is let in
     */
    public static WebServer start(Served served, int port, Set<String> hosts, Optional<Team> team) {
        WebServer server = new WebServer(served, hosts, team);
        server.javalin.start(LOOPBACK, port);
        return server;
    }

    /** Every route there is, as the router has it. */
    List<Endpoint> endpoints() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .toList();
    }

    /** Pattern of every address that can be opened, e.g. {@code /event/<id>}. */
    public List<String> patterns() {
        return endpoints().stream()
                .filter(endpoint -> endpoint.method == HandlerType.GET)
                .map(endpoint -> endpoint.path)
                .toList();
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
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LONGEST_FORM;
        config.jetty.multipartConfig.maxFileSize(SourceRoutes.LONGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(SourceRoutes.LONGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(SourceRoutes.LONGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServletContextHandler(
                handler -> handler.addFilter(new Interpreter(), "/*", EnumSet.of(DispatcherType.REQUEST)));
        config.routes.before(this::admit);
        config.routes.beforeMatched(this::permit);
        routes.forEach(each -> each.add(config.routes, pages));
        config.routes.exception(StoreException.class, (failure, context) -> {
            LOG.error("the archive failed at {}", context.path(), failure);
            pages.message(
                    context, HttpStatus.SERVICE_UNAVAILABLE, Refusals.store(pages.links(context), failure.problem()));
        });
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.error("no answer for {}", context.path(), failure);
            pages.message(context, HttpStatus.INTERNAL_SERVER_ERROR, Refusals.failed(pages.links(context)));
        });
        config.routes.error(404, pages::notFound);
        config.routes.error(405, pages::notAllowed);
    }

    private void admit(Context context) {
        Guard.headers(context);
        new Visitor("", Role.ANYONE, "").enter(context);
        door.visitor(context).enter(context);
        String query = context.queryString();
        if (!guard.admits(context.header("Host"))) {
            stop(context, HttpStatus.MISDIRECTED_REQUEST, Refusals.host(pages.links(context)));
        } else if (context.path().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            stop(context, HttpStatus.URI_TOO_LONG, Refusals.tooLong(pages.links(context)));
        } else if (context.method() == HandlerType.POST && ApiRoutes.covers(context)) {
            pages.notAllowed(context);
            context.skipRemainingHandlers();
        } else if (context.method() == HandlerType.POST) {
            admitForm(context);
        }
    }

    /**
     * A form from a page of an earlier run is shown again; one from elsewhere is not, nor one of another session where people log in:
     * there only who is not logged in is let through, to be told so.
     */
    private void admitForm(Context context) {
        if (tooMuch(context)) {
            stop(context, HttpStatus.CONTENT_TOO_LARGE, Refusals.tooMuch(pages.links(context)));
        } else if (!forms.sameSite(context) || !forms.current(context) && !lenient(context)) {
            stop(context, HttpStatus.FORBIDDEN, Refusals.elsewhere(pages.links(context)));
        }
    }

    /** A form with a file must say how long it is. */
    private static boolean tooMuch(Context context) {
        int most = SourceRoutes.takesFile(context) ? SourceRoutes.LONGEST_UPLOAD : LONGEST_FORM;
        return context.contentLength() > most || context.contentLength() < 0 && context.isMultipart();
    }

    private boolean lenient(Context context) {
        boolean known = Visitor.of(context).member().isPresent();
        return FormGuard.vouched(context) && !known;
    }

    /** A route without a role is nobody's. */
    private void permit(Context context) {
        Visitor visitor = Visitor.of(context);
        boolean open = context.routeRoles().stream().anyMatch(role -> visitor.may((Role) role));
        if (!open && team.isPresent() && visitor.role() == Role.ANYONE) {
            askToLogIn(context);
        } else if (!open) {
            stop(context, HttpStatus.FORBIDDEN, Refusals.role(pages.links(context)));
        } else if (visitor.mustChange() && !TeamRoutes.beforeChanging(context)) {
            changeFirst(context);
        }
    }

    private void askToLogIn(Context context) {
        if (TeamDoor.takesTokens(context)) {
            TeamDoor.askForToken(context);
            context.skipRemainingHandlers();
        } else if (context.method() == HandlerType.POST) {
            stop(context, HttpStatus.UNAUTHORIZED, Refusals.loggedOut(pages.links(context)));
        } else {
            context.redirect(Target.login(context), HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        }
    }

    private void changeFirst(Context context) {
        if (context.method() == HandlerType.POST) {
            stop(context, HttpStatus.FORBIDDEN, Refusals.changeFirst(pages.links(context)));
        } else {
            context.redirect("/account", HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        }
    }

    private void stop(Context context, HttpStatus status, MessagePage page) {
        pages.message(context, status, page);
        context.skipRemainingHandlers();
    }
}
