package no.utsagn.merge.text.weave;

import no.utsagn.transcript.edit.TextChange;

/**
 * One stretch that changes when an edit comes to a copy.
 *
 * @param change in the text as the stretches before it left it
 * @param own whether nothing comes but what the edit itself put in
 */
public record Hunk(TextChange change, boolean own) {}
