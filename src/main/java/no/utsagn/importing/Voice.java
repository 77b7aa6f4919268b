package no.utsagn.importing;

import java.util.List;
import java.util.Optional;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.language.Span;
import no.utsagn.transcript.people.Attributes;

/**
 * Somebody who speaks in a file, before it is decided who that is.
 *
 * @param label how the file names the voice most often
 * @param otherSpellings how else it does: "KARI" beside "Kari", "Int" beside "Intervjuer" once that was told
 * @param turns how many turns the voice has, 1 or more
 * @param example a turn that shows who it may be, in the file's text
 * @param role a word for the part the voice seems to play, as a proposal: roles belong to the study
 * @param attributes what the file tells of the one who speaks
 */
public record Voice(
        String label,
        List<String> otherSpellings,
        int turns,
        Span example,
        Optional<String> role,
        Attributes attributes) {

    public Voice {
        otherSpellings = List.copyOf(otherSpellings);
    }

    /** Whether a label means this voice: capitals and a full stop at the end do not matter. */
    public boolean isCalled(String written) {
        LabelKey key = LabelKey.of(written);
        return key.equals(LabelKey.of(label))
                || otherSpellings.stream().map(LabelKey::of).anyMatch(key::equals);
    }

    @Override
    public String toString() {
        return "voice of " + turns + " turns";
    }
}
