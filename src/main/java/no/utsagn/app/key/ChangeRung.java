package no.utsagn.app.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.names.Rungs;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;

/**
 * Lets what is replaced tell less, or, with the key, more: all its places are written anew. The key keeps every rung that
 * tells more than the study holds, as far as it is open to do so.
 */
public final class ChangeRung {

    private final OpenStudy open;

    public ChangeRung(OpenStudy open) {
        this.open = open;
    }

    /**
     * Puts another rung in all places of what is replaced.
     *
     * @param words all rungs that are known, the finest first, and the one that is to stand
     * @param key open if the rung tells more than the study holds, or if the finer ones are to be kept
     * @throws no.utsagn.base.ProblemException if the key cannot be written; then the study is as it was
     */
    public void change(Id<Entity> entity, Rendering.Words words, Optional<HeldKey> key) {
        key.ifPresent(held -> keepFiner(held, entity, words));
        open.apply(
                EditKind.RUNG_CHANGED,
                List.of(entity.value()),
                study -> Rungs.changed(study, entity, words, open.stamp()));
    }

    private static void keepFiner(HeldKey held, Id<Entity> entity, Rendering.Words words) {
        KeyContents contents = held.contents();
        Optional.ofNullable(contents.entities().get(entity)).ifPresent(keyed -> {
            List<Rung> finer = new ArrayList<>(keyed.finer());
            words.rungs().subList(0, words.stored()).stream()
                    .filter(rung -> !finer.contains(rung))
                    .forEach(finer::add);
            if (!finer.equals(keyed.finer())) {
                held.save(contents.with(entity, keyed.withFiner(finer)));
            }
        });
    }
}
