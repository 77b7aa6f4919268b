package no.utsagn.app.key;

import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.names.Joining;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.entity.Entity;

/** Says that two who are written in the texts are one. The key is told first; originals stay in it, place by place. */
public final class JoinWritten {

    private final OpenStudy open;

    public JoinWritten(OpenStudy open) {
        this.open = open;
    }

    /**
     * Lets the first stand for both, in all places and with its words.
     *
     * @throws no.utsagn.base.ProblemException if the key cannot be written; then the study is as it was
     */
    public void join(Id<Entity> first, Id<Entity> other, HeldKey key) {
        key.save(Joining.keyed(key.contents(), other, first));
        open.apply(
                EditKind.NAMES_JOINED,
                List.of(first.value(), other.value()),
                study -> Joining.joined(study, other, first, open.stamp()));
    }
}
