package no.utsagn.ui.importing.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.parts.Choice;

/** Lists whom a voice can be: a newcomer of these files, somebody of the study, somebody new of a role, nobody. */
final class WhoChoices {

    private final Messages say;
    private final People people;
    private final Batch batch;
    private final BiConsumer<Optional<Id<Participant>>, Optional<Role>> take;

    /** @param take hears who was chosen, or of which role somebody new; neither for nobody */
    WhoChoices(Messages say, People people, Batch batch, BiConsumer<Optional<Id<Participant>>, Optional<Role>> take) {
        this.say = say;
        this.people = people;
        this.batch = batch;
        this.take = take;
    }

    List<Choice> of(VoiceLine.One line, String typed) {
        Called called = new Called(say, people, batch);
        List<Choice> choices = new ArrayList<>();
        Stream<Id<Participant>> newcomers = batch.newcomers().values().stream()
                .map(Newcomer::id)
                .filter(id -> called.firstFile(id).isPresent());
        Stream.concat(newcomers, people.participants().ids().stream()).forEach(id -> choices.add(somebody(called, id)));
        people.roles().forEach(role -> choices.add(fresh(role)));
        if (line.who().isPresent()) {
            choices.add(
                    choice(say.text("ui.import.nobody"), "", () -> take.accept(Optional.empty(), Optional.empty())));
        }
        return choices.stream()
                .filter(choice -> fits(choice.label() + " " + choice.note(), typed))
                .toList();
    }

    private Choice somebody(Called called, Id<Participant> id) {
        String role = called.role(id).orElse("");
        String file = called.isNew(id) ? called.firstFile(id).orElse("") : "";
        return choice(
                called.name(id),
                file.isEmpty() ? role : role + " · " + file,
                () -> take.accept(Optional.of(id), Optional.empty()));
    }

    private Choice fresh(Role role) {
        return choice(
                say.text("ui.import.someone-new", role.singular()),
                "",
                () -> take.accept(Optional.empty(), Optional.of(role)));
    }

    private static Choice choice(String label, String note, Runnable action) {
        return new Choice(label, note, "", action);
    }

    /** Whether what is typed stands in a text; capitals do not matter. */
    static boolean fits(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
