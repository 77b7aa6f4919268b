package no.utsagn.app.memos;

import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnCoding;
import no.utsagn.coding.MemoTarget.OnParticipant;
import no.utsagn.coding.MemoTarget.OnTranscript;
import no.utsagn.coding.MemoTarget.OnTurn;
import no.utsagn.study.Study;

/** Looks for what memos are about. */
final class Targets {

    private Targets() {}

    static boolean exists(Study study, MemoTarget target) {
        if (target instanceof OnTranscript on) {
            return study.transcripts().has(on.transcript());
        } else if (target instanceof OnTurn on) {
            return study.transcripts()
                    .find(on.transcript())
                    .filter(t -> t.turns().stream().anyMatch(turn -> turn.id().equals(on.turn())))
                    .isPresent();
        } else if (target instanceof OnParticipant on) {
            return study.people().participants().has(on.participant());
        } else if (target instanceof OnCode on) {
            return study.codebook().codes().has(on.code());
        }
        return !(target instanceof OnCoding on)
                || study.codings().find(on.coding()).isPresent();
    }
}
