package no.utsagn.app.transcripts.intake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.Origin;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.base.Id;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ImportedTurn;
import no.utsagn.importing.Voice;
import no.utsagn.language.Span;
import no.utsagn.study.People;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;

/** Proposes what a file is and who its voices are. */
public final class Proposing {

    private static final int EXAMPLE_LENGTH = 80;

    private final Beforehand told;
    private final Newcomers newcomers;
    private final Who who;

    /** @param before newcomers who were proposed already */
    public Proposing(People people, Beforehand told, Memory memory, Map<Id<Participant>, Newcomer> before) {
        this.told = told;
        this.newcomers = new Newcomers(people, before);
        this.who = new Who(people, told, memory, newcomers);
    }

    /** All newcomers, those proposed here too. */
    public Map<Id<Participant>, Newcomer> newcomers() {
        return newcomers.all();
    }

    /** A file with a proposal. */
    public FileIntake of(ReadFile read) {
        if (read.file().isEmpty()) {
            TranscriptFields none = TranscriptFields.of(read.name(), TranscriptKind.DOCUMENT);
            return FileIntake.proposed(read, none, Optional.empty(), List.of());
        }
        ImportedFile file = read.file().get();
        Facts facts = Facts.of(file, told);
        List<VoiceRow> voices = new ArrayList<>();
        for (Voice voice : file.voices()) {
            voices.add(who.proposed(file, facts, voice, row(file, voice)));
        }
        if (file.kind() != TranscriptKind.SURVEY_ANSWER) {
            unnamed(file).ifPresent(voices::add);
        }
        return FileIntake.proposed(read, facts.fields(), facts.site(), voices);
    }

    private static VoiceRow row(ImportedFile file, Voice voice) {
        return new VoiceRow(
                voice.label(),
                voice.otherSpellings(),
                voice.turns(),
                example(file, voice.example()),
                Optional.empty(),
                Origin.NOWHERE,
                Optional.empty(),
                Optional.empty(),
                voice.attributes());
    }

    /** The turns without a voice; where nobody is named there is nobody to ask about, and questions of a survey are nobody's. */
    private static Optional<VoiceRow> unnamed(ImportedFile file) {
        List<ImportedTurn> turns =
                file.turns().stream().filter(ImportedTurn::isUnnamed).toList();
        if (turns.isEmpty() || file.voices().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VoiceRow(
                "",
                List.of(),
                turns.size(),
                example(file, turns.get(0).span()),
                Optional.empty(),
                Origin.NOWHERE,
                Optional.empty(),
                Optional.empty(),
                Attributes.none()));
    }

    private static String example(ImportedFile file, Span span) {
        String words = span.of(file.text());
        if (words.length() <= EXAMPLE_LENGTH) {
            return words;
        }
        int end = words.offsetByCodePoints(0, words.codePointCount(0, EXAMPLE_LENGTH));
        return words.substring(0, end) + "…";
    }
}
