package no.utsagn.merge.text.braid;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.language.Span;
import no.utsagn.merge.text.weave.Op;
import no.utsagn.transcript.edit.Carried;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.edit.TextChange;

/** Makes the edits that bringing two copies together needs. Their ids follow from what they say, so that both make the same. */
final class Making {

    private static final TextChange NONE = new TextChange(Span.at(0), 0, false);

    private final long clock;
    private final Stamp stamp;

    /** @param ops all edits of both copies, at least one */
    Making(List<Op> ops) {
        clock = 1 + ops.stream().mapToLong(Op::clock).max().orElse(0);
        stamp = ops.stream().max(Comparator.naturalOrder()).orElseThrow().edit().stamp();
    }

    Op same(Op older, Op newer) {
        Letter after = new Letter(newer.revision(), 0);
        return op(
                Kind.SAME,
                "same " + older.revision() + " " + newer.revision(),
                Optional.of(older.revision()),
                new Carried(clock, Optional.of(after), Optional.empty(), List.of(), 0),
                Optional.empty());
    }

    Op decided(RevisionId place, List<Op> losers) {
        List<Letters> lost = losers.stream()
                .map(op -> new Letters(op.revision(), 0, op.put()))
                .sorted(Comparator.comparing(letters -> letters.state().value()))
                .toList();
        Letter after = new Letter(place, 0);
        return op(
                Kind.DECIDED,
                "decided " + place + " "
                        + lost.stream().map(l -> l.state().toString()).collect(Collectors.joining(" ")),
                Optional.empty(),
                new Carried(clock, Optional.of(after), Optional.empty(), lost, 0),
                Optional.empty());
    }

    /** Characters that should stand and that nobody has any more. */
    Op lost(List<Letters> letters) {
        String which = letters.stream()
                .map(l -> l.state() + ":" + l.first() + "+" + l.count())
                .sorted()
                .collect(Collectors.joining(" "));
        return op(
                Kind.REPLACE,
                "lost " + which,
                Optional.empty(),
                new Carried(clock, Optional.empty(), Optional.empty(), letters, 0),
                Optional.empty());
    }

    /** A blank between characters that would melt into one. */
    Op apart(Letter after, Letter before) {
        return op(
                Kind.REPLACE,
                "apart " + after + " " + before,
                Optional.empty(),
                new Carried(clock, Optional.of(after), Optional.of(before), List.of(), 1),
                Optional.of(" "));
    }

    private Op op(Kind kind, String name, Optional<RevisionId> undoes, Carried meaning, Optional<String> words) {
        RevisionId id = new RevisionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        LoggedEdit edit = new LoggedEdit(
                id, id, undoes, stamp, kind, NONE, words, Optional.empty(), Optional.empty(), Optional.of(meaning));
        return new Op(edit, meaning);
    }
}
