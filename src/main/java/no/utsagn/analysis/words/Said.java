package no.utsagn.analysis.words;

import no.utsagn.analysis.words.said.Chosen;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** What one voice says in one turn. */
final class Said {

    private final Object voice;
    private final boolean known;
    private final Id<Transcript> transcript;
    private final int[] words;

    private Said(Object voice, boolean known, Id<Transcript> transcript, int[] words) {
        this.voice = voice;
        this.known = known;
        this.transcript = transcript;
        this.words = words;
    }

    static Said of(Study study, Chosen.Run run, Lexicon lexicon) {
        Transcript transcript = run.words().transcript();
        Turn turn = transcript.turns().get(run.turn());
        int[] words = lexicon.read(run);
        return study.participantOf(transcript, turn)
                .map(who -> new Said(who.id(), true, transcript.id(), words))
                .orElseGet(() -> new Said(nobody(transcript, turn), false, transcript.id(), words));
    }

    private static Object nobody(Transcript transcript, Turn turn) {
        return turn.speaker().isPresent() ? turn.speaker().get() : transcript.id();
    }

    /** The same voice, other words of it. */
    Said with(int[] others) {
        return new Said(voice, known, transcript, others);
    }

    /** Who it is: the same wherever the same participant speaks, or the same speaker of a transcript. */
    Object voice() {
        return voice;
    }

    /** Whether that is a participant. */
    boolean known() {
        return known;
    }

    Id<Transcript> transcript() {
        return transcript;
    }

    /** By number, as {@link Lexicon#read} gives them. */
    int[] words() {
        return words;
    }
}
