package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.importing.mark.Marks;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Turn;

/** Finds the marks anew in turns whose words were corrected: "(ler)" that came in is laughter, one that went is not. */
public final class Noted {

    private Noted() {}

    /**
     * The transcript with the marks that its corrected turns note; those of other turns stay as they are.
     *
     * @param before the same transcript before the correction
     */
    public static Transcript renewed(Transcript before, Transcript after) {
        Map<Id<Turn>, String> words = new HashMap<>();
        before.turns().forEach(turn -> words.put(turn.id(), before.words(turn.span())));
        Map<Span, Mark> known = new HashMap<>();
        after.marks().forEach(mark -> known.put(mark.span(), mark));
        List<Mark> marks = new ArrayList<>();
        for (Turn turn : after.turns()) {
            String now = after.words(turn.span());
            if (now.equals(words.get(turn.id()))) {
                after.marks().stream()
                        .filter(mark -> turn.span().contains(mark.span()))
                        .forEach(marks::add);
            } else {
                Marks.in(now).stream()
                        .map(noted -> noted.shifted(turn.span().start()))
                        .filter(noted -> after.replacements().stream()
                                .noneMatch(r -> r.span().overlaps(noted.span())))
                        .map(noted -> mark(noted, known))
                        .forEach(marks::add);
            }
        }
        marks.sort(Comparator.comparing(Mark::span));
        return marks.equals(after.marks()) ? after : after.withMarks(marks);
    }

    private static Mark mark(NotedMark noted, Map<Span, Mark> known) {
        Mark there = known.get(noted.span());
        return new Mark(there == null ? Id.random() : there.id(), noted.span(), noted.kind());
    }
}
