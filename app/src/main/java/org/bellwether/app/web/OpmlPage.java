package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.hand.OpmlPlan;
import org.bellwether.model.Problem;

/**
 * Where a list of feeds is brought in: first the file, then a preview, then one word to add all.
 *
 * @param list page of the outlets
 */
public record OpmlPage(Shell shell, String token, String list, Optional<String> error, Optional<Preview> preview) {

    /**
     * What adding the list would do.
     *
     * @param action where the word to add is sent
     */
    public record Preview(String action, List<Row> added, List<There> there, List<Unusable> unusable) {}

    /** An outlet to add. */
    public record Row(String name, List<String> addresses, String site) {}

    /** A feed that is read already. */
    public record There(String name, String address, String href, String outlet, boolean retired) {}

    /** A line that cannot be used. */
    public record Unusable(String name, String why) {}

    static OpmlPage of(Archive archive, LiveLinks links, Optional<Problem> problem, Optional<Preview> preview) {
        return new OpmlPage(
                Shell.of(archive, say("opml.title"), "source", links),
                links.visitor().token(),
                links.sources().orElseThrow(),
                problem.map(one -> one.message() + " (" + one.code() + ")"),
                preview);
    }

    static Preview preview(String id, OpmlPlan plan, LiveLinks links) {
        return new Preview(
                SourceRoutes.OPML + "/" + id,
                plan.added().stream()
                        .map(outlet -> new Row(
                                outlet.name(), outlet.inputs(), outlet.url().orElse("")))
                        .toList(),
                plan.there().stream()
                        .map(one -> new There(
                                one.line().name(),
                                one.line().address(),
                                links.source(one.outlet().id()).orElseThrow(),
                                one.outlet().name(),
                                one.outlet().retired()))
                        .toList(),
                plan.unusable().stream()
                        .map(one -> new Unusable(
                                one.line().name(),
                                one.problem().message() + " (" + one.problem().code() + ")"))
                        .toList());
    }
}
