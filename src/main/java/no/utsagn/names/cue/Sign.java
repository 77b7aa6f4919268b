package no.utsagn.names.cue;

import java.util.Optional;
import no.utsagn.names.word.Line;

/** One way of telling that words single somebody out. */
@FunctionalInterface
interface Sign {

    /** What is known by the word at a place. Looks a bounded number of words to either side. */
    Optional<Cue> at(Line line, int i);
}
