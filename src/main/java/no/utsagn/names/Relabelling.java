package no.utsagn.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Revision;
import no.utsagn.base.Stamp;
import no.utsagn.names.form.Genitive;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Labels;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;

/** Renders labels in the texts anew, after a role, a number, a letter or a scheme has changed. */
public final class Relabelling {

    private final Study study;
    private final Stamp stamp;

    private Relabelling(Study study, Stamp stamp) {
        this.study = study;
        this.stamp = stamp;
    }

    /** The study with every label in its texts as it is rendered now. Done twice, it is as done once. */
    public static Study relabelled(Study study, Stamp stamp) {
        return new Relabelling(study, stamp).everywhere();
    }

    private Study everywhere() {
        Study after = study;
        for (Transcript transcript : study.transcripts()) {
            List<Replacement> replacements = transcript.replacements();
            for (int i = replacements.size() - 1; i >= 0; i--) {
                Replacement replacement = replacements.get(i);
                String now = replacement.span().of(transcript.text());
                String wanted = wanted(replacement, now).orElse(now);
                if (!wanted.equals(now)) {
                    TextEdit edit = new TextEdit.Replace(replacement.span(), wanted);
                    after = after.edited(transcript.id(), edit, stamp);
                }
            }
        }
        return after;
    }

    private Optional<String> wanted(Replacement replacement, String now) {
        return study.entities()
                .find(replacement.entity())
                .filter(entity -> entity.rendering() instanceof Rendering.LabelOf)
                .map(entity -> ((Rendering.LabelOf) entity.rendering()).participant())
                .flatMap(study.people().participants()::find)
                .map(participant -> {
                    String label = study.people().label(participant.id());
                    return Genitive.of(label, isGenitive(now, label, participant));
                });
    }

    /** Whether the text has a label of the participant in the genitive: one they have now, or may have had before. */
    private boolean isGenitive(String now, String label, Participant participant) {
        if (now.equals(label) || now.equals(Genitive.of(label, true))) {
            return !now.equals(label);
        }
        Set<String> labels = labelsEver(participant);
        if (labels.contains(now)) {
            return false;
        }
        return labels.stream().anyMatch(former -> now.equals(Genitive.of(former, true)))
                || now.matches(".*[\\p{Lu}\\p{Nd}]s|.*[sxz]'");
    }

    private Set<String> labelsEver(Participant participant) {
        People people = study.people();
        Set<String> labels = new HashSet<>();
        for (Revision<ParticipantFields> revision : participant.history().revisions()) {
            ParticipantFields fields = revision.fields();
            Participant then = participant.with(fields, stamp);
            Optional<Site> site = fields.site().flatMap(people.sites()::find);
            for (Role role : people.roles()) {
                Arrays.stream(LabelScheme.Kind.values())
                        .map(kind -> new LabelScheme(
                                kind, role.labels().attributes(), role.labels().lettersLeftOut()))
                        .forEach(scheme -> labels.add(Labels.of(then, role.with(scheme), site)));
            }
        }
        return labels;
    }
}
