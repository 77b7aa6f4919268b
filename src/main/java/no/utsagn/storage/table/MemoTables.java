package no.utsagn.storage.table;

import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Items;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnCoding;
import no.utsagn.coding.MemoTarget.OnParticipant;
import no.utsagn.coding.MemoTarget.OnStudy;
import no.utsagn.coding.MemoTarget.OnTranscript;
import no.utsagn.coding.MemoTarget.OnTurn;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;

/** Memos and what they are about. */
final class MemoTables {

    static final Table MEMO = Table.of("memo", "id", "place target_kind target within words coder made_at");

    private MemoTables() {}

    /** What a memo is about, as the file names it. */
    private enum On {
        STUDY,
        TRANSCRIPT,
        TURN,
        PARTICIPANT,
        CODE,
        CODING
    }

    static void write(Memo memo, int place, Rows rows) {
        MemoTarget target = memo.target();
        rows.add(
                MEMO,
                memo.id(),
                place,
                kind(target),
                thing(target),
                target instanceof OnTurn on ? Optional.of(on.transcript()) : Optional.empty(),
                memo.text(),
                memo.stamp().by(),
                memo.stamp().at());
    }

    private static On kind(MemoTarget target) {
        if (target instanceof OnTranscript) {
            return On.TRANSCRIPT;
        } else if (target instanceof OnTurn) {
            return On.TURN;
        } else if (target instanceof OnParticipant) {
            return On.PARTICIPANT;
        } else if (target instanceof OnCode) {
            return On.CODE;
        }
        return target instanceof OnCoding ? On.CODING : On.STUDY;
    }

    private static Optional<UUID> thing(MemoTarget target) {
        if (target instanceof OnTranscript on) {
            return Optional.of(on.transcript().value());
        } else if (target instanceof OnTurn on) {
            return Optional.of(on.turn().value());
        } else if (target instanceof OnParticipant on) {
            return Optional.of(on.participant().value());
        } else if (target instanceof OnCode on) {
            return Optional.of(on.code().value());
        }
        return target instanceof OnCoding on ? Optional.of(on.coding().value()) : Optional.empty();
    }

    static Items<Memo> read(Source source) {
        return Items.of(
                source.all(MEMO).stream()
                        .map(c -> new Memo(c.id("id"), target(c), c.string("words"), RevisionTables.stamp(c)))
                        .toList(),
                Memo::id);
    }

    private static MemoTarget target(Cells c) {
        return switch (c.word("target_kind", On.class)) {
            case STUDY -> new OnStudy();
            case TRANSCRIPT -> new OnTranscript(c.id("target"));
            case TURN -> new OnTurn(c.id("within"), c.id("target"));
            case PARTICIPANT -> new OnParticipant(c.id("target"));
            case CODE -> new OnCode(c.id("target"));
            case CODING -> new OnCoding(c.id("target"));
        };
    }
}
