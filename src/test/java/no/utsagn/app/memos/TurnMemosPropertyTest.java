package no.utsagn.app.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget.OnTurn;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Turn;

/** Whatever is done to a text, a memo on a turn stays on the turn that holds where that turn began. */
class TurnMemosPropertyTest {

    private static final int EDITS = 25;

    private static Study study() {
        Study study = new StudyBuilder()
                .transcript("Ett", "I: Hvordan gikk det?", "K: Det gikk bra.", "I: Og så?", "K: Så var det slutt.")
                .build();
        Transcript transcript = study.transcripts().iterator().next();
        for (Turn turn : transcript.turns()) {
            OnTurn on = new OnTurn(transcript.id(), turn.id());
            study = study.with(new Memo(Id.random(), on, "Om " + turn.id(), StudyBuilder.anyStamp()));
        }
        return study;
    }

    @Property(tries = 200)
    void noTextEditLosesWhatAMemoIsAbout(@ForAll long seed) {
        Random random = new Random(seed);
        Study study = study();
        List<Memo> before = new ArrayList<>(study.memos().all());
        for (int i = 0; i < EDITS; i++) {
            study = edited(study, random);
        }
        Study after = study;
        assertThat(after.memos().stream().map(Memo::text))
                .isEqualTo(before.stream().map(Memo::text).toList());
        assertThat(after.memos()).allMatch(memo -> Targets.exists(after, memo.target()));
        assertThat(after.memos())
                .noneMatch(memo -> Subjects.of(after, memo.target()).isGone());
    }

    private static Study edited(Study study, Random random) {
        Transcript transcript = study.transcripts().iterator().next();
        try {
            return study.edited(transcript.id(), edit(transcript, random), StudyBuilder.anyStamp());
        } catch (ProblemException refused) {
            return study;
        }
    }

    private static TextEdit edit(Transcript transcript, Random random) {
        Turn turn = transcript.turns().get(random.nextInt(transcript.turns().size()));
        int from = turn.span().start() + random.nextInt(turn.span().length() + 1);
        int to = from + random.nextInt(turn.span().end() - from + 1);
        return switch (random.nextInt(4)) {
            case 0 -> new TextEdit.SplitTurn(from, Id.random(), turn.speaker());
            case 1 -> new TextEdit.JoinTurns(turn.id());
            case 2 -> new TextEdit.GiveTurn(turn.id(), transcript.turns().get(0).speaker());
            default -> new TextEdit.Replace(new Span(from, to), random.nextBoolean() ? "og mer" : "");
        };
    }
}
