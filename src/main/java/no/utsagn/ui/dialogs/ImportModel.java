package no.utsagn.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.app.transcripts.FileProposal;
import no.utsagn.app.transcripts.Proposal;
import no.utsagn.app.transcripts.VoiceProposal;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Role;

/** The voices of files that are to be taken in, each with the role that is proposed and can be changed. */
public final class ImportModel {

    /** A voice. @param role a word for the role, empty for none; @param person what the person is called, empty for nothing */
    public record VoiceRow(VoiceProposal voice, StringProperty role, StringProperty person) {
        @Override
        public String toString() {
            return "VoiceRow of " + voice;
        }
    }

    private final Proposal proposal;
    private final List<String> roles;
    private final List<VoiceRow> rows = new ArrayList<>();

    public ImportModel(Proposal proposal, People people) {
        this.proposal = proposal;
        this.roles = people.roles().stream().map(Role::singular).toList();
        for (FileProposal file : proposal.files()) {
            for (VoiceProposal voice : file.voices()) {
                String role = voice.role()
                        .flatMap(people::roleCalled)
                        .map(Role::singular)
                        .orElse("");
                rows.add(new VoiceRow(
                        voice,
                        new SimpleStringProperty(role),
                        new SimpleStringProperty(voice.participant().orElse(person(voice.label(), people)))));
            }
        }
    }

    /** A label that looks like a name is the person's, until somebody says otherwise. */
    private static String person(String label, People people) {
        boolean name = label.length() > 2
                && people.roleCalled(label).isEmpty()
                && Character.isUpperCase(label.charAt(0))
                && label.chars().noneMatch(Character::isDigit)
                && !label.equals(label.toUpperCase(Locale.ROOT));
        return name ? label : "";
    }

    /** What would be taken in. */
    public Proposal proposal() {
        return proposal;
    }

    /** The voices of all files, file by file. */
    public List<VoiceRow> rows() {
        return List.copyOf(rows);
    }

    /** What the roles of the study are called. */
    public List<String> roles() {
        return roles;
    }

    /** Whether something can be taken in and every voice has a role. */
    public BooleanBinding complete() {
        StringProperty[] watched = rows.stream().map(VoiceRow::role).toArray(StringProperty[]::new);
        return Bindings.createBooleanBinding(() -> !proposal.files().isEmpty() && missing() == 0, watched);
    }

    /** How many voices have no role yet. */
    public int missing() {
        return (int) rows.stream().filter(row -> row.role().get().isEmpty()).count();
    }

    /** The proposal with what was decided. */
    public Proposal decided() {
        List<FileProposal> files = new ArrayList<>();
        int next = 0;
        for (FileProposal file : proposal.files()) {
            FileProposal decided = file;
            for (int i = 0; i < file.voices().size(); i++) {
                VoiceRow row = rows.get(next++);
                Optional<String> person =
                        Optional.of(row.person().get().strip()).filter(name -> !name.isEmpty());
                decided = decided.with(row.voice().decided(row.role().get(), person));
            }
            files.add(decided);
        }
        return new Proposal(files, List.of());
    }
}
