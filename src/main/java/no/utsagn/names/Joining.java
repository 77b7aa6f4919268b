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
    private final Rendering rendering;
    private final Stamp stamp;

    private Joining(Study study, Id<Entity> from, Id<Entity> to, Rendering rendering, Stamp stamp) {
        this.study = study;
        this.from = from;
        this.to = to;
        this.rendering = rendering;
        this.stamp = stamp;
    }

    /**
     * The study in which one stands for both: the places of the other have its words, the genitive is kept.
     *
     * @throws IllegalArgumentException if one of them is not in the study
     */
    public static Study joined(Study study, Id<Entity> from, Id<Entity> to, Stamp stamp) {
        return joined(study, from, to, study.entities().get(to).rendering(), stamp);
    }

    /**
     * The study in which one stands for both, and all places of both say the same.
     *
     * @param rendering what they say
     * @throws IllegalArgumentException if one of them is not in the study
     */
    public static Study joined(Study study, Id<Entity> from, Id<Entity> to, Rendering rendering, Stamp stamp) {
        return new Joining(study, from, to, rendering, stamp).joined();
    }

    /** What the key holds when one stands for both; the other is left in it as long as that can be undone. */
    public static KeyContents keyed(KeyContents key, Id<Entity> from, Id<Entity> to) {
        Optional<KeyedEntity> other = Optional.ofNullable(key.entities().get(from));
        Optional<KeyedEntity> first = Optional.ofNullable(key.entities().get(to));
        return other.map(one -> key.with(to, first.map(kept -> kept.and(one)).orElse(one)))
                .orElse(key);
    }

    private Study joined() {
        Study after = written(study, from);
        boolean other = !study.entities().get(to).rendering().equals(rendering);
        after = other ? written(after, to) : after;
        for (Transcript transcript : after.transcripts()) {
            after = after.with(moved(transcript));
        }
        return after.with(after.entities().get(to).with(rendering)).without(Tombstone.Kind.ENTITY, from.value(), false);
    }

    /** All places of one with the words of both. */
    private Study written(Study before, Id<Entity> entity) {
        String former = words(study.entities().get(entity).rendering());
        String words = words(rendering);
        Study after = before;
        for (Id<Transcript> id : study.transcripts().ids()) {
            Transcript transcript = before.transcripts().get(id);
            List<Replacement> replacements = transcript.replacements();
            for (int i = replacements.size() - 1; i >= 0; i--) {
                Replacement one = replacements.get(i);
                String now = one.span().of(transcript.text());
                String wanted = Genitive.of(words, !now.equals(former) && now.equals(Genitive.of(former, true)));
                if (one.entity().equals(entity) && !now.equals(wanted)) {
                    after = after.edited(id, new TextEdit.Replace(one.span(), wanted), stamp);
                }
            }
        }
        return after;
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

    private String words(Rendering said) {
        if (said instanceof Rendering.Words words) {
            return words.wording();
        }
        Rendering.LabelOf label = (Rendering.LabelOf) said;
        return study.people().participants().has(label.participant())
                ? study.people().label(label.participant())
                : NOBODY_KNOWN;
    }
}
