package no.utsagn.ui.people.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.analysis.Speaking;
import no.utsagn.analysis.Spoken;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** Who speaks how much, in all transcripts or one, by person or by role; most first. */
public final class SpeakingModel {

    /** What a line is about. */
    public enum By {
        PERSON,
        ROLE
    }

    /**
     * A line of the list.
     *
     * @param name what the person or role is called; empty for those who are unknown
     * @param people how many persons are counted in it; 0 where nobody is known
     * @param ofMost how much that is of the longest line, 0 to 1
     * @param ofInformants share of informants' words; empty for a researcher
     */
    public record Line(
            String name,
            boolean informant,
            int people,
            Spoken spoken,
            double ofMost,
            Optional<Double> ofInformants,
            double ofAll) {

        @Override
        public String toString() {
            return "Line of " + spoken.words();
        }
    }

    private final ReadOnlyObjectProperty<Study> study;
    private final ReadOnlyObjectProperty<Speaking> speaking;
    private final ObjectProperty<Optional<Id<Transcript>>> in = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.PERSON);
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public SpeakingModel(ReadOnlyObjectProperty<Study> study, ReadOnlyObjectProperty<Speaking> speaking) {
        this.study = study;
        this.speaking = speaking;
        speaking.addListener((property, before, now) -> fill());
        study.addListener((property, before, now) -> fill());
        in.addListener((property, before, now) -> fill());
        by.addListener((property, before, now) -> fill());
        fill();
    }

    /** The transcript that is counted; empty for all. */
    public ObjectProperty<Optional<Id<Transcript>>> in() {
        return in;
    }

    /** Whether persons or roles are counted. */
    public ObjectProperty<By> by() {
        return by;
    }

    /** The lines, most words first. */
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The transcripts that there are to choose from. */
    public List<Transcript> transcripts() {
        return List.copyOf(study.get().transcripts().all());
    }

    /** All that is counted now. */
    public Spoken all() {
        return counted().all();
    }

    /** What informants say of it. */
    public Spoken informants() {
        return counted().ofInformants().all();
    }

    private Speaking counted() {
        return in.get()
                .map(id -> new Speaking(speaking.get().voices().stream()
                        .filter(voice -> voice.transcript().equals(id))
                        .toList()))
                .orElse(speaking.get());
    }

    private void fill() {
        if (in.get().filter(study.get().transcripts()::has).isEmpty()
                && in.get().isPresent()) {
            in.set(Optional.empty());
            return;
        }
        Speaking counted = counted();
        Map<Object, Part> parts = new LinkedHashMap<>();
        for (Speaking.Voice voice : counted.voices()) {
            Part part = part(voice);
            parts.merge(part.key(), part, Part::plus);
        }
        int most = parts.values().stream()
                .mapToInt(part -> part.spoken().words())
                .max()
                .orElse(0);
        Spoken all = counted.all();
        Spoken informants = counted.ofInformants().all();
        lines.set(parts.values().stream()
                .sorted(Comparator.comparingInt((Part part) -> -part.spoken().words()))
                .map(part -> new Line(
                        part.name(),
                        part.informant(),
                        part.people().size(),
                        part.spoken(),
                        most == 0 ? 0 : (double) part.spoken().words() / most,
                        part.informant() ? Optional.of(part.spoken().shareOf(informants)) : Optional.empty(),
                        part.spoken().shareOf(all)))
                .toList());
    }

    /** What is counted together. @param key equal for what is one line */
    private record Part(Object key, String name, boolean informant, List<Id<Participant>> people, Spoken spoken) {
        /** The name may be that of a person. */
        @Override
        public String toString() {
            return "Part";
        }

        Part plus(Part more) {
            List<Id<Participant>> all = new ArrayList<>(people);
            more.people.stream().filter(who -> !all.contains(who)).forEach(all::add);
            return new Part(key, name, informant, List.copyOf(all), spoken.plus(more.spoken));
        }
    }

    private Part part(Speaking.Voice voice) {
        Optional<Participant> who =
                voice.participant().flatMap(study.get().people().participants()::find);
        if (who.isEmpty()) {
            return new Part("?", "", true, List.of(), voice.spoken());
        }
        Participant person = who.get();
        Role role = study.get().people().roles().get(person.role());
        List<Id<Participant>> one = List.of(person.id());
        return by.get() == By.ROLE
                ? new Part(role.id(), role.plural(), role.informant(), one, voice.spoken())
                : new Part(person.id(), called(person), role.informant(), one, voice.spoken());
    }

    private String called(Participant person) {
        String label = study.get().people().label(person.id());
        String shown = label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        boolean drawn = label.chars().anyMatch(Character::isDigit);
        return drawn
                ? shown
                : shown + person.name().map(name -> " (" + name + ")").orElse("");
    }
}
