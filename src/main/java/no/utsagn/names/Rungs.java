package no.utsagn.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.names.form.Genitive;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.entity.Rung;

/** Puts other words where replaced names stood: another rung of the same ladder, or other words altogether. */
public final class Rungs {

    private Rungs() {}

    /**
     * The study with other words for something that is replaced, in every place; the genitive is kept. Rungs that tell
     * more than the new one are not held any more.
     *
     * @param words with all rungs, and the one that is to stand
     * @throws IllegalArgumentException if nothing with this id is replaced by words
     */
    public static Study changed(Study study, Id<Entity> entity, Rendering.Words words, Stamp stamp) {
        Entity before = study.entities().get(entity);
        if (before.state() != Entity.State.COMMITTED || !(before.rendering() instanceof Rendering.Words former)) {
            throw new IllegalArgumentException("not replaced by words: " + entity);
        }
        Rendering.Words held = new Rendering.Words(
                words.rungs().subList(words.stored(), words.rungs().size()), 0);
        Study after = study;
        for (Transcript transcript : study.transcripts()) {
            List<Replacement> replacements = transcript.replacements();
            for (int i = replacements.size() - 1; i >= 0; i--) {
                Replacement one = replacements.get(i);
                if (one.entity().equals(entity)) {
                    String now = one.span().of(transcript.text());
                    String wanted = Genitive.of(held.wording(), isGenitive(now, former.wording()));
                    after = now.equals(wanted)
                            ? after
                            : after.edited(transcript.id(), new TextEdit.Replace(one.span(), wanted), stamp);
                }
            }
        }
        return after.with(before.with(held));
    }

    private static boolean isGenitive(String now, String former) {
        return !now.equals(former) && now.equals(Genitive.of(former, true));
    }

    /** All rungs of something that is replaced, the finest first: those of the open key, then those of the study. */
    public static List<Rung> all(Entity entity, Optional<KeyContents> key) {
        List<Rung> held = entity.rendering() instanceof Rendering.Words words ? words.rungs() : List.of();
        List<Rung> all = new ArrayList<>(
                key.flatMap(contents -> Optional.ofNullable(contents.entities().get(entity.id())))
                        .map(KeyedEntity::finer)
                        .orElse(List.of()));
        all.removeAll(held);
        all.addAll(held);
        return List.copyOf(all);
    }
}
