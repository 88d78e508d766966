package org.bellwether.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bellwether.app.web.Archive;
import org.bellwether.app.web.Mark;
import org.bellwether.app.web.Words;
import org.bellwether.decide.Decision;
import org.bellwether.model.Alert;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;

/**
 * The board for a terminal: categories by their last periods, each status with its shape and its word, then what moved each
 * category. Colour is only ever an addition. Text that came from outside loses its control characters, so that no article can
 * steer the terminal.
 */
final class BoardText {

    private static final int PERIODS = 8;
    private static final int EVIDENCE = 3;
    private static final int WIDTH = 100;
    private static final int TITLE = 36;
    private static final String RESET = "\u001b[0m";

    private final Archive archive;
    private final Period period;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    private BoardText(Archive archive, Period period, boolean colour) {
        this.archive = archive;
        this.period = period;
        this.colour = colour;
    }

    static String render(Archive archive, Period period, boolean colour) {
        return new BoardText(archive, period, colour).render();
    }

    private String render() {
        List<Period> columns = new ArrayList<>(archive.trailing(period, PERIODS - 1));
        columns.add(period);
        List<Monitor.Category> categories = archive.monitor().categories();
        int title = Math.min(
                TITLE,
                categories.stream()
                        .mapToInt(each -> each.title().length())
                        .max()
                        .orElse(0));
        out.append(clean(archive.monitor().title()))
                .append(" · ")
                .append(Words.period(period))
                .append("\n\n");
        out.append(" ".repeat(title + 2))
                .append(months(columns))
                .append(Words.thisPeriod(period))
                .append('\n');
        categories.forEach(category -> line(category, columns, title));
        categories.forEach(this::reasons);
        return out.toString();
    }

    /** The months over the first of their columns, as far as there is room. */
    private static String months(List<Period> columns) {
        StringBuilder months = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String month = Words.monthShort(columns.get(i).from());
            boolean first =
                    i == 0 || !month.equals(Words.monthShort(columns.get(i - 1).from()));
            if (first && months.length() <= 2 * i) {
                months.append(" ".repeat(2 * i - months.length())).append(month);
            }
        }
        return pad(months.toString(), 2 * PERIODS + 2);
    }

    private void line(Monitor.Category category, List<Period> columns, int title) {
        out.append(pad(cut(clean(category.title()), title), title + 2));
        for (Period column : columns) {
            out.append(archive.figures(category.id(), column)
                            .map(proposal -> paint(
                                    archive.status(proposal),
                                    Mark.of(archive.status(proposal)).sign()))
                            .orElse(" "))
                    .append(' ');
        }
        out.append(" ".repeat(2 * (PERIODS - columns.size()) + 2));
        archive.proposal(category.id(), period).ifPresent(this::verdict);
        out.append('\n');
    }

    private void verdict(StatusProposal proposal) {
        Mark mark = Mark.of(archive.status(proposal));
        int events = proposal.supporting().size() + proposal.opposing().size();
        out.append(paint(archive.status(proposal), mark.sign() + " " + pad(mark.word(), 22)))
                .append(Words.count(events, "event", "events"))
                .append(" · ")
                .append(Words.count(proposal.articles(), "origin", "origins"))
                .append(" reporting");
        proposal.alerts().stream()
                .map(Alert::kind)
                .distinct()
                .map(Mark::of)
                .forEach(alert ->
                        out.append("  ").append(alert.sign()).append(' ').append(alert.word()));
    }

    private void decision(Decision decision) {
        wrap("Decided" + (decision.accepted() ? " as proposed" : " otherwise than proposed")
                + (decision.reason().isEmpty() ? "." : ": " + decision.reason()));
    }

    private void reasons(Monitor.Category category) {
        archive.proposal(category.id(), period).ifPresent(proposal -> {
            out.append('\n').append(clean(category.title())).append(" · ");
            out.append(paint(
                            archive.status(proposal),
                            Mark.of(archive.status(proposal)).word()))
                    .append('\n');
            archive.decision(proposal).ifPresent(this::decision);
            wrap(proposal.rule());
            proposal.counting().sorted(Evidence.BY_WEIGHT).limit(EVIDENCE).forEach(this::evidence);
            if (!proposal.hingesOn().isEmpty()) {
                wrap("Hinges on " + String.join("; ", proposal.hingesOn()) + ".");
            }
            if (!proposal.silentOutlets().isEmpty()) {
                wrap("Silent: "
                        + proposal.silentOutlets().stream()
                                .map(archive::outletName)
                                .collect(Collectors.joining(", "))
                        + ".");
            }
            if (!proposal.leftOut().isEmpty()) {
                wrap("Left out: " + proposal.leftOut().size() + ".");
            }
        });
    }

    private void evidence(Evidence one) {
        Status direction = one.weight() < 0 ? Status.DETERIORATED : Status.IMPROVED;
        String head = "  " + Mark.ofWeight(one.weight()).sign() + " " + pad(Words.signed(one.weight()), 6);
        String facts = pad(Words.dateShort(one.lead().event().date()), 16) + one.grade() + ", "
                + Words.count(one.origins().size(), "origin", "origins") + "  ";
        int room = WIDTH - head.length() - facts.length() - 2;
        out.append(paint(direction, head)).append(facts);
        out.append('“').append(cut(clean(one.lead().quote()), room)).append("”\n");
    }

    /** Lines of at most the board's width, indented. */
    private void wrap(String text) {
        StringBuilder line = new StringBuilder(" ");
        for (String word : clean(text).split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        out.append(line).append('\n');
    }

    private String paint(Status status, String text) {
        if (!colour) {
            return text;
        }
        String code = switch (status) {
            case IMPROVED -> "36";
            case DETERIORATED -> "31";
            case UNCHANGED -> "39";
            case INSUFFICIENT -> "90";
        };
        return "\u001b[" + code + "m" + text + RESET;
    }

    /** Without control and direction-changing characters; runs of blanks become one. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length - 1);
        String kept = text.substring(0, end > length / 2 ? end : length - 1);
        return (Character.isHighSurrogate(kept.charAt(kept.length() - 1)) ? kept.substring(0, kept.length() - 1) : kept)
                + "…";
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(Math.max(0, length - text.length()));
    }
}
