package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.app.hand.Entry;
import org.bellwether.app.hand.LedgerProblem;
import org.bellwether.app.hand.StatusDesk;
import org.bellwether.model.Period;
import org.bellwether.model.Problem;

/** Takes in votes, decisions and publications, one at a time, and shows the ledger that keeps them. */
final class DecisionRoutes implements Routes {

    private final StatusDesk desk;
    private final FormGuard guard;

    DecisionRoutes(StatusDesk desk, FormGuard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.post("/category/<id>", pages.page((archive, context) -> take(archive, context, pages)), Role.ANALYST);
        routes.get("/ledger", pages.page((archive, context) -> ledger(archive, context, pages)), Role.ANALYST);
    }

    private static Optional<byte[]> ledger(Archive archive, Context context, Pages pages) {
        LedgerPage page = LedgerPage.of(
                archive,
                Pages.parameter(context, "category"),
                number(Pages.parameter(context, "before")),
                Visitor.of(context).name(),
                pages.links(context));
        return Optional.of(pages.templates().ledger(page));
    }

    /** What somebody says of the status at this address; empty where none is proposed. */
    private synchronized Optional<byte[]> take(Archive archive, Context context, Pages pages) {
        String category = context.pathParam("id");
        Optional<Period> period = Pages.period(archive, context)
                .filter(asked -> archive.head(category, asked).isPresent());
        Optional<Ballot.Act> act = Ballot.Act.named(form(context, "act"));
        if (period.isEmpty() || act.isEmpty()) {
            return Optional.empty();
        }
        Visitor visitor = Visitor.of(context);
        Links links = pages.links(context);
        if (!visitor.may(act.get().role())) {
            context.status(HttpStatus.FORBIDDEN);
            return Optional.of(pages.templates().message(Refusals.role(links)));
        }
        StatusDesk.Case given = new StatusDesk.Case(
                archive.monitor().id(),
                category,
                period.get(),
                visitor.name(),
                archive.deliberation(category, period.get()),
                number(form(context, "seen")).orElse(-1L),
                entry(context));
        Map<String, Problem> problems =
                guard.current(context) ? say(act.get(), given) : Map.of(Entry.FORM, LedgerProblem.STALE_FORM.problem());
        if (problems.isEmpty()) {
            return Pages.goOn(context, links.category(category, period.get()) + "#decision");
        }
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Optional<Archive> now = pages.archive();
        Ballot.Refused refused = new Ballot.Refused(act.get(), given.entry(), problems);
        return CategoryPage.of(
                        now.orElse(archive),
                        category,
                        period.get(),
                        links,
                        Ballot.of(visitor, links, category, period.get(), Optional.of(refused)))
                .map(pages.templates()::category);
    }

    private Map<String, Problem> say(Ballot.Act act, StatusDesk.Case given) {
        return switch (act) {
            case VOTE -> desk.vote(given);
            case ACCEPT -> desk.accept(given);
            case OVERRIDE -> desk.override(given);
            case PUBLISH -> desk.publish(given);
        };
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static String form(Context context, String field) {
        return Optional.ofNullable(context.formParam(field)).orElse("");
    }

    private static Entry entry(Context context) {
        Map<String, String> fields = new HashMap<>();
        for (String field : List.of(Entry.STATUS, Entry.REASON)) {
            fields.put(field, form(context, field).replace("\r\n", "\n"));
        }
        return new Entry(fields);
    }
}
