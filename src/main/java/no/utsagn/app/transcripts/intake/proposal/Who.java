package no.utsagn.app.transcripts.intake.proposal;

import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.Origin;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.Voice;
import no.utsagn.importing.filename.NameFacts;
import no.utsagn.importing.informants.InformantRow;
import no.utsagn.importing.informants.InformantTable;
import no.utsagn.importing.speaker.label.LabelWords;
import no.utsagn.importing.table.SpeakerRow;
import no.utsagn.study.People;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Role;

/** Says who a voice may be: what was told beforehand, then what is remembered, then what the file shows. */
final class Who {

    private final People people;
    private final Beforehand told;
    private final Memory memory;
    private final Newcomers newcomers;

    Who(People people, Beforehand told, Memory memory, Newcomers newcomers) {
        this.people = people;
        this.told = told;
        this.memory = memory;
        this.newcomers = newcomers;
    }

    VoiceRow proposed(ImportedFile file, Facts facts, Voice voice, VoiceRow row) {
        Optional<SpeakerRow> said = told.voices().find(file.fileName(), voice.label());
        if (said.isPresent()) {
            return told(voice, row, said.get());
        }
        VoiceRow found = fromTable(file, facts, voice, row)
                .or(() -> fromEarlier(facts, voice, row))
                .or(() -> forAll(voice, row))
                .or(() -> fromName(facts, voice, row))
                .or(() -> shown(voice, row))
                .orElse(row);
        return isInformants(facts, voice) ? withName(facts, found) : found;
    }

    /** In an interview, what the file's name and number tell is told of whoever does not ask. */
    private static boolean isInformants(Facts facts, Voice voice) {
        return facts.fields().kind() == TranscriptKind.INTERVIEW
                && voice.role().filter(LabelWords::isResearcher).isEmpty();
    }

    private static VoiceRow withName(Facts facts, VoiceRow row) {
        return row.told(
                row.site().or(() -> facts.name().flatMap(NameFacts::site)),
                row.group().or(() -> facts.name().flatMap(NameFacts::caseName)),
                Attributes.none());
    }

    private Optional<VoiceRow> fromTable(ImportedFile file, Facts facts, Voice voice, VoiceRow row) {
        if (told.informants().isEmpty()
                || voice.role().filter(LabelWords::isResearcher).isPresent()) {
            return Optional.empty();
        }
        InformantTable table = told.informants().get();
        Optional<InformantRow> informant = table.find(voice.label())
                .or(() -> isInformants(facts, voice) ? table.find(file.fileName()) : Optional.empty());
        return informant.flatMap(
                one -> one.role().or(voice::role).flatMap(people::roleCalled).map(role -> row.being(
                                Optional.of(newcomers.ofRow(one.number(), role.singular(), one.name())),
                                Origin.INFORMANTS)
                        .told(one.site(), one.caseName(), one.attributes())));
    }

    private Optional<VoiceRow> fromName(Facts facts, Voice voice, VoiceRow row) {
        return facts.name()
                .flatMap(NameFacts::role)
                .filter(word -> isInformants(facts, voice))
                .flatMap(people::roleCalled)
                .map(role ->
                        row.being(Optional.of(newcomers.called(voice.label(), role.singular())), Origin.FILE_NAME));
    }

    private VoiceRow told(Voice voice, VoiceRow row, SpeakerRow said) {
        String role = fromColumn(voice)
                .filter(known -> said.isForEveryVoice())
                .map(Role::singular)
                .orElse(said.role());
        return row.being(Optional.of(newcomers.told(voice.label(), role, said.participant())), Origin.TOLD)
                .told(said.site(), said.caseName(), said.attributes());
    }

    /** A bare number is anew somebody else's in each file. */
    private Optional<VoiceRow> fromEarlier(Facts facts, Voice voice, VoiceRow row) {
        boolean fileTells = Labels.isMachines(voice.label()) && voice.role().isPresent();
        return memory.of(voice.label())
                .filter(earlier -> !fileTells && voice.label().chars().anyMatch(Character::isLetter))
                .map(earlier -> row.being(
                        Optional.of(
                                isSame(facts, voice, earlier)
                                        ? earlier.who()
                                        : newcomers.called(voice.label(), earlier.role())),
                        Origin.EARLIER_FILE));
    }

    /** A name and a researcher's sign mean the same person in each file; an informant's sign only within a group. */
    private boolean isSame(Facts facts, Voice voice, Memory.Earlier earlier) {
        if (Labels.isMachines(voice.label())) {
            return false;
        }
        boolean sameGroup = isGroup(facts.fields().kind())
                && isGroup(earlier.kind())
                && facts.site().isPresent()
                && facts.site().map(String::toLowerCase).equals(earlier.site().map(String::toLowerCase))
                && Labels.isNumbered(voice.label());
        return earlier.researcher() || sameGroup || !Labels.isGeneric(voice.label(), people);
    }

    private static boolean isGroup(TranscriptKind kind) {
        return kind == TranscriptKind.FOCUS_GROUP || kind == TranscriptKind.GROUP_INTERVIEW;
    }

    private Optional<VoiceRow> forAll(Voice voice, VoiceRow row) {
        boolean asks = voice.role().filter(LabelWords::isResearcher).isPresent();
        return told.role()
                .filter(role -> !asks && fromColumn(voice).isEmpty())
                .map(role -> row.being(Optional.of(newcomers.called(voice.label(), role)), Origin.TOLD));
    }

    /** The role that the file's own column gives a voice, where the study knows it. */
    private Optional<Role> fromColumn(Voice voice) {
        return voice.attributes()
                .get("rolle")
                .or(() -> voice.attributes().get("role"))
                .flatMap(people::roleCalled);
    }

    private Optional<VoiceRow> shown(Voice voice, VoiceRow row) {
        return voice.role()
                .flatMap(people::roleCalled)
                .map(role ->
                        row.being(Optional.of(newcomers.called(voice.label(), role.singular())), origin(voice, role)));
    }

    private Origin origin(Voice voice, Role role) {
        if (fromColumn(voice).isPresent()) {
            return Origin.COLUMN;
        }
        if (LabelWords.role(voice.label()).isPresent()) {
            return Origin.LABEL;
        }
        return role.informant() ? Origin.FILE_NAME : Origin.WHO_ASKS;
    }
}
