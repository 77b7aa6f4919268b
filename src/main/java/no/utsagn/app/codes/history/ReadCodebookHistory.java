package no.utsagn.app.codes.history;

import java.util.List;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.codes.past.CodeChange;
import no.utsagn.merge.codes.past.CodebookPast;
import no.utsagn.merge.codes.past.Version;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/** Reads what has happened to the codebook of a study, version by version, and compares any two. */
public final class ReadCodebookHistory {

    private final Study study;
    private final CodebookPast past;

    public ReadCodebookHistory(Study study) {
        this.study = study;
        List<Id<Code>> gone = study.tombstones().stream()
                .filter(stone -> stone.kind() == Tombstone.Kind.CODE)
                .map(stone -> new Id<Code>(stone.id()))
                .toList();
        this.past = CodebookPast.of(study.codebook(), study.past(), gone);
    }

    /** All versions, the first first. */
    public List<Version> versions() {
        return past.versions();
    }

    /** How many versions there are. */
    public int count() {
        return past.count();
    }

    /**
     * What two versions differ in.
     *
     * @param from 0 for before the first
     * @throws no.utsagn.base.ProblemException if there are no such versions
     */
    public List<CodeChange> between(int from, int to) {
        if (from < 0 || to < from || to > count()) {
            throw Problem.of("codebook.no-such-version", count()).exception();
        }
        return past.between(from, to);
    }

    /** Who did something, by name. */
    public String who(UUID by) {
        return study.coders().find(new Id<>(by)).map(Coder::name).orElse("?");
    }

    @Override
    public String toString() {
        return past.toString();
    }
}
