package no.utsagn.app.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.utsagn.base.Stamp;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/**
 * The values a study has had since it was opened and the steps between them. Immutable: an edit gives other steps.
 *
 * @param values one more than steps; a value stands after the step that led to it
 * @param done all steps that can be gone back or forth over, oldest first
 * @param at how many of them are done now; the others were taken back
 * @param given the highest number that a step has had
 */
public record Steps(List<Study> values, List<Step> done, int at, int given) {

    public Steps {
        values = List.copyOf(values);
        done = List.copyOf(done);
        if (values.size() != done.size() + 1 || at < 0 || at > done.size()) {
            throw new IllegalArgumentException(values.size() + " values, " + done.size() + " steps, at " + at);
        }
    }

    /** No step yet. */
    public static Steps from(Study opened) {
        return new Steps(List.of(opened), List.of(), 0, 0);
    }

    /** The study as it is. */
    public Study now() {
        return values.get(at);
    }

    /** What would be taken back next. */
    public Optional<Step> last() {
        return at == 0 ? Optional.empty() : Optional.of(done.get(at - 1));
    }

    /** What would be done again next. */
    public Optional<Step> next() {
        return at == done.size() ? Optional.empty() : Optional.of(done.get(at));
    }

    /** After an edit. What had been taken back is gone; where the edit drops former values, all steps are. */
    public Steps made(EditKind kind, Instant when, Study after) {
        if (kind.dropsFormerValues()) {
            return new Steps(List.of(after), List.of(), 0, given);
        }
        Step step = new Step(given + 1, kind, when, Extent.between(now(), after));
        return new Steps(plus(values.subList(0, at + 1), after), plus(done.subList(0, at), step), at + 1, given + 1);
    }

    /** After an edit that is one step with the last. There must be one. */
    public Steps goneOn(Instant when, Study after) {
        Step last = done.get(at - 1);
        Step longer = new Step(last.number(), last.kind(), when, Extent.between(values.get(at - 1), after));
        return new Steps(plus(values.subList(0, at), after), plus(done.subList(0, at - 1), longer), at, given);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    /** How many steps are done once this one is the last; empty if there is no such step any more. 0 is before all. */
    public Optional<Integer> after(int number) {
        return number == 0
                ? Optional.of(0)
                : IntStream.rangeClosed(1, done.size())
                        .filter(i -> done.get(i - 1).number() == number)
                        .boxed()
                        .findFirst();
    }

    /**
     * After going back or forth. It is the same as going there one step at a time: each value on the way is made the
     * newest of the one before it, so that histories and logs never lose a state. Over a merge it is as if the copies
     * had never met, or had met just then.
     *
     * @param to how many steps are to be done, 0 to all
     */
    public Steps goneTo(int to, Stamp stamp) {
        List<Study> brought = new ArrayList<>(values);
        int step = Integer.signum(to - at);
        for (int i = at; i != to; i += step) {
            boolean merge = done.get(Math.min(i, i + step)).kind().bringsPast();
            if (!merge) {
                brought.set(i + step, brought.get(i + step).broughtBackFrom(brought.get(i), stamp));
            }
        }
        return new Steps(brought, done, to, given);
    }

    /** Neither values nor anything said. */
    @Override
    public String toString() {
        return at + " of " + done.size() + " steps";
    }
}
