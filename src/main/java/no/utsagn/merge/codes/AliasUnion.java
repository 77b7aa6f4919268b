package no.utsagn.merge.codes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utsagn.base.Id;
import no.utsagn.codebook.Aliases;
import no.utsagn.codebook.Apart;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.Question;
import no.utsagn.study.Deletion;

/**
 * Which codes went up in which, in either copy. Where one copy joined A into B and the other B into A, the smaller id that
 * still lives in a copy stays. Where a code went up in two different codes, that asks, unless one copy knows how the
 * other decided; unanswered it goes to the smaller id.
 */
final class AliasUnion {

    private final CodebookCopy ours;
    private final CodebookCopy theirs;
    private final Map<Id<Code>, Id<Code>> into = new TreeMap<>();
    private final Set<Id<Code>> parted = new TreeSet<>();
    private final Set<Id<Code>> stay = new HashSet<>();

    AliasUnion(CodebookCopy ours, CodebookCopy theirs, Lineage lineage, Answers answers) {
        this.ours = ours;
        this.theirs = theirs;
        Set<Id<Code>> gone = new TreeSet<>(aliases(ours).into().keySet());
        gone.addAll(aliases(theirs).into().keySet());
        gone.stream()
                .filter(code -> lineage.gone(code.value()) || !(ours.has(code) || theirs.has(code)))
                .forEach(code -> into.put(code, holder(code, answers)));
        gone.forEach(new Circles(ours, theirs, into, stay)::breakAt);
        parted.removeIf(code -> resolve(holderIn(ours, code)).equals(resolve(holderIn(theirs, code))));
    }

    private static Aliases aliases(CodebookCopy copy) {
        return copy.codebook().aliases();
    }

    private Id<Code> holder(Id<Code> code, Answers answers) {
        Id<Code> here = holderIn(ours, code);
        Id<Code> there = holderIn(theirs, code);
        if (here.equals(there) || there.equals(code)) {
            return here;
        }
        if (here.equals(code)) {
            return there;
        }
        Set<Deletion> known = ours.past().holding(code.value());
        Set<Deletion> others = theirs.past().holding(code.value());
        if (!known.equals(others) && known.containsAll(others)) {
            return here;
        }
        if (!known.equals(others) && others.containsAll(known)) {
            return there;
        }
        parted.add(code);
        Optional<Answer.Take> take = answers.to(question(code)).map(Answer::take);
        if (take.isEmpty()) {
            take = answers.rest().map(rule -> switch (rule) {
                case OURS -> Answer.Take.OURS;
                case THEIRS -> Answer.Take.THEIRS;
                case NEWEST, PROPOSALS -> Answer.Take.PROPOSAL;
            });
        }
        return take.filter(Answer.Take.OURS::equals).isPresent()
                ? here
                : take.filter(Answer.Take.THEIRS::equals).isPresent()
                        ? there
                        : here.compareTo(there) < 0 ? here : there;
    }

    /** Which code a code went up in, in one copy; itself if in none. */
    static Id<Code> holderIn(CodebookCopy copy, Id<Code> code) {
        return aliases(copy).into().getOrDefault(code, code);
    }

    /** Asks in which of two codes a third goes up. */
    static Question question(Id<Code> gone) {
        return Question.of(gone.value(), Field.SAME);
    }

    /** The codes that went up in another here than there. */
    Set<Id<Code>> parted() {
        return parted;
    }

    /** Codes that were joined into another by one copy, and stay since the other joined that one into them. */
    Set<Id<Code>> staying() {
        return stay;
    }

    /** From each code that is gone to what it went up in. */
    Map<Id<Code>, Id<Code>> into() {
        return into;
    }

    /** The code that a code goes by in both. */
    Id<Code> resolve(Id<Code> code) {
        Id<Code> at = code;
        for (int steps = 0; into.containsKey(at) && steps <= into.size(); steps++) {
            at = into.getOrDefault(at, at);
        }
        return at;
    }

    /** Both copies' aliases and what else was joined and kept apart. */
    Aliases with(Map<Id<Code>, Id<Code>> joined, Set<Apart> apart) {
        Map<Id<Code>, Id<Code>> all = new HashMap<>(into);
        all.putAll(joined);
        Set<Apart> pairs = new HashSet<>(apart);
        pairs.addAll(aliases(ours).apart());
        pairs.addAll(aliases(theirs).apart());
        return new Aliases(all, pairs);
    }
}
