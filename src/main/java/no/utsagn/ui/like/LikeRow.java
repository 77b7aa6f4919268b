package no.utsagn.ui.like;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.search.like.Candidate;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.desk.Voices;

/**
 * A proposed turn as it is listed.
 *
 * @param pieces its words, as many as there is room for, those that are lit apart from the others
 * @param codes the names of the codes that lie on it already
 */
record LikeRow(Candidate candidate, String who, String where, List<Piece> pieces, List<String> codes) {

    /** Some words. @param lit whether they are among the terms */
    record Piece(String text, boolean lit) {

        /** Shows no word. */
        @Override
        public String toString() {
            return text.length() + (lit ? " lit" : "");
        }
    }

    /** How many characters are shown at most. */
    static final int MOST = 340;

    /** How much is shown before the first term, at least. */
    private static final int BEFORE = 60;

    static LikeRow of(Study study, Candidate candidate) {
        Transcript transcript = study.transcripts().get(candidate.transcript());
        return new LikeRow(
                candidate,
                Voices.name(study, transcript, candidate.turn()),
                transcript.title(),
                pieces(transcript.text(), candidate.turn().span(), candidate.lit()),
                codes(study, candidate));
    }

    private static List<String> codes(Study study, Candidate candidate) {
        Set<String> names = study.codings().in(candidate.transcript()).stream()
                .filter(coding -> coding.span().overlaps(candidate.turn().span()))
                .map(Coding::code)
                .distinct()
                .map(study.codebook()::code)
                .map(Code::name)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        return List.copyOf(names);
    }

    /** The words of a turn around those that are lit; where there is no room for all, from where most of them are. */
    static List<Piece> pieces(String text, Span turn, List<Span> lit) {
        Span shown = shown(text, turn, lit);
        List<Piece> pieces = new ArrayList<>();
        int from = shown.start();
        if (from > turn.start()) {
            pieces.add(new Piece("… ", false));
        }
        for (Span word : lit) {
            if (word.start() >= from && word.end() <= shown.end()) {
                add(text, from, word.start(), false, pieces);
                add(text, word.start(), word.end(), true, pieces);
                from = word.end();
            }
        }
        add(text, from, shown.end(), false, pieces);
        if (shown.end() < turn.end()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static void add(String text, int from, int to, boolean lit, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(new Span(from, to).of(text).replace('\n', ' '), lit));
        }
    }

    private static Span shown(String text, Span turn, List<Span> lit) {
        if (turn.length() <= MOST) {
            return turn;
        }
        int start = turn.start();
        long most = -1;
        for (Span word : lit) {
            int from = Math.max(turn.start(), Math.min(word.start() - BEFORE, turn.end() - MOST));
            long held = lit.stream()
                    .filter(other -> other.start() >= from && other.end() <= from + MOST)
                    .count();
            if (held > most) {
                most = held;
                start = from;
            }
        }
        return new Span(blank(text, start, turn.start(), -1), blank(text, start + MOST, turn.end(), 1));
    }

    /** The end of the word that an offset lies in, towards a limit. */
    private static int blank(String text, int from, int limit, int step) {
        int at = Graphemes.floor(text, from);
        while (at != limit && !Character.isWhitespace(text.charAt(step < 0 ? at - 1 : at))) {
            at += step;
        }
        return at;
    }

    /** Where it stands: the first term. */
    Place place() {
        return new Place(candidate.transcript(), candidate.lit().get(0));
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "LikeRow of " + candidate;
    }
}
