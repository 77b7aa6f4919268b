package no.utsagn.search.condition;

import no.utsagn.transcript.Transcript;

/** A condition with its names looked up. */
@FunctionalInterface
interface Pick {

    /** The characters of a transcript that it picks. It may pick line ends between turns, which belong to none. */
    Region in(Transcript transcript);
}
