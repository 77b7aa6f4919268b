package no.utsagn.ui.desk;

import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/** A place to go to. @param span UTF-16, half-open */
public record Place(Id<Transcript> transcript, Span span) {}
