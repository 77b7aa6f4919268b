package no.utsagn.storage.table;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** What lies on the text of a transcript: turns, marks, replacements, pins; and the voices in it. */
final class TurnTables {

    private static final Table TURN = Table.of("turn", "transcript place", "id span_start span_end speaker begins_at");
    private static final Table SPEAKER = Table.of("speaker", "transcript id", "place written participant");
    private static final Table MARK = Table.of("mark", "transcript place", "id span_start span_end kind");
    private static final Table REPLACEMENT =
            Table.of("replacement", "transcript place", "id span_start span_end entity");

    private static final Table PIN = Table.of("pin", "transcript place", "id span_start span_end entity");

    static final List<Table> ALL = List.of(TURN, SPEAKER, MARK, REPLACEMENT, PIN);

    private final Source.Owned turns;
    private final Source.Owned speakers;
    private final Source.Owned marks;
    private final Source.Owned replacements;
    private final Source.Owned pins;

    TurnTables(Source source) {
        turns = source.owned(TURN, 1);
        speakers = source.owned(SPEAKER, 1);
        marks = source.owned(MARK, 1);
        replacements = source.owned(REPLACEMENT, 1);
        pins = source.owned(PIN, 1);
    }

    static void write(Transcript transcript, Rows rows) {
        Id<Transcript> in = transcript.id();
        int place = 0;
        for (Turn turn : transcript.turns()) {
            int start = turn.span().start();
            rows.add(TURN, in, place++, turn.id(), start, turn.span().end(), turn.speaker(), turn.at());
        }
        place = 0;
        for (Speaker speaker : transcript.speakers()) {
            rows.add(SPEAKER, in, speaker.id(), place++, speaker.written(), speaker.participant());
        }
        place = 0;
        for (Mark mark : transcript.marks()) {
            rows.add(
                    MARK,
                    in,
                    place++,
                    mark.id(),
                    mark.span().start(),
                    mark.span().end(),
                    mark.kind());
        }
        place = 0;
        for (Replacement put : transcript.replacements()) {
            rows.add(
                    REPLACEMENT,
                    in,
                    place++,
                    put.id(),
                    put.span().start(),
                    put.span().end(),
                    put.entity());
        }
        place = 0;
        for (Pin pin : transcript.pins()) {
            rows.add(PIN, in, place++, pin.id(), pin.span().start(), pin.span().end(), pin.entity());
        }
    }

    List<Turn> turns(Id<Transcript> in) {
        return turns.of(in.value()).stream()
                .map(c -> new Turn(c.id("id"), c.span(), c.maybeId("speaker"), c.maybeDuration("begins_at")))
                .toList();
    }

    Items<Speaker> speakers(Id<Transcript> in) {
        return Items.of(
                speakers.of(in.value()).stream()
                        .map(c -> new Speaker(c.id("id"), c.string("written"), c.maybeId("participant")))
                        .toList(),
                Speaker::id);
    }

    List<Mark> marks(Id<Transcript> in) {
        return marks.of(in.value()).stream()
                .map(c -> new Mark(c.id("id"), c.span(), c.word("kind", MarkKind.class)))
                .toList();
    }

    List<Replacement> replacements(Id<Transcript> in) {
        return replacements.of(in.value()).stream()
                .map(c -> new Replacement(c.id("id"), c.span(), c.id("entity")))
                .toList();
    }

    List<Pin> pins(Id<Transcript> in) {
        return pins.of(in.value()).stream()
                .map(c -> new Pin(c.id("id"), c.span(), c.maybeId("entity")))
                .toList();
    }
}
