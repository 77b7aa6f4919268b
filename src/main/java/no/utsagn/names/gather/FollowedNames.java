package no.utsagn.names.gather;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.names.form.CommonWords;
import no.utsagn.names.people.NameParts;
import no.utsagn.names.people.RoleWords;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.turn.Speaker;

/**
 * The names of people who speak, to be looked for in all texts: whole names, and each name alone where it can mean one
 * person only. What has been decided or skipped comes before what is guessed.
 */
public final class FollowedNames {

    private static final int LEAST_LETTERS = 3;

    private final Study study;
    private final Naming naming;
    private final CommonWords common = CommonWords.load();
    private final Map<Id<Entity>, Set<String>> names = new LinkedHashMap<>();

    /** @param naming is given what is found */
    public FollowedNames(Study study, Naming naming) {
        this.study = study;
        this.naming = naming;
    }

    /** Adds the names of all who take part and of all voices to what is named. */
    public void follow() {
        naming.names().all().forEach((participant, name) -> called(naming.of(participant, name), name));
        for (Transcript transcript : study.transcripts()) {
            transcript.speakers().forEach(this::voice);
        }
        names.forEach((entity, all) -> all.stream().map(NameParts::whole).forEach(name -> {
            if (name.indexOf(' ') >= 0) {
                add(entity, name);
            }
        }));
        names.forEach(
                (entity, all) -> all.forEach(name -> NameParts.together(name).forEach(form -> add(entity, form))));
        single();
    }

    private void voice(Speaker speaker) {
        String written = speaker.written();
        if (!RoleWords.isRole(written, study.people())) {
            called(
                    speaker.participant()
                            .or(() -> naming.names().called(written))
                            .map(participant -> naming.of(participant, written))
                            .orElseGet(() -> naming.ofVoice(written)),
                    written);
        }
    }

    private void called(Id<Entity> entity, String name) {
        names.computeIfAbsent(entity, e -> new LinkedHashSet<>()).add(name);
    }

    private void add(Id<Entity> entity, String form) {
        if (naming.ownerOf(form).isEmpty() && !naming.isSkipped(form)) {
            naming.addForm(entity, form);
        }
    }

    private void single() {
        Map<String, Set<Id<Entity>>> owners = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        names.forEach((entity, all) -> all.stream()
                .flatMap(name -> NameParts.single(name).stream())
                .forEach(part -> {
                    String key = Naming.lower(part);
                    owners.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(entity);
                    written.merge(key, part, FollowedNames::betterCased);
                }));
        owners.forEach((key, entities) -> single(written.getOrDefault(key, key), entities));
    }

    private void single(String form, Set<Id<Entity>> entities) {
        if (naming.ownerOf(form).isPresent() || naming.isSkipped(form)) {
            return;
        }
        if (entities.size() > 1) {
            naming.doubt(Unsure.Reason.SHARED, form);
        } else if (form.length() < LEAST_LETTERS || common.has(form)) {
            naming.doubt(Unsure.Reason.ORDINARY_WORD, form);
        } else {
            entities.forEach(entity -> naming.addForm(entity, form));
        }
    }

    /** "Kari" rather than "kari" or "KARI": a form in lower case would be found in any case. */
    private static String betterCased(String one, String other) {
        return Character.isUpperCase(one.charAt(0)) && !one.equals(one.toUpperCase(Locale.ROOT)) ? one : other;
    }
}
