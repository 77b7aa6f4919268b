package no.utsagn.names.pattern.named;

import java.util.Optional;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.ladder.Step;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.transcript.entity.EntityKind;

/** Organisations that were found, with the words to propose. */
record Wordings(Ladders ladders) {

    /** An organisation from one word to another, both included. */
    Optional<Hit> organisation(Line line, int from, int to) {
        String words = ladders.proposed(EntityKind.ORGANISATION, line.written(from, to))
                .map(Step::words)
                .orElse("[virksomhet]");
        return Optional.of(new Hit(line.span(from, to), EntityKind.ORGANISATION, words));
    }
}
