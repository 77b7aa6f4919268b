package no.utsagn.ui.transcript.page;

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
 * @param finds what may tell who somebody is, in the order of the text; none where codes are laid
 */
public record Page(
        Transcript transcript,
        List<Head> heads,
        List<Stripe> stripes,
        List<Span> hits,
        Optional<Span> lit,
        List<Find> finds) {

    /** A page on which names are not gone through. */
    public Page(Transcript transcript, List<Head> heads, List<Stripe> stripes, List<Span> hits, Optional<Span> lit) {
        this(transcript, heads, stripes, hits, lit, List.of());
    }

    /** A page on which names are gone through, and nothing else is shown. */
    public static Page of(Transcript transcript, List<Head> heads, List<Find> finds) {
        return new Page(transcript, heads, List.of(), List.of(), Optional.empty(), finds);
    }

    /**
     * What stands beside a turn.
     *
     * @param name who speaks
     * @param time when, "00:04:12"; may be empty
     * @param researcher whether it is the interviewer, who is shown quieter
     * @param voice where several talk together: the informant's number among them, from 0, which has a colour
     * @param memo whether there is a memo about the turn
     */
    public record Head(String name, String time, boolean researcher, Optional<Integer> voice, boolean memo) {

        /** One of two who talk, without a memo. */
        public static Head of(String name, String time, boolean researcher) {
            return new Head(name, time, researcher, Optional.empty(), false);
        }
    }

    /**
     * A coding as it is drawn.
     *
     * @param color of stripe and fill, "#rrggbb": the code's, or the coder's where coders are compared
     * @param letter the coder's, at the head of the stripe; empty where the colour is the code's
     */
    public record Stripe(Id<Coding> coding, Id<Code> code, Span span, String color, String letter, About about) {

        /** Whether there is a memo about it. */
        public boolean hasMemo() {
            return about.memo().isPresent();
        }
    }

    /**
     * What is told of a coding.
     *
     * @param path the code, with the codes above it
     * @param codeColor "#rrggbb"
     * @param coder who coded
     * @param coderColor "#rrggbb"
     * @param memo the first line of its newest memo
     */
    public record About(String path, String codeColor, String coder, String coderColor, Optional<String> memo) {

        @Override
        public String toString() {
            return "About a coding";
        }
    }

    public Page {
        heads = List.copyOf(heads);
        stripes = List.copyOf(stripes);
        hits = List.copyOf(hits);
        finds = List.copyOf(finds);
    }

    /** Whether the words, and who says them, are the same as on another page. */
    public boolean sameText(Page other) {
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
