package no.utsagn.analysis.words.said;

import java.util.Arrays;
import java.util.List;
import no.utsagn.language.NormalForm;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** The words of one transcript as numbers of forms, turn after turn. Immutable. */
public final class TranscriptWords {

    /** Stands where a replacement holds the place of words that are not counted. */
    public static final int NO_WORD = -1;

    private final Transcript transcript;
    private final int[] words;
    private final int[] starts;

    private TranscriptWords(Transcript transcript, int[] words, int[] starts) {
        this.transcript = transcript;
        this.words = words;
        this.starts = starts;
    }

    static TranscriptWords of(Transcript transcript, Forms forms) {
        TurnWords places = new TurnWords(transcript);
        List<Turn> turns = transcript.turns();
        int[] words = new int[64];
        int[] starts = new int[turns.size() + 1];
        int at = 0;
        for (int i = 0; i < turns.size(); i++) {
            for (TurnWords.Place place : places.of(turns.get(i))) {
                if (at == words.length) {
                    words = Arrays.copyOf(words, at * 2);
                }
                words[at++] = place.counted() ? forms.number(NormalForm.of(transcript.text(), place.span())) : NO_WORD;
            }
            starts[i + 1] = at;
        }
        return new TranscriptWords(transcript, Arrays.copyOf(words, at), starts);
    }

    boolean sharesWordsOf(TranscriptWords other) {
        return Arrays.equals(words, other.words) && Arrays.equals(starts, other.starts);
    }

    /** Whose words they are. */
    public Transcript transcript() {
        return transcript;
    }

    /** How many places there are. */
    public int size() {
        return words.length;
    }

    /** The number of the form at a place, or {@link #NO_WORD}. */
    public int at(int place) {
        return words[place];
    }

    /** Where the words of a turn begin. @param turn its index; that of no turn after the last gives the end */
    public int start(int turn) {
        return starts[turn];
    }

    /** Whether they are its words still; quick where values are shared, as they mostly are. */
    boolean areOf(Transcript other) {
        return transcript.text().equals(other.text())
                && transcript.turns().equals(other.turns())
                && transcript.marks().equals(other.marks())
                && transcript.replacements().equals(other.replacements());
    }

    /** The same words, of a transcript of which something else is known now. */
    TranscriptWords of(Transcript other) {
        return transcript.equals(other) ? this : new TranscriptWords(other, words, starts);
    }

    @Override
    public String toString() {
        return words.length + " words of " + transcript.id();
    }
}
