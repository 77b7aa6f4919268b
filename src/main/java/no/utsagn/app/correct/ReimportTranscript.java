package no.utsagn.app.correct;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.transcripts.intake.warning.Scan;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ReadAs;
import no.utsagn.importing.SpeakerMapping;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.correction.Correction;
import no.utsagn.importing.correction.Known;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;

/** Takes a file in again that was corrected outside: the differences become edits, and codings stay. */
public final class ReimportTranscript {

    private final OpenStudy open;
    private final TranscriptImport reader = new TranscriptImport();

    public ReimportTranscript(OpenStudy open) {
        this.open = open;
    }

    /**
     * Reads a file and works out what it changes. Nothing is changed yet.
     *
     * @param transcript the one it belongs to; if empty, the one whose title is the name of the file
     * @param key if it is open, what it holds is compared with the file where names were replaced
     * @throws no.utsagn.base.ProblemException if the file cannot be read, belongs to no transcript, or changes nothing
     */
    public Reimport propose(Path path, Optional<Id<Transcript>> transcript, Optional<HeldKey> key) {
        return propose(path, transcript, key, SpeakerMapping.none(), ReadAs.found());
    }

    /**
     * The same, with somebody's word on who the voices are and how the file is to be read.
     *
     * @throws no.utsagn.base.ProblemException as the other
     */
    public Reimport propose(
            Path path, Optional<Id<Transcript>> transcript, Optional<HeldKey> key, SpeakerMapping voices, ReadAs as) {
        ImportedFile file = reader.read(path, as);
        Study study = open.now();
        Transcript before = transcript.map(study.transcripts()::get).orElseGet(() -> Titles.only(study, file.title()));
        Correction correction = Correction.of(before, file, known(key).with(voices));
        if (correction.isEmpty()) {
            throw Problem.of("correct.no-difference", file.fileName(), before.title(), correction.kept())
                    .exception();
        }
        Planned planned = new Planned(
                EditKind.TRANSCRIPT_REIMPORTED,
                study,
                List.of(before.id()),
                now -> applied(now, correction, file),
                correction.kept());
        return new Reimport(
                before.id(),
                before.title(),
                planned,
                correction.isAnotherText(),
                correction.sameWords(),
                correction.mostWords(),
                correction.newcomers().stream().map(Speaker::written).toList(),
                newWords(before, planned.after()),
                file.remarks());
    }

    private static Warnings newWords(Transcript before, Study after) {
        if (after.facts().key().isEmpty()) {
            return Warnings.none();
        }
        Transcript corrected = after.transcripts().get(before.id());
        return new Scan(after.people())
                .of(corrected, corrected.wordsSince(before.log().head()));
    }

    private static Known known(Optional<HeldKey> key) {
        return key.map(HeldKey::contents)
                .map(contents -> new Known(SpeakerMapping.none(), contents.originals(), contents.voices()))
                .orElseGet(Known::nothing);
    }

    private Study applied(Study study, Correction correction, ImportedFile file) {
        Transcript before = study.transcripts().get(correction.transcript());
        Study edited = Editing.edited(
                study.with(correction.withNewcomers(before)), before.id(), correction.edits(), open.stamp());
        return edited.with(edited.transcripts().get(before.id()).with(source(study, file)));
    }

    /** Where the key is gone, nothing may tell which file a transcript was. */
    private static Source source(Study study, ImportedFile file) {
        Source source = new Source(file.format(), file.encoding(), Optional.of(file.sha256()));
        return study.facts().keyDeleted().isPresent() ? source.withoutHash() : source;
    }

    /**
     * Makes the edits, as one step.
     *
     * @throws no.utsagn.base.ProblemException if the text has changed since they were worked out
     */
    public void apply(Reimport reimport) {
        reimport.planned().on(open);
    }
}
