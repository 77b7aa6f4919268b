package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ImportedTurn;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * What a transcript is to become.
 *
 * @param turns covering the text, one line end between two, as those of a transcript do
 * @param labels of the voices of the turns, as the file writes them
 */
record Target(String text, List<Span> turns, List<Optional<String>> labels) {

    static Target of(ImportedFile file) {
        return new Target(
                file.text(),
                file.turns().stream().map(ImportedTurn::span).toList(),
                file.turns().stream().map(ImportedTurn::label).toList());
    }

    /** The transcript itself with other words in one turn. */
    static Target of(Transcript transcript, Id<Turn> changed, String words) {
        StringBuilder text = new StringBuilder();
        List<Span> turns = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            if (!turns.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(turn.id().equals(changed) ? words : transcript.words(turn.span()));
            turns.add(new Span(start, text.length()));
        }
        return new Target(
                text.toString(),
                turns,
                turns.stream().map(turn -> Optional.<String>empty()).toList());
    }

    /** Whether it says of any turn who says it. */
    boolean hasLabels() {
        return labels.stream().anyMatch(Optional::isPresent);
    }
}
