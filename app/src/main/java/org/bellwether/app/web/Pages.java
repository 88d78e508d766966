package org.bellwether.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.bellwether.app.web.api.ApiProblem;
import org.bellwether.model.Period;
import org.bellwether.store.Store;
import org.jspecify.annotations.Nullable;

/** What routes answer with: pages and files of the archive as it is at that moment, or a message that there is none. */
final class Pages {

    private final Store store;
    private final Templates templates;
    private final Function<Context, LiveLinks> links;
    private final KeptProposals proposals;
    private final AtomicReference<@Nullable Archive> latest = new AtomicReference<>();

    Pages(Store store, Templates templates, Function<Context, LiveLinks> links) {
        this.store = store;
        this.proposals = new KeptProposals(store);
        this.templates = templates;
        this.links = links;
    }

    /** Makes a page or a file; empty where the archive has none at that address. */
    interface PageOf {
        Optional<byte[]> make(Archive archive, Context context);
    }

    /** Addresses as this visitor sees them. */
    LiveLinks links(Context context) {
        return links.apply(context);
    }

    Templates templates() {
        return templates;
    }

    Optional<Archive> archive() {
        Archive known = latest.get();
        if (known != null && known.changes() == store.changes()) {
            return Optional.of(known);
        }
        Optional<Archive> read = Archive.read(store, proposals);
        latest.set(read.orElse(null));
        return read;
    }

    /** Answers with a page of the archive, or says that there is none. */
    Handler page(PageOf pages) {
        return context -> {
            Optional<Archive> archive = archive();
            if (archive.isEmpty()) {
                send(context, templates.message(MessagePage.empty(links(context))));
                return;
            }
            Optional<byte[]> page = pages.make(archive.get(), context);
            if (page.isPresent() && context.method() == HandlerType.POST) {
                context.contentType(Answers.HTML).result(page.get());
            } else if (page.isPresent()) {
                send(context, page.get());
            } else {
                notFound(context);
            }
        };
    }

    /** Answers with a file made from the archive, the same in every language. */
    Handler file(String mediaType, PageOf files) {
        return context -> {
            Optional<byte[]> bytes =
                    Say.in(Tongue.ENGLISH, () -> archive().flatMap(archive -> files.make(archive, context)));
            if (bytes.isPresent()) {
                Answers.send(context, mediaType, bytes.get());
            } else {
                context.status(HttpStatus.NOT_FOUND).contentType(mediaType);
            }
        };
    }

    private static void send(Context context, byte[] page) {
        Answers.send(context, Answers.HTML, page);
    }

    void notFound(Context context) {
        if (ApiRoutes.covers(context)) {
            ApiRoutes.send(context, ApiProblem.noResource());
            return;
        }
        message(context, HttpStatus.NOT_FOUND, MessagePage.notFound(links(context)));
    }

    /** An address that is only read, or only written to. */
    void notAllowed(Context context) {
        if (ApiRoutes.covers(context)) {
            ApiRoutes.send(context, ApiProblem.method());
        } else {
            message(context, HttpStatus.METHOD_NOT_ALLOWED, MessagePage.notFound(links(context)));
        }
    }

    void message(Context context, HttpStatus status, MessagePage page) {
        if (ApiRoutes.covers(context)) {
            ApiRoutes.send(context, status, ApiProblem.body(page.code(), page.happened() + " " + page.todo()));
            return;
        }
        context.status(status).contentType(Answers.HTML).result(templates.message(page));
    }

    /** Sends the browser on after a form was taken in. */
    static Optional<byte[]> goOn(Context context, String href) {
        context.redirect(href, HttpStatus.SEE_OTHER);
        return Optional.of(new byte[0]);
    }

    /** The period asked for, the latest where none is; empty where the archive has no such period. */
    static Optional<Period> period(Archive archive, Context context) {
        return period(archive, context, "period");
    }

    /** The same by another parameter. */
    static Optional<Period> period(Archive archive, Context context, String name) {
        String asked = parameter(context, name);
        return asked.isEmpty() ? archive.latest() : period(archive, asked);
    }

    /** The archive's period that holds this day; empty where it is none. */
    static Optional<Period> period(Archive archive, String asked) {
        try {
            return archive.holding(LocalDate.parse(asked));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String parameter(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }

    static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
