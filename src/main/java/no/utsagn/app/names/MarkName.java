package no.utsagn.app.names;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Rendering;

/** Says that words which nothing found name somebody or something. */
public final class MarkName {

    private final OpenStudy open;

    public MarkName(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes words a name that is accepted.
     *
     * @param span within one turn; it is widened to whole words
     * @param everywhere whether all places with these words are meant, or this one alone
     * @return the key of the new row
     * @throws no.utsagn.base.ProblemException if no word is selected, it reaches over turns, or is replaced already
     */
    public Id<Entity> mark(
            Id<Transcript> transcript, Span span, EntityKind kind, Rendering rendering, boolean everywhere) {
        Transcript now = open.now().transcripts().get(transcript);
        Span words = wholeWords(now, span);
        List<String> forms = everywhere ? List.of(words.of(now.text())) : List.of();
        Entity marked = new Entity(Id.random(), kind, Entity.State.PLANNED, forms, rendering);
        open.apply(EditKind.NAME_MARKED, List.of(marked.id().value()), study -> {
            Transcript before = study.transcripts().get(transcript);
            List<Pin> pins = new ArrayList<>(before.pins());
            pins.removeIf(pin -> pin.span().overlaps(words));
            pins.add(Pin.on(words, marked.id()));
            return study.with(marked).with(before.withPins(pins));
        });
        return marked.id();
    }

    private static Span wholeWords(Transcript transcript, Span span) {
        Span turn = transcript.turnAt(span.start()).span();
        List<Span> words = Words.in(transcript.text(), turn).stream()
                .filter(span::overlaps)
                .toList();
        if (words.isEmpty() || !turn.contains(span)) {
            throw Problem.of("names.nothing-marked").exception();
        }
        Span whole = words.get(0).hull(words.get(words.size() - 1));
        if (transcript.replacements().stream().anyMatch(r -> r.span().overlaps(whole))) {
            throw Problem.of("names.replaced-already").exception();
        }
        return whole;
    }
}
