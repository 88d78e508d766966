package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.app.collect.AddressTrial;
import org.bellwether.app.collect.OpmlReader;
import org.bellwether.app.hand.Entry;
import org.bellwether.app.hand.OpmlPlan;
import org.bellwether.app.hand.OutletDesk;
import org.bellwether.app.hand.OutletDesk.Outcome;
import org.bellwether.app.hand.OutletProblem;
import org.bellwether.app.hand.OutletReader;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;
import org.bellwether.store.OutletBook;

/** Adding outlets, one by one or as a list, changing them and giving them up. */
final class SourceRoutes implements Routes {

    static final String ADD = "/sources/add";
    static final String CHANGE = "/sources/change/";
    static final String RETIRE = "/sources/retire/";
    static final String RESTORE = "/sources/restore/";
    static final String OPML = "/sources/opml";

    /** Most bytes of a request that brings a file. */
    static final int LONGEST_UPLOAD = 1 << 20;

    private static final int LONGEST_FILE = LONGEST_UPLOAD - 4096;

    private final OutletDesk desk;
    private final FormGuard guard;
    private final AddressTrial trial;
    private final Previews previews = new Previews();

    SourceRoutes(OutletDesk desk, FormGuard guard, AddressTrial trial) {
        this.desk = desk;
        this.guard = guard;
        this.trial = trial;
    }

    /** Whether a request may bring a file. */
    static boolean takesFile(Context context) {
        return context.path().equals(OPML);
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get(
                ADD,
                pages.page((archive, context) -> Optional.of(
                        form(archive, context, pages, Optional.empty(), SourceForm.fresh(), Typed.NOTHING))),
                Role.EDITOR);
        routes.post(ADD, pages.page((archive, context) -> add(archive, context, pages)), Role.EDITOR);
        routes.get(
                CHANGE + "{id}",
                pages.page((archive, context) -> outlet(archive, context)
                        .map(outlet -> form(
                                archive,
                                context,
                                pages,
                                Optional.of(outlet),
                                SourceForm.entry(outlet),
                                new Typed(last(archive, outlet), Map.of(), Optional.empty())))),
                Role.EDITOR);
        routes.post(CHANGE + "{id}", pages.page((archive, context) -> change(archive, context, pages)), Role.EDITOR);
        routes.post(
                RETIRE + "{id}", pages.page((archive, context) -> retire(archive, context, pages, true)), Role.EDITOR);
        routes.post(
                RESTORE + "{id}",
                pages.page((archive, context) -> retire(archive, context, pages, false)),
                Role.EDITOR);
        routes.get(
                OPML,
                pages.page((archive, context) ->
                        Optional.of(opml(archive, context, pages, Optional.empty(), Optional.empty()))),
                Role.EDITOR);
        routes.post(OPML, pages.page((archive, context) -> preview(archive, context, pages)), Role.EDITOR);
        routes.post(OPML + "/{id}", pages.page((archive, context) -> addAll(archive, context, pages)), Role.EDITOR);
    }

    /**
     * A form as it was sent.
     *
     * @param seen place of the outlet's last row when the form was made
     */
    private record Typed(long seen, Map<String, Problem> problems, Optional<TrialView> tried) {

        static final Typed NOTHING = new Typed(0, Map.of(), Optional.empty());
    }

    private static Optional<Outlet> outlet(Archive archive, Context context) {
        return archive.outlet(context.pathParam("id"));
    }

    private static long last(Archive archive, Outlet outlet) {
        return archive.store().outletBook().of(outlet.id()).stream()
                .mapToLong(OutletBook.Entry::seq)
                .findFirst()
                .orElse(0);
    }

    private static byte[] form(
            Archive archive, Context context, Pages pages, Optional<Outlet> outlet, Entry entry, Typed typed) {
        SourceForm.Given given = new SourceForm.Given(entry, typed.seen(), typed.problems(), typed.tried());
        return pages.templates().sourceForm(SourceForm.of(archive, outlet, given, pages.links(context)));
    }

    private Optional<byte[]> add(Archive archive, Context context, Pages pages) {
        Entry entry = entry(context);
        String who = Visitor.of(context).name();
        return answer(archive, context, pages, Optional.empty(), () -> desk.add(entry, archive.monitor(), who));
    }

    private Optional<byte[]> change(Archive archive, Context context, Pages pages) {
        Entry entry = entry(context);
        String who = Visitor.of(context).name();
        return outlet(archive, context)
                .flatMap(outlet -> answer(
                        archive,
                        context,
                        pages,
                        Optional.of(outlet),
                        () -> desk.change(outlet, entry, archive.monitor(), who, seen(context))));
    }

    /** What a form is sent for. */
    private interface Saving {
        Outcome save();
    }

    /** Tries an address, takes the one that a page named, or keeps what was entered. */
    private Optional<byte[]> answer(
            Archive archive, Context context, Pages pages, Optional<Outlet> outlet, Saving saving) {
        Entry entry = entry(context);
        String deed = text(context, "deed");
        if (!guard.current(context)) {
            return refuse(archive, context, pages, outlet, OutletDesk.refused(OutletProblem.STALE_FORM));
        }
        if (deed.equals("try")) {
            return Optional.of(tried(archive, context, pages, outlet, entry));
        }
        if (deed.equals("use")) {
            Entry found = SourceForm.using(entry, text(context, "tried"), text(context, "found"));
            return Optional.of(
                    form(archive, context, pages, outlet, found, new Typed(seen(context), Map.of(), Optional.empty())));
        }
        Outcome outcome = saving.save();
        return outcome instanceof Outcome.Kept(String id)
                ? Pages.goOn(context, pages.links(context).source(id).orElseThrow())
                : refuse(archive, context, pages, outlet, outcome);
    }

    private byte[] tried(Archive archive, Context context, Pages pages, Optional<Outlet> outlet, Entry entry) {
        List<String> addresses = OutletReader.lines(entry, OutletReader.ADDRESSES);
        if (addresses.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            Map<String, Problem> problems = Map.of(OutletReader.ADDRESSES, OutletProblem.NO_ADDRESS.problem());
            return form(archive, context, pages, outlet, entry, new Typed(seen(context), problems, Optional.empty()));
        }
        String address = addresses.getFirst();
        TrialView view = TrialView.of(address, trial.look(address), OutletReader.filter(entry));
        return form(archive, context, pages, outlet, entry, new Typed(seen(context), Map.of(), Optional.of(view)));
    }

    private static Optional<byte[]> refuse(
            Archive archive, Context context, Pages pages, Optional<Outlet> outlet, Outcome outcome) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Map<String, Problem> problems = outcome instanceof Outcome.Refused(var found) ? found : Map.of();
        return Optional.of(form(
                archive, context, pages, outlet, entry(context), new Typed(seen(context), problems, Optional.empty())));
    }

    private Optional<byte[]> retire(Archive archive, Context context, Pages pages, boolean retired) {
        return outlet(archive, context).flatMap(outlet -> {
            Outcome outcome = guard.current(context)
                    ? desk.retire(outlet, retired, Visitor.of(context).name(), seen(context))
                    : OutletDesk.refused(OutletProblem.STALE_FORM);
            LiveLinks links = pages.links(context);
            if (outcome instanceof Outcome.Refused(var problems)) {
                context.status(HttpStatus.UNPROCESSABLE_CONTENT);
                return SourcePage.of(archive, outlet.id(), links, Optional.ofNullable(problems.get(Entry.FORM)))
                        .map(pages.templates()::source);
            }
            return Pages.goOn(context, links.source(outlet.id()).orElseThrow());
        });
    }

    private static byte[] opml(
            Archive archive,
            Context context,
            Pages pages,
            Optional<Problem> problem,
            Optional<OpmlPage.Preview> preview) {
        return pages.templates().opml(OpmlPage.of(archive, pages.links(context), problem, preview));
    }

    private Optional<byte[]> preview(Archive archive, Context context, Pages pages) {
        Optional<byte[]> file = file(context);
        Optional<Problem> problem = !guard.current(context)
                ? Optional.of(OutletProblem.STALE_FORM.problem())
                : file.isEmpty()
                        ? Optional.of(OutletProblem.NO_FILE.problem())
                        : file.filter(bytes -> bytes.length > LONGEST_FILE)
                                .map(bytes -> OutletProblem.FILE_TOO_LARGE.problem(LONGEST_FILE >> 10));
        if (problem.isPresent()) {
            return Optional.of(refused(archive, context, pages, problem.get()));
        }
        return Optional.of(
                switch (OpmlReader.read(file.orElseThrow())) {
                    case OpmlReader.Opml.Broken(Problem broken) -> refused(archive, context, pages, broken);
                    case OpmlReader.Opml.Feeds(var lines) -> {
                        OpmlPlan plan = OpmlPlan.of(lines, archive.monitor(), desk.taken());
                        String id = previews.keep(Visitor.of(context).name(), lines);
                        yield opml(
                                archive,
                                context,
                                pages,
                                Optional.empty(),
                                Optional.of(OpmlPage.preview(id, plan, pages.links(context))));
                    }
                });
    }

    private static byte[] refused(Archive archive, Context context, Pages pages, Problem problem) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        return opml(archive, context, pages, Optional.of(problem), Optional.empty());
    }

    /** The file that was sent; empty where there was none. */
    private static Optional<byte[]> file(Context context) {
        UploadedFile file = context.isMultipart() ? context.uploadedFile("file") : null;
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream content = file.content()) {
            return Optional.of(content.readNBytes(LONGEST_FILE + 1)).filter(bytes -> bytes.length > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> addAll(Archive archive, Context context, Pages pages) {
        String who = Visitor.of(context).name();
        if (!guard.current(context)) {
            return Optional.of(refused(archive, context, pages, OutletProblem.STALE_FORM.problem()));
        }
        Optional<List<OpmlReader.Line>> lines = previews.take(who, context.pathParam("id"));
        if (lines.isEmpty()) {
            return Optional.of(refused(archive, context, pages, OutletProblem.PREVIEW_GONE.problem()));
        }
        OpmlPlan plan = OpmlPlan.of(lines.get(), archive.monitor(), desk.taken());
        return desk.addAll(plan.added(), who) instanceof Outcome.Refused(var problems)
                ? Optional.of(refused(
                        archive, context, pages, problems.values().iterator().next()))
                : Pages.goOn(context, pages.links(context).sources().orElseThrow());
    }

    private static long seen(Context context) {
        String digits = text(context, "seen");
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : -1;
    }

    private static String text(Context context, String field) {
        return Optional.ofNullable(context.formParam(field)).orElse("");
    }

    private static Entry entry(Context context) {
        Map<String, String> fields = new HashMap<>();
        SourceForm.NAMES.forEach(name -> fields.put(name, text(context, name).replace("\r\n", "\n")));
        return new Entry(fields);
    }
}
