package no.utsagn.merge.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.Study;

/** Codings, memos and what was printed before that went when a code or a transcript was deleted: where that stays after all, so do they. */
final class GoneWith {

    private final Copies copies;

    GoneWith(Copies copies) {
        this.copies = copies;
    }

    /** @param kept ids of codes and transcripts that one copy deleted and that stay */
    Set<UUID> all(Set<UUID> kept) {
        Set<UUID> back = new HashSet<>();
        if (kept.isEmpty()) {
            return back;
        }
        for (Study study : List.of(copies.ours(), copies.theirs())) {
            study.codings().all().forEach(coding -> with(coding, kept, back));
            study.printed().stream()
                    .filter(printed -> kept.contains(printed.transcript().value()))
                    .filter(printed -> copies.lineage()
                            .goneTogether(
                                    printed.id().value(), printed.transcript().value()))
                    .forEach(printed -> back.add(printed.id().value()));
        }
        for (Study study : List.of(copies.ours(), copies.theirs())) {
            for (Memo memo : study.memos()) {
                owner(memo.target())
                        .filter(owner -> kept.contains(owner) || back.contains(owner))
                        .filter(owner -> copies.lineage().goneTogether(memo.id().value(), owner))
                        .findFirst()
                        .ifPresent(owner -> back.add(memo.id().value()));
            }
        }
        return back;
    }

    private void with(Coding coding, Set<UUID> kept, Set<UUID> back) {
        UUID id = coding.id().value();
        Stream.of(coding.code().value(), coding.transcript().value())
                .filter(kept::contains)
                .filter(owner -> copies.lineage().goneTogether(id, owner))
                .findFirst()
                .ifPresent(owner -> back.add(id));
    }

    private static Stream<UUID> owner(MemoTarget target) {
        if (target instanceof MemoTarget.OnCode on) {
            return Stream.of(on.code().value());
        } else if (target instanceof MemoTarget.OnCoding on) {
            return Stream.of(on.coding().value());
        } else if (target instanceof MemoTarget.OnTranscript on) {
            return Stream.of(on.transcript().value());
        }
        return target instanceof MemoTarget.OnTurn on
                ? Stream.of(on.transcript().value())
                : Stream.empty();
    }
}
