package no.utsagn.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.ui.desk.DeskModel;

/** What somebody may mean who begins to write a memo. */
final class AtHand {

    private AtHand() {}

    /** All that lies where the caret is, the narrowest first, then the chosen code, and the study last. */
    static List<MemoTarget> all(DeskModel desk) {
        List<MemoTarget> targets = new ArrayList<>();
        codings(desk).forEach(coding -> targets.add(new MemoTarget.OnCoding(coding.id())));
        desk.openTranscript().ifPresent(transcript -> {
            int caret =
                    Math.min(desk.selection().get().start(), transcript.text().length());
            targets.add(new MemoTarget.OnTurn(
                    transcript.id(), transcript.turnAt(caret).id()));
            targets.add(new MemoTarget.OnTranscript(transcript.id()));
        });
        desk.code()
                .get()
                .filter(desk.study().get().codebook().codes()::has)
                .ifPresent(code -> targets.add(new MemoTarget.OnCode(code)));
        targets.add(new MemoTarget.OnStudy());
        return targets;
    }

    /** The coding that is meant, where there is no doubt. */
    static Optional<MemoTarget> certain(DeskModel desk) {
        List<Coding> codings = codings(desk);
        return codings.size() == 1
                ? Optional.of(new MemoTarget.OnCoding(codings.get(0).id()))
                : Optional.empty();
    }

    /** A coding that is not shown is not at hand. */
    private static List<Coding> codings(DeskModel desk) {
        return desk.codingsHere().stream()
                .filter(coding -> desk.coders().get().shows(coding.coder()))
                .toList();
    }
}
