package org.bellwether.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Period;

/** Where every category and period stands. Immutable. */
public final class Deliberations {

    private final Map<Question, Deliberation> all;

    private Deliberations(Map<Question, Deliberation> all) {
        this.all = all;
    }

    /** What a status answers. */
    public record Question(String category, Period period) {}

    /**
     * Reads what the ledger says.
     *
     * @param proposals the latest
     * @param said votes, decisions and publications, oldest first
     */
    public static Deliberations of(Map<Question, Seen> proposals, List<LedgerRow> said) {
        Map<Question, List<LedgerRow>> rows = new LinkedHashMap<>();
        for (LedgerRow row : said) {
            rows.computeIfAbsent(
                            new Question(row.entry().category(), row.entry().period()), question -> new ArrayList<>())
                    .add(row);
        }
        Set<Question> questions = new LinkedHashSet<>(proposals.keySet());
        questions.addAll(rows.keySet());
        Map<Question, Deliberation> all = new LinkedHashMap<>();
        for (Question question : questions) {
            Optional<Seen> proposal = Optional.ofNullable(proposals.get(question));
            all.put(question, Deliberation.of(proposal, rows.getOrDefault(question, List.of())));
        }
        return new Deliberations(all);
    }

    /** Where one category and period stands. */
    public Deliberation of(String category, Period period) {
        return all.getOrDefault(new Question(category, period), Deliberation.NONE);
    }

    /** All that anything was said or proposed of. */
    public Map<Question, Deliberation> all() {
        return Collections.unmodifiableMap(all);
    }

    /** What the public may know: see {@link Deliberation#published}. */
    public Deliberations published() {
        Map<Question, Deliberation> open = new LinkedHashMap<>();
        all.forEach((question, one) -> open.put(question, one.published()));
        return new Deliberations(open);
    }
}
