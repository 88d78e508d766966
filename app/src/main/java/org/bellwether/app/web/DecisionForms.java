package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.hand.Entry;
import org.bellwether.decide.Deliberation;
import org.bellwether.decide.Seen;
import org.bellwether.decide.Vote;
import org.bellwether.model.Status;

/**
 * What a visitor may do about one status.
 *
 * @param seen place of the last row, @param seenByVoters place of the last row that is no vote
 * @param problem what is wrong with the form as a whole
 * @param warning that there are few votes to decide on
 * @param vote fields of the vote; none where it would not be blind or nothing can be voted on
 * @param proposed what accepting would decide; empty where the visitor may not decide
 * @param override fields of another decision
 * @param decided whether a decision would take the place of another
 */
public record DecisionForms(
        Links.Posting posting,
        long seen,
        long seenByVoters,
        Optional<String> problem,
        Optional<String> warning,
        List<Field> vote,
        boolean voted,
        Optional<Mark> proposed,
        List<Field> override,
        boolean overriding,
        boolean decided,
        boolean publish) {

    static DecisionForms of(Deliberation stands, Ballot ballot) {
        Visitor visitor = ballot.visitor();
        boolean decides = visitor.may(Role.EDITOR);
        Optional<Vote> mine = stands.voteOf(visitor.name());
        Optional<Status> proposed = stands.proposal().map(Seen::status).filter(status -> decides);
        return new DecisionForms(
                ballot.posting(),
                stands.last(),
                stands.lastButVotes(),
                ballot.attempt().flatMap(attempt -> attempt.error(Entry.FORM)),
                Optional.of(stands.votes().size())
                        .filter(votes -> decides && votes < Deliberation.ENOUGH_VOTES)
                        .map(DecisionForms::warning),
                stands.takesVoteOf(visitor.name()) ? vote(ballot, mine) : List.of(),
                mine.isPresent(),
                proposed.filter(status -> stands.decision().isEmpty() || stands.movedSince() || differs(stands))
                        .map(Mark::of),
                proposed.map(status -> override(ballot, status)).orElse(List.of()),
                ballot.attempt()
                        .filter(attempt -> attempt.act() == Ballot.Act.OVERRIDE)
                        .isPresent(),
                stands.decision().isPresent(),
                decides && stands.decision().isPresent() && stands.publication().isEmpty());
    }

    /** Whether accepting the proposal would decide otherwise than the decision that holds. */
    private static boolean differs(Deliberation stands) {
        return !stands.decision()
                .map(one -> one.status())
                .equals(stands.proposal().map(Seen::status));
    }

    private static String warning(int votes) {
        return say(votes == 0 ? "deciding.unvoted" : "deciding.single");
    }

    private static List<Field> vote(Ballot ballot, Optional<Vote> mine) {
        Form form = new Form("vote", ballot, Ballot.Act.VOTE);
        return List.of(
                form.status(
                        say("deciding.yours"),
                        say("deciding.yours.hint"),
                        List.of(Status.values()),
                        mine.map(vote -> vote.status().name()).orElse("")),
                form.reason(
                        say("reason"),
                        say("deciding.reason.empty"),
                        mine.map(Vote::reason).orElse("")));
    }

    private static List<Field> override(Ballot ballot, Status proposed) {
        Form form = new Form("override", ballot, Ballot.Act.OVERRIDE);
        List<Status> others = Arrays.stream(Status.values())
                .filter(status -> status != proposed)
                .toList();
        return List.of(
                form.status(say("deciding.status"), "", others, ""),
                form.reason(say("reason"), say("deciding.reason.hint"), ""));
    }

    private record Form(String id, Ballot ballot, Ballot.Act act) {

        private Optional<Ballot.Refused> attempt() {
            return ballot.attempt().filter(attempt -> attempt.act() == act);
        }

        Field status(String label, String hint, List<Status> choices, String now) {
            List<Field.Option> options = Stream.concat(
                            Stream.of(new Field.Option("", say("choose"))),
                            choices.stream().map(Form::option))
                    .toList();
            return field(Entry.STATUS, label, hint, now, Field.Kind.CHOICE, List.of(new Field.Group("", options)));
        }

        private static Field.Option option(Status status) {
            Mark mark = Mark.of(status);
            return new Field.Option(status.name(), mark.sign() + " " + mark.word());
        }

        Field reason(String label, String hint, String now) {
            return field(Entry.REASON, label, hint, now, Field.Kind.AREA, List.of());
        }

        private Field field(
                String name, String label, String hint, String now, Field.Kind kind, List<Field.Group> groups) {
            return new Field(
                    id + "-" + name,
                    name,
                    label,
                    hint,
                    attempt().map(one -> one.entry().get(name)).orElse(now),
                    attempt().flatMap(one -> one.error(name)),
                    kind,
                    groups);
        }
    }
}
