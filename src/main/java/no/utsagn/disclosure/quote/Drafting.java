package no.utsagn.disclosure.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Messages;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.coding.Quotation;
import no.utsagn.disclosure.quote.Draft.Said;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * Turns quotations into drafts. Turns of one voice that follow each other are joined, and a turn that is left out
 * whole leaves an elision with its neighbour.
 */
public final class Drafting {

    private final Study study;
    private final Brackets brackets;

    /** @param messages in the language of the report */
    public Drafting(Study study, ReportStyle style, Messages messages) {
        this.study = study;
        this.brackets = new Brackets(style, PrintWords.of(messages));
    }

    /**
     * The draft of a quotation as the author wants it printed. A form that is not written, or that has not a line for
     * each turn, gives way to the words as said; {@link Draft#printed} tells.
     */
    public Draft of(Quotation quotation, QuoteEdit edit) {
        Optional<List<String>> lines =
                Optional.ofNullable(edit.rewritten().get(edit.printed())).flatMap(written -> lines(written, quotation));
        List<Said> said = new ArrayList<>();
        int words = 0;
        List<Quotation.Part> parts = quotation.parts();
        QuoteReader reader = new QuoteReader(quotation.transcript(), edit, brackets);
        RewrittenReader rewritten = new RewrittenReader(brackets, replacements(quotation));
        for (int i = 0; i < parts.size(); i++) {
            int line = i;
            QuoteReader.Reading reading = lines.map(all -> rewritten.read(all.get(line)))
                    .orElseGet(() -> reader.read(parts.get(line).span()));
            words += reading.words();
            join(said, new Said(voice(quotation.transcript(), parts.get(i).turn()), reading.pieces()));
        }
        return new Draft(tidied(said), lines.isPresent() ? edit.printed() : Written.SPOKEN, words);
    }

    /** One line for each turn; all lines go to the first where only one voice speaks. */
    private Optional<List<String>> lines(String written, Quotation quotation) {
        List<Quotation.Part> parts = quotation.parts();
        List<String> lines = written.strip().lines().toList();
        if (lines.size() == parts.size()) {
            return Optional.of(lines);
        }
        long voices = parts.stream()
                .map(part -> voice(quotation.transcript(), part.turn()))
                .distinct()
                .count();
        if (voices > 1) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(List.of(String.join(" ", lines)));
        parts.stream().skip(1).forEach(part -> all.add(""));
        return Optional.of(all);
    }

    private static Set<String> replacements(Quotation quotation) {
        Transcript transcript = quotation.transcript();
        return transcript.replacements().stream()
                .filter(r -> r.span().overlaps(quotation.span()))
                .map(r -> Brackets.bare(transcript.words(r.span())))
                .collect(Collectors.toSet());
    }

    private Voice voice(Transcript transcript, Turn turn) {
        return Voice.of(study.participantOf(transcript, turn), turn.speaker());
    }

    private static void join(List<Said> said, Said next) {
        int last = said.size() - 1;
        boolean blank = next.text().isBlank();
        if (last < 0 && !blank) {
            said.add(next);
        } else if (!blank && said.get(last).voice().equals(next.voice())) {
            said.set(last, new Said(next.voice(), both(said.get(last).pieces(), next.pieces())));
        } else if (!blank && isElided(said.get(last))) {
            said.set(last, new Said(next.voice(), both(said.get(last).pieces(), next.pieces())));
        } else if (!blank && isElided(next)) {
            said.set(last, new Said(said.get(last).voice(), both(said.get(last).pieces(), next.pieces())));
        } else if (!blank) {
            said.add(next);
        }
    }

    private static boolean isElided(Said said) {
        return said.pieces().stream()
                .allMatch(
                        piece -> piece.kind() == RunKind.ELISION || piece.text().isBlank());
    }

    private static List<Piece> both(List<Piece> one, List<Piece> other) {
        List<Piece> all = new ArrayList<>(one);
        all.add(Piece.of(RunKind.WORDS, " "));
        all.addAll(other);
        return all;
    }

    private static List<Said> tidied(List<Said> said) {
        return said.stream()
                .map(one -> new Said(one.voice(), Spacing.of(one.pieces())))
                .toList();
    }
}
