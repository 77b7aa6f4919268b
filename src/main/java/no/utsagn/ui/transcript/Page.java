package no.utsagn.ui.transcript;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * What the view shows of a transcript.
 *
 * @param heads what stands beside each turn, one for each
 * @param stripes the codings, in the order of the text
 * @param hits what a search found here, in order
 * @param lit the one hit or passage that was gone to
 */
public record Page(Transcript transcript, List<Head> heads, List<Stripe> stripes, List<Span> hits, Optional<Span> lit) {

    /**
     * What stands beside a turn.
     *
     * @param name who speaks
     * @param time when, "00:04:12"; may be empty
     * @param researcher whether it is the interviewer, who is shown quieter
     */
    public record Head(String name, String time, boolean researcher) {}

    /** A coding as it is drawn. @param color "#rrggbb" */
    public record Stripe(Id<Coding> coding, Id<Code> code, Span span, String color, String name) {}

    public Page {
        heads = List.copyOf(heads);
        stripes = List.copyOf(stripes);
        hits = List.copyOf(hits);
    }

    /** Whether the words, and who says them, are the same as on another page. */
    boolean sameText(Page other) {
        return transcript.id().equals(other.transcript.id())
                && transcript.text().equals(other.transcript.text())
                && transcript.marks().equals(other.transcript.marks())
                && transcript.replacements().equals(other.transcript.replacements())
                && heads.equals(other.heads);
    }

    @Override
    public String toString() {
        return "Page of " + transcript;
    }
}
