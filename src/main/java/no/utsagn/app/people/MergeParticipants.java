package no.utsagn.app.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.turn.Speaker;

/** Makes one participant of two that are one person. What will happen can be seen first. */
public final class MergeParticipants {

    private final OpenStudy open;

    public MergeParticipants(OpenStudy open) {
        this.open = open;
    }

    /**
     * What making one of two would do. Nothing is changed.
     *
     * @param keep who stays; what is known of them wins
     * @throws no.utsagn.base.ProblemException if the two are one already
     */
    public Merging preview(Id<Participant> keep, Id<Participant> goes) {
        different(keep, goes);
        return Merging.of(open.now(), merged(open.now(), keep, goes, open.stamp()), keep, goes);
    }

    /**
     * Makes one of two: voices, cases, memos, mentions and whom codings are about follow, and labels in the texts.
     *
     * @throws no.utsagn.base.ProblemException if the two are one already
     */
    public void merge(Id<Participant> keep, Id<Participant> goes) {
        different(keep, goes);
        Stamp stamp = open.stamp();
        open.apply(
                EditKind.PARTICIPANTS_MERGED,
                List.of(keep.value(), goes.value()),
                study -> TextLabels.followed(study, merged(study, keep, goes, stamp), stamp));
    }

    private void different(Id<Participant> keep, Id<Participant> goes) {
        boolean both = open.now().people().participants().has(keep)
                && open.now().people().participants().has(goes);
        if (keep.equals(goes) || !both) {
            throw Problem.of("people.merge-one").exception();
        }
    }

    private static Study merged(Study study, Id<Participant> keep, Id<Participant> goes, Stamp stamp) {
        Participant stays = study.people().participants().get(keep);
        Participant other = study.people().participants().get(goes);
        Study moved = study.with(study.people()
                        .with(stays.with(joined(stays.fields(), other.fields()), stamp))
                        .withCases(study.people()
                                .cases()
                                .mapped(group -> group.participants().contains(goes)
                                        ? Cases.with(Cases.without(group, Set.of(goes)), Set.of(keep))
                                        : group)))
                .withTranscripts(study.transcripts().mapped(transcript -> spoken(transcript, keep, goes)))
                .withMemos(study.memos().mapped(memo -> noted(memo, keep, goes)))
                .withEntities(study.entities().mapped(entity -> mentioned(entity, keep, goes)));
        for (Id<Transcript> transcript : study.transcripts().ids()) {
            moved = moved.with(moved.codings().replaced(transcript, list -> list.stream()
                    .map(coding -> about(coding, keep, goes))
                    .toList()));
        }
        return moved.without(Tombstone.Kind.PARTICIPANT, goes.value(), false);
    }

    /** What is known of the one who stays, filled up with what is known of the other. */
    private static ParticipantFields joined(ParticipantFields stays, ParticipantFields other) {
        boolean sameRole = stays.role().equals(other.role());
        Draw draw = stays.draw();
        return new ParticipantFields(
                stays.role(),
                stays.name().or(other::name),
                stays.site().or(other::site),
                stays.round().or(other::round),
                other.attributes().with(stays.attributes()),
                sameRole
                        ? new Draw(
                                draw.number().or(() -> other.draw().number()),
                                draw.letter().or(() -> other.draw().letter()))
                        : draw);
    }

    private static Transcript spoken(Transcript transcript, Id<Participant> keep, Id<Participant> goes) {
        boolean speaks = transcript.speakers().stream()
                .anyMatch(s -> s.participant().filter(goes::equals).isPresent());
        return speaks
                ? transcript.with(transcript
                        .speakers()
                        .mapped((Speaker s) ->
                                s.participant().filter(goes::equals).isPresent() ? s.being(keep) : s))
                : transcript;
    }

    private static Memo noted(Memo memo, Id<Participant> keep, Id<Participant> goes) {
        return memo.target() instanceof MemoTarget.OnParticipant on
                        && on.participant().equals(goes)
                ? new Memo(memo.id(), new MemoTarget.OnParticipant(keep), memo.text(), memo.stamp())
                : memo;
    }

    private static Entity mentioned(Entity entity, Id<Participant> keep, Id<Participant> goes) {
        return entity.rendering() instanceof Rendering.LabelOf of
                        && of.participant().equals(goes)
                ? entity.with(new Rendering.LabelOf(keep))
                : entity;
    }

    private static Coding about(Coding coding, Id<Participant> keep, Id<Participant> goes) {
        if (!coding.about().contains(goes)) {
            return coding;
        }
        Set<Id<Participant>> about = new HashSet<>(coding.about());
        about.remove(goes);
        about.add(keep);
        return coding.about(about);
    }
}
