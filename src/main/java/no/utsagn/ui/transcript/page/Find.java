package no.utsagn.ui.transcript.page;

import no.utsagn.language.Span;

/**
 * Words that may tell who somebody is, as they are shown while names are gone through.
 *
 * @param span UTF-16, half-open
 * @param chosen whether it is the one that is being decided about
 */
public record Find(Span span, Sign sign, boolean chosen) {

    /** How it stands with them; each has its own line and its own colour. */
    public enum Sign {
        /** Nobody has decided yet. */
        OPEN,
        /** Other words stand here, or will. */
        REPLACED,
        /** Seen and left as they are. */
        SKIPPED,
        /** A description that may fit one person only; it is shown and never replaced. */
        CUE
    }
}
