package no.utsagn.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that was decided.
 *
 * @param given to single questions; an answer to something that is not asked overrides what would be taken unasked
 * @param rest how what is asked and not answered is decided; empty to leave it open
 */
public record Answers(Map<Question, Answer> given, Optional<Rule> rest) {

    /** How to decide without asking. */
    public enum Rule {
        /** As we have it; what is deleted by one is kept; what looks the same stays two. */
        OURS,
        THEIRS,
        /** What was changed last. */
        NEWEST,
        /** What is proposed, where something is; the rest stays open. */
        PROPOSALS;

        /** The rule by which the other copy comes to the same. */
        public Rule mirrored() {
            return this == OURS ? THEIRS : this == THEIRS ? OURS : this;
        }
    }

    public Answers {
        given = Map.copyOf(given);
    }

    /** Nothing decided. */
    public static Answers none() {
        return new Answers(Map.of(), Optional.empty());
    }

    /** All by one rule. */
    public static Answers by(Rule rule) {
        return new Answers(Map.of(), Optional.of(rule));
    }

    /** These and one more, or another in its place. */
    public Answers with(Question question, Answer answer) {
        Map<Question, Answer> more = new HashMap<>(given);
        more.put(question, answer);
        return new Answers(more, rest);
    }

    /** These without one. */
    public Answers without(Question question) {
        Map<Question, Answer> fewer = new HashMap<>(given);
        fewer.remove(question);
        return new Answers(fewer, rest);
    }

    /** These, with a rule for the rest. */
    public Answers withRest(Optional<Rule> rule) {
        return new Answers(given, rule);
    }

    /** What was answered to this, the rule for the rest aside. */
    public Optional<Answer> to(Question question) {
        return Optional.ofNullable(given.get(question));
    }

    /** The answers by which the other copy comes to the same. */
    public Answers mirrored() {
        Map<Question, Answer> other = new HashMap<>();
        given.forEach((question, answer) -> other.put(question, answer.mirrored()));
        return new Answers(other, rest.map(Rule::mirrored));
    }
}
