package no.utsagn.transcript;

import no.utsagn.transcript.edit.TextChange;

/** A transcript after an edit, and what the edit did to its characters, for the spans that are kept elsewhere. */
public record Edited(Transcript transcript, TextChange change) {}
