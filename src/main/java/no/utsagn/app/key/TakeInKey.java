package no.utsagn.app.key;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Namesake;
import no.utsagn.names.namesake.Taking;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;

/**
 * Takes what a colleague's key knows into ours, which keeps its passphrase and its recovery code, and makes one of those
 * whom both replaced apart under one name. Our key is written first, synced; then the study changes in one step. Stopped
 * between the two, it can be done again.
 */
public final class TakeInKey implements KeyTaking {

    private final KeyHolder holder;
    private final OpenStudy open;

    public TakeInKey(KeyHolder holder) {
        this.holder = holder;
        this.open = holder.study();
    }

    /**
     * What was taken in.
     *
     * @param names how many names our key did not know
     * @param words of how many places it did not know the words
     * @param joined how many became a part of another of the same name
     * @param otherwise participants who are called otherwise in the other key; both names are kept
     * @param missing of how many places the words are in neither key
     */
    public record Taken(int names, int words, int joined, Set<Id<Participant>> otherwise, int missing) {

        public Taken {
            otherwise = Set.copyOf(otherwise);
        }

        /** Whether our key knew it all, and nobody became a part of another. */
        public boolean changedNothing() {
            return names + words + joined == 0 && otherwise.isEmpty();
        }

        static Taken of(Taking taking, Choices choices, Study after) {
            return new Taken(
                    taking.union().names().size(),
                    taking.union().words().size(),
                    taking.joined(choices).size(),
                    taking.union().otherwise(),
                    taking.union().contents().missing(after));
        }
    }

    @Override
    public Taking look(OtherKey other) {
        return holder.use(key -> Taking.of(open.now(), key.contents(), other.contents()));
    }

    @Override
    public Study study() {
        return open.now();
    }

    @Override
    public Taken take(OtherKey other, Choices choices) {
        return holder.use(key -> take(key, other, choices));
    }

    private Taken take(HeldKey key, OtherKey other, Choices choices) {
        Taking taking = decided(Taking.of(open.now(), key.contents(), other.contents()), choices);
        boolean joins = !taking.joined(choices).isEmpty();
        if (joins) {
            open.backUp();
        }
        if (joins) {
            open.apply(EditKind.KEY_TAKEN_IN, things(taking, choices), study -> {
                Taking now = decided(Taking.of(study, key.contents(), other.contents()), choices);
                save(key, now, choices);
                return now.study(study, choices, open.stamp());
            });
        } else if (save(key, taking, choices)) {
            KeyCare.note(open, EditKind.KEY_TAKEN_IN);
        }
        return Taken.of(taking, choices, open.now());
    }

    /** A study with which a key was taken in, and what that came to. */
    public record Joined(Study study, Taken taken) {}

    /**
     * What taking it in comes to once copies are merged. Nothing is changed. What is returned holds names.
     *
     * @param merged the study as it will be
     * @throws no.utsagn.base.ProblemException if our key is locked
     */
    public Taking look(Study merged, OtherKey other) {
        return holder.use(key -> Taking.of(merged, key.contents(), other.contents()));
    }

    /**
     * The merged study with those made one that were replaced in both copies apart; our key is written when this returns,
     * the study is not.
     *
     * @param merged as it would be saved
     * @throws no.utsagn.base.ProblemException as {@link #take}
     */
    public Joined with(Study merged, OtherKey other, Choices choices, Stamp stamp) {
        return holder.use(key -> {
            Taking taking = decided(Taking.of(merged, key.contents(), other.contents()), choices);
            save(key, taking, choices);
            Study joined = taking.study(merged, choices, stamp);
            return new Joined(joined, Taken.of(taking, choices, joined));
        });
    }

    private static Taking decided(Taking taking, Choices choices) {
        int undecided = taking.open(choices).size();
        if (undecided > 0) {
            throw Problem.of("key.take-in.undecided", undecided).exception();
        }
        return taking;
    }

    private static boolean save(HeldKey key, Taking taking, Choices choices) {
        KeyContents after = taking.key(choices);
        boolean news = !after.equals(key.contents());
        if (news) {
            key.save(after);
        }
        return news;
    }

    private static List<UUID> things(Taking taking, Choices choices) {
        return taking.joined(choices).stream()
                .map(Namesake::both)
                .flatMap(two -> Stream.of(two.one().value(), two.other().value()))
                .distinct()
                .toList();
    }
}
