package no.utsagn.merge.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.language.Span;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.Side;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Speaker;

/** Lays on the text of both what lies on the texts of two copies. */
final class Things {

    private final Transcript ours;
    private final Transcript theirs;
    private final Lineage lineage;

    Things(Transcript ours, Transcript theirs, Lineage lineage) {
        this.ours = ours;
        this.theirs = theirs;
        this.lineage = lineage;
    }

    Transcript on(Outcome outcome) {
        List<Replacement> replacements = new Laid<Replacement>(
                        r -> r.id().value(), Replacement::span, Replacement::at, lineage, outcome.newer())
                .united(
                        ours.replacements(),
                        outcome.ourReplacements(),
                        theirs.replacements(),
                        outcome.theirReplacements());
        List<Mark> marks = new Laid<Mark>(m -> m.id().value(), Mark::span, Mark::at, lineage, outcome.newer())
                .united(
                        ours.marks(),
                        mark -> outcome.fromOurs().moved(mark.span()),
                        theirs.marks(),
                        mark -> outcome.fromTheirs().moved(mark.span()));
        List<Pin> pins = new Laid<Pin>(p -> p.id().value(), Pin::span, Pin::at, lineage, outcome.newer())
                .united(
                        ours.pins(),
                        pin -> moved(pin, ours, outcome.fromOurs(), replacements),
                        theirs.pins(),
                        pin -> moved(pin, theirs, outcome.fromTheirs(), replacements));
        return new Transcript(
                ours.id(),
                ours.history(),
                source(outcome.newer()),
                outcome.text(),
                outcome.turns(),
                speakers(),
                marks,
                replacements,
                pins,
                outcome.log());
    }

    /** A pin on words that gave way to what stands for a name is done with. */
    private static Optional<Span> moved(Pin pin, Transcript of, Moves moves, List<Replacement> replacements) {
        boolean wasOnOne = isOnOne(pin.span(), of.replacements());
        return moves.moved(pin.span()).filter(span -> wasOnOne || !isOnOne(span, replacements));
    }

    private static boolean isOnOne(Span span, List<Replacement> replacements) {
        return replacements.stream().anyMatch(r -> r.span().overlaps(span));
    }

    private Source source(Side newer) {
        Source source = newer == Side.OURS
                ? ours.source()
                : newer == Side.THEIRS ? theirs.source() : least(ours.source(), theirs.source());
        boolean isKnown =
                ours.source().sha256().isPresent() && theirs.source().sha256().isPresent();
        return isKnown ? source : source.withoutHash();
    }

    private static Source least(Source one, Source other) {
        return Comparator.comparing(Source::format)
                                .thenComparing(source -> source.sha256().orElse(""))
                                .thenComparing(source -> source.encoding().orElse(""))
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private Items<Speaker> speakers() {
        Map<Id<Speaker>, Speaker> all = new LinkedHashMap<>();
        ours.speakers().forEach(speaker -> all.put(speaker.id(), speaker));
        theirs.speakers().forEach(speaker -> all.merge(speaker.id(), speaker, this::both));
        all.keySet().removeIf(id -> lineage.gone(id.value()));
        return Items.of(all.values(), Speaker::id);
    }

    /** The newer. A name that one copy no longer holds is gone from both. */
    private Speaker both(Speaker mine, Speaker other) {
        Side newer = lineage.latest(mine.id().value());
        Speaker taken = newer == Side.OURS || (newer == Side.NEITHER && isLess(mine, other)) ? mine : other;
        boolean isNameless = mine.written().isEmpty() || other.written().isEmpty();
        return isNameless ? taken.writtenAs("") : taken;
    }

    /** Whether of two that nothing is known to have happened to the first is taken: one that is known to be somebody. */
    private static boolean isLess(Speaker one, Speaker other) {
        return Comparator.comparing((Speaker s) -> s.participant().isEmpty())
                        .thenComparing(s -> s.participant().map(Id::value).orElse(new UUID(0, 0)))
                        .thenComparing(Speaker::written)
                        .compare(one, other)
                <= 0;
    }
}
