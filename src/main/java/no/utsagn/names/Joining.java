package no.utsagn.names;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.names.form.Genitive;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;

/** Makes one of two people, places or things that are replaced already. */
public final class Joining {

    private static final String NOBODY_KNOWN = "[navn]";

    private final Study study;
    private final Id<Entity> from;
    private final Id<Entity> to;
    private final Stamp stamp;

    private Joining(Study study, Id<Entity> from, Id<Entity> to, Stamp stamp) {
        this.study = study;
        this.from = from;
        this.to = to;
        this.stamp = stamp;
    }

    /**
     * The study in which one stands for both: the places of the other have its words, the genitive is kept.
     *
     * @throws IllegalArgumentException if one of them is not in the study
     */
    public static Study joined(Study study, Id<Entity> from, Id<Entity> to, Stamp stamp) {
        return new Joining(study, from, to, stamp).joined();
    }

    /** What the key holds when one stands for both; the other is left in it as long as that can be undone. */
    public static KeyContents keyed(KeyContents key, Id<Entity> from, Id<Entity> to) {
        Optional<KeyedEntity> other = Optional.ofNullable(key.entities().get(from));
        Optional<KeyedEntity> first = Optional.ofNullable(key.entities().get(to));
        return other.map(one -> key.with(to, first.map(kept -> kept.and(one)).orElse(one)))
                .orElse(key);
    }

    private Study joined() {
        String former = words(from);
        String words = words(to);
        Study after = study;
        for (Id<Transcript> id : study.transcripts().ids()) {
            List<Replacement> replacements = study.transcripts().get(id).replacements();
            for (int i = replacements.size() - 1; i >= 0; i--) {
                Replacement one = replacements.get(i);
                String now = one.span().of(study.transcripts().get(id).text());
                String wanted = Genitive.of(words, !now.equals(former) && now.equals(Genitive.of(former, true)));
                if (one.entity().equals(from) && !now.equals(wanted)) {
                    after = after.edited(id, new TextEdit.Replace(one.span(), wanted), stamp);
                }
            }
            after = after.with(moved(after.transcripts().get(id)));
        }
        return after.without(Tombstone.Kind.ENTITY, from.value(), false);
    }

    private Transcript moved(Transcript transcript) {
        return transcript
                .withReplacements(transcript.replacements().stream()
                        .map(one -> one.entity().equals(from) ? new Replacement(one.id(), one.span(), to) : one)
                        .toList())
                .withPins(transcript.pins().stream()
                        .map(pin -> pin.entity().filter(from::equals).isPresent()
                                ? new Pin(pin.id(), pin.span(), Optional.of(to))
                                : pin)
                        .toList());
    }

    private String words(Id<Entity> entity) {
        if (study.entities().get(entity).rendering() instanceof Rendering.Words words) {
            return words.wording();
        }
        Rendering.LabelOf label =
                (Rendering.LabelOf) study.entities().get(entity).rendering();
        return study.people().participants().has(label.participant())
                ? study.people().label(label.participant())
                : NOBODY_KNOWN;
    }
}
