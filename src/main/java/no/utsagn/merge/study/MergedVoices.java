package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.TextDifferences.TwoVoices;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Turns that were given to one voice here and to another there. The newest word counts and nothing is asked, but it is
 * listed; whoever says otherwise makes one more edit, so that the other copies hear of it.
 */
final class MergedVoices {

    /** How much of a turn is shown, in UTF-16 characters. */
    private static final int SHOWN = 60;

    private static final String NOBODY = "–";

    private final Copies copies;
    private final Deciding deciding;

    MergedVoices(Copies copies, Deciding deciding) {
        this.copies = copies;
        this.deciding = deciding;
    }

    /** The transcript where turns are given as was answered. */
    Transcript decided(Transcript merged, List<TwoVoices> voices) {
        Transcript after = merged;
        List<FieldDifference> told = new ArrayList<>();
        for (TwoVoices voice : voices) {
            Optional<Turn> turn = merged.turns().stream()
                    .filter(one -> one.id().equals(voice.turn()))
                    .findFirst();
            if (turn.isPresent()) {
                Question question = Question.at(
                        merged.id().value(), Field.PEOPLE, voice.turn().value());
                Optional<Id<Speaker>> now = chosen(question, voice)
                        .filter(id -> id.isEmpty() || merged.speakers().has(id.get()))
                        .orElse(voice.taken());
                if (!now.equals(voice.taken())) {
                    after = after.edited(new TextEdit.GiveTurn(voice.turn(), now), deciding.stamp())
                            .transcript();
                }
                told.add(told(question, voice, turn.get(), now, merged));
            }
        }
        if (!told.isEmpty()) {
            deciding.tell(new Difference(
                    Kind.TRANSCRIPT,
                    merged.id().value(),
                    Difference.What.CHANGED,
                    Side.BOTH,
                    merged.title(),
                    "",
                    Optional.empty(),
                    told.size(),
                    told));
        }
        return after;
    }

    private Optional<Optional<Id<Speaker>>> chosen(Question question, TwoVoices voice) {
        return deciding.answers().to(question).map(Answer::take).flatMap(take -> switch (take) {
            case OURS -> Optional.of(voice.ours());
            case THEIRS -> Optional.of(voice.theirs());
            case BASE, PROPOSAL, OWN, JOIN, APART -> Optional.empty();
        });
    }

    private FieldDifference told(
            Question question, TwoVoices voice, Turn turn, Optional<Id<Speaker>> now, Transcript merged) {
        String all = turn.span().of(merged.text());
        String words = all.length() <= SHOWN ? all : all.substring(0, all.lastIndexOf(' ', SHOWN) + 1) + "…";
        return new FieldDifference(
                question,
                Optional.empty(),
                name(copies.ours(), merged.id(), voice.ours()) + ": " + words,
                name(copies.theirs(), merged.id(), voice.theirs()) + ": " + words,
                Side.BOTH,
                false,
                name(now.equals(voice.theirs()) ? copies.theirs() : copies.ours(), merged.id(), now) + ": " + words,
                Optional.empty());
    }

    private static String name(Study study, Id<Transcript> transcript, Optional<Id<Speaker>> speaker) {
        return speaker.flatMap(study.transcripts().get(transcript).speakers()::find)
                .map(voice -> voice.participant()
                        .filter(study.people().participants()::has)
                        .map(study.people()::label)
                        .orElse(voice.written()))
                .filter(name -> !name.isBlank())
                .orElse(NOBODY);
    }

    /** Without names. */
    @Override
    public String toString() {
        return "voices of both";
    }
}
