package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Stamp;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Answers.Rule;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;

/** What was answered, and what came up while the parts were merged. */
final class Deciding {

    private final Answers answers;
    private final Stamp stamp;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Question> open = new ArrayList<>();
    private final Set<UUID> decided = new HashSet<>();
    private final Set<UUID> contested = new HashSet<>();

    /** @param stamp who decides, and when */
    Deciding(Answers answers, Stamp stamp) {
        this.answers = answers;
        this.stamp = stamp;
    }

    Answers answers() {
        return answers;
    }

    /** The same, where one question has this answer: what is told and asked there is not told here. */
    Deciding answering(Question question, Answer answer) {
        return new Deciding(answers.with(question, answer), stamp);
    }

    Stamp stamp() {
        return stamp;
    }

    void tell(Difference difference) {
        differences.add(difference);
    }

    /** Tells of something that one copy deleted and the other went on with: what becomes of it is not told once more. */
    void contest(Difference difference) {
        contested.add(difference.thing());
        differences.add(difference);
    }

    boolean isContested(UUID thing) {
        return contested.contains(thing);
    }

    void tell(List<Difference> more) {
        differences.addAll(more);
    }

    void ask(List<Question> more) {
        open.addAll(more);
    }

    /** Something without a history was decided: that is a change of its own, which the other copy is to hear of. */
    void decide(UUID thing) {
        decided.add(thing);
    }

    Set<UUID> decided() {
        return decided;
    }

    List<Difference> differences() {
        return differences;
    }

    List<Question> open() {
        return open;
    }

    /** A value in both copies and in their common state. Values are compared as they are, and shown as they are written. */
    record Three<V>(Optional<V> base, V ours, V theirs) {

        Side changed() {
            return Side.changed(base, ours, theirs);
        }

        boolean clashes() {
            return changed() == Side.BOTH && !ours.equals(theirs);
        }

        /** Without the values. */
        @Override
        public String toString() {
            return "changed by " + changed();
        }
    }

    /** How a value is shown. */
    @FunctionalInterface
    interface Written<V> {

        /** Words, as they are. */
        Written<String> TEXT = new Written<>() {
            @Override
            public String of(String value) {
                return value;
            }

            @Override
            public Optional<String> read(String words) {
                return Optional.of(words.strip()).filter(said -> !said.isEmpty());
            }
        };

        String of(V value);

        /** What somebody wrote instead; empty where it cannot be written. */
        default Optional<V> read(String words) {
            return Optional.empty();
        }
    }

    /**
     * What became of one field: its value, whether somebody decided it, and how it is told, if it differs anywhere. To
     * take what would be so anyhow is no decision of its own: else copies that go round would decide for ever.
     */
    record Decided<V>(V value, boolean decided, Optional<FieldDifference> told) {
        /** Without the value. */
        @Override
        public String toString() {
            return (decided ? "decided " : "taken ") + told;
        }
    }

    /**
     * Decides one field. What only one changed is taken. What both changed differently is asked, and is taken as the
     * newest has it until it is answered.
     *
     * @param newest who changed the thing last
     */
    <V> Decided<V> field(Question question, Three<V> three, Side newest, Written<V> written) {
        Optional<Answer> answer = answers.to(question);
        Optional<V> chosen = answer.flatMap(
                a -> a.take() == Answer.Take.OWN ? written.read(a.own()) : chosen(a.take(), three, newest));
        boolean byRule = three.clashes() && chosen.isEmpty();
        if (byRule) {
            chosen = answers.rest().map(rule -> ruled(rule, three, newest));
        }
        boolean asks = three.clashes() && chosen.isEmpty();
        V value = chosen.orElseGet(() -> unasked(three, newest));
        if (asks) {
            open.add(question);
        }
        boolean differs = three.changed() != Side.NEITHER;
        FieldDifference told = new FieldDifference(
                question,
                three.base().map(written::of),
                written.of(three.ours()),
                written.of(three.theirs()),
                three.changed(),
                asks,
                written.of(value),
                three.clashes()
                        ? Optional.of(new Proposal(written.of(unasked(three, newest)), Proposal.Why.NEWEST))
                        : Optional.empty());
        boolean decided = chosen.isPresent() && !value.equals(unasked(three, newest));
        return new Decided<>(value, decided, differs ? Optional.of(told) : Optional.empty());
    }

    private static <V> V unasked(Three<V> three, Side newest) {
        return switch (three.changed()) {
            case OURS, NEITHER -> three.ours();
            case THEIRS -> three.theirs();
            case BOTH -> newest == Side.OURS ? three.ours() : three.theirs();
        };
    }

    private static <V> Optional<V> chosen(Answer.Take take, Three<V> three, Side newest) {
        return switch (take) {
            case OURS -> Optional.of(three.ours());
            case THEIRS -> Optional.of(three.theirs());
            case BASE -> three.base();
            case PROPOSAL -> Optional.of(unasked(three, newest));
            case OWN, JOIN, APART -> Optional.empty();
        };
    }

    private static <V> V ruled(Rule rule, Three<V> three, Side newest) {
        return switch (rule) {
            case OURS -> three.ours();
            case THEIRS -> three.theirs();
            case NEWEST, PROPOSALS -> unasked(three, newest);
        };
    }
}
