package no.utsagn.app.team;

import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.merge.Answers;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Taking;
import no.utsagn.study.Study;

/** A merge that is decided, made together with the taking in of the other copy's key: one step. */
public final class MergeWithKey implements KeyTaking {

    private final OpenStudy open;
    private final Meeting meeting;
    private final Answers answers;
    private final KeyHolder holder;
    private final Study merged;

    public MergeWithKey(OpenStudy open, Meeting meeting, Answers answers, KeyHolder holder) {
        this.open = open;
        this.meeting = meeting;
        this.answers = answers;
        this.holder = holder;
        this.merged = meeting.with(answers).merged();
    }

    @Override
    public Taking look(OtherKey other) {
        return new TakeInKey(holder).look(merged, other);
    }

    @Override
    public TakeInKey.Taken take(OtherKey other, Choices choices) {
        return MergeStudies.merge(open, meeting, answers, new Keys(holder, other, choices));
    }

    @Override
    public Study study() {
        return merged;
    }
}
