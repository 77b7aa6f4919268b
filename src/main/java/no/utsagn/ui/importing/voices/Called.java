package no.utsagn.ui.importing.voices;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** What the people behind voices are called on the screen. */
final class Called {

    private final Messages say;
    private final People people;
    private final Batch batch;
    private final Map<Id<Participant>, String> labels = new HashMap<>();
    private final Map<Id<Participant>, String> files = new HashMap<>();

    Called(Messages say, People people, Batch batch) {
        this.say = say;
        this.people = people;
        this.batch = batch;
        for (FileIntake file : batch.files()) {
            for (VoiceRow voice : file.voices()) {
                voice.who().ifPresent(who -> {
                    labels.putIfAbsent(who, voice.label());
                    files.putIfAbsent(who, file.name());
                });
            }
        }
    }

    /** Whether somebody would be new to the study. */
    boolean isNew(Id<Participant> who) {
        return !people.participants().has(who);
    }

    /** The name or label of somebody known, "Ny: Kari" for a newcomer. */
    String name(Id<Participant> who) {
        return isNew(who) ? say.text("ui.import.new", ownName(who)) : known(who);
    }

    private String ownName(Id<Participant> who) {
        String label = labels.getOrDefault(who, "");
        return batch.newcomer(who)
                .flatMap(Newcomer::name)
                .orElseGet(() -> label.isEmpty() ? role(who).orElse("") : label);
    }

    private String known(Id<Participant> who) {
        String label = capital(people.label(who));
        return people.participants().get(who).name().orElse(label);
    }

    /** What somebody's role is called: "Kandidat". */
    Optional<String> role(Id<Participant> who) {
        return isNew(who)
                ? batch.newcomer(who)
                        .map(one ->
                                people.roleCalled(one.role()).map(Role::heading).orElseGet(() -> capital(one.role())))
                : Optional.of(people.roleOf(who).heading());
    }

    /** The first file in which somebody speaks. */
    Optional<String> firstFile(Id<Participant> who) {
        return Optional.ofNullable(files.get(who));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
