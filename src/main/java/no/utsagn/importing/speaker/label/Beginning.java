package no.utsagn.importing.speaker.label;

import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.speaker.opening.Opening;

/** What may be the beginning of a turn, with the line that it stands on. */
record Beginning(RawLine line, Opening opening) {}
