package no.utsagn.app.coding;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.people.Participant;

/** Codings as they lie on a study. Every act here ends by laying changed ones down, so that none lies twice. */
final class Laid {

    private Laid() {}

    /**
     * The codings with these ids, in the order of the text.
     *
     * @throws no.utsagn.base.ProblemException if one is gone
     */
    static List<Coding> all(Study study, Collection<Id<Coding>> ids) {
        Set<Id<Coding>> wanted = new HashSet<>(ids);
        List<Coding> found = study.codings()
                .all()
                .filter(coding -> wanted.contains(coding.id()))
                .toList();
        if (found.size() < wanted.size()) {
            throw Problem.of("coding.gone").exception();
        }
        return found;
    }

    /** The coding with this id. @throws no.utsagn.base.ProblemException if it is gone */
    static Coding one(Study study, Id<Coding> id) {
        return all(study, List.of(id)).get(0);
    }

    static List<UUID> ids(Collection<Coding> codings) {
        return codings.stream().map(coding -> coding.id().value()).toList();
    }

    /**
     * The study with codings changed. One that now says the same as another (code, coder and words) becomes one with
     * it: nobody counts it twice, and what was noted of it is kept.
     */
    static Study down(Study study, Collection<Coding> changed) {
        Study laid = study.with(study.codings().with(changed));
        for (Coding coding : changed) {
            Study now = laid;
            laid = twin(now, coding)
                    .map(twin -> into(now, twin, one(now, coding.id())))
                    .orElse(now);
        }
        return laid;
    }

    private static Optional<Coding> twin(Study study, Coding coding) {
        return study.codings().in(coding.transcript()).stream()
                .filter(other -> !other.id().equals(coding.id()) && same(other, coding))
                .findFirst();
    }

    private static boolean same(Coding one, Coding other) {
        return one.span().equals(other.span())
                && one.code().equals(other.code())
                && one.coder().equals(other.coder());
    }

    /** The study without a coding that goes into another, which takes over what was said and noted of it. */
    static Study into(Study study, Coding kept, Coding gone) {
        MemoTarget target = new MemoTarget.OnCoding(kept.id());
        Study noted = study.withMemos(study.memos()
                .mapped(memo -> memo.target().equals(new MemoTarget.OnCoding(gone.id()))
                        ? new Memo(memo.id(), target, memo.text(), memo.stamp())
                        : memo));
        Set<Id<Participant>> about = new LinkedHashSet<>(kept.about());
        about.addAll(gone.about());
        return noted.with(noted.codings().with(kept.about(about)))
                .without(Tombstone.Kind.CODING, gone.id().value(), false);
    }
}
