package no.utsagn.coding;

import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/** What a memo is about. */
public sealed interface MemoTarget {

    /** The study as a whole. */
    record OnStudy() implements MemoTarget {}

    record OnTranscript(Id<Transcript> transcript) implements MemoTarget {}

    record OnTurn(Id<Transcript> transcript, Id<Turn> turn) implements MemoTarget {}

    record OnParticipant(Id<Participant> participant) implements MemoTarget {}

    record OnCode(Id<Code> code) implements MemoTarget {}

    record OnCoding(Id<Coding> coding) implements MemoTarget {}
}
