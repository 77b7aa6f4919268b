package no.utsagn.ui.mending.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.app.correct.Who;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.desk.Voices;

/** The choice of who says a turn: one of the voices, nobody, or somebody new with a role. */
public final class TellerModel {

    private final Teller before;
    private final List<Teller> tellers = new ArrayList<>();
    private final List<String> roles;
    private final ObjectProperty<Teller> chosen;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");

    /** @param now who says it as things stand; empty for nobody */
    public TellerModel(Study study, Transcript transcript, Optional<Id<Speaker>> now) {
        transcript.speakers().forEach(s -> tellers.add(new Teller.Voice(s.id(), Voices.name(study, s))));
        tellers.add(new Teller.Nobody());
        tellers.add(new Teller.Newcomer());
        before = tellers.stream()
                .filter(t -> t instanceof Teller.Voice voice && now.equals(Optional.of(voice.speaker())))
                .findFirst()
                .orElseGet(Teller.Nobody::new);
        chosen = new SimpleObjectProperty<>(before);
        roles = study.people().roles().stream().map(Role::singular).toList();
    }

    /** All that can be chosen. */
    public List<Teller> tellers() {
        return List.copyOf(tellers);
    }

    /** What the roles of the study are called. */
    public List<String> roles() {
        return roles;
    }

    /** Who is chosen. */
    public ObjectProperty<Teller> chosen() {
        return chosen;
    }

    /** What somebody new is called. */
    public StringProperty name() {
        return name;
    }

    /** The role of somebody new. */
    public StringProperty role() {
        return role;
    }

    /** Whether it is said who somebody new is. */
    public boolean isComplete() {
        return !(chosen.get() instanceof Teller.Newcomer)
                || (!name.get().isBlank() && !role.get().isBlank());
    }

    /** Who is to have said it; empty if that stays as it is. */
    public Optional<Who> who() {
        if (chosen.get().equals(before) || !isComplete()) {
            return Optional.empty();
        }
        return Optional.of(said());
    }

    /** Who has said it, changed or not. */
    public Who said() {
        if (chosen.get() instanceof Teller.Voice voice) {
            return voice.who();
        }
        return chosen.get() instanceof Teller.Newcomer
                ? new Who.Newcomer(name.get().strip(), role.get())
                : new Who.Nobody();
    }
}
