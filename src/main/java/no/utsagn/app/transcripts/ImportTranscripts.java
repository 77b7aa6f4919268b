package no.utsagn.app.transcripts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.SpeakerMapping;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.Voice;
import no.utsagn.importing.table.FileRow;
import no.utsagn.importing.table.SpeakerRow;
import no.utsagn.language.Span;
import no.utsagn.names.pattern.Patterns;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;

/** Takes transcripts in: files are read and proposed, somebody decides, and all go in as one step. */
public final class ImportTranscripts {

    private static final int EXAMPLE_LENGTH = 80;

    private final OpenStudy open;
    private final TranscriptImport reader = new TranscriptImport();

    public ImportTranscripts(OpenStudy open) {
        this.open = open;
    }

    /** Reads files and proposes who their voices are. Nothing is changed. */
    public Proposal propose(ImportRequest request, Progress progress) {
        List<FileProposal> files = new ArrayList<>();
        List<Problem> unreadable = new ArrayList<>();
        int done = 0;
        for (Path path : request.files()) {
            progress.orStop();
            try {
                ImportedFile file = reader.read(path);
                requireNew(file);
                files.add(propose(file, request));
            } catch (ProblemException e) {
                unreadable.add(e.problem());
            }
            progress.at(++done, request.files().size());
        }
        return new Proposal(files, unreadable);
    }

    private void requireNew(ImportedFile file) {
        for (Transcript transcript : open.now().transcripts()) {
            if (transcript.source().sha256().filter(file.sha256()::equals).isPresent()) {
                throw Problem.of("import.taken-before", file.fileName(), transcript.title())
                        .exception();
            }
        }
    }

    private static FileProposal propose(ImportedFile file, ImportRequest request) {
        Optional<FileRow> row = request.table().find(file.fileName());
        TranscriptFields fields = TranscriptFields.of(
                file.title(),
                request.kind().or(() -> row.flatMap(FileRow::kind)).orElse(file.kind()));
        Optional<String> site = row.flatMap(FileRow::site);
        Attributes attributes = row.map(FileRow::attributes).orElseGet(Attributes::none);
        Optional<Round> round = row.flatMap(FileRow::round);
        for (Map.Entry<String, String> told : request.attributes().entrySet()) {
            switch (told.getKey().toLowerCase(Locale.ROOT)) {
                case "round", "runde" -> round = Optional.of(new Round(told.getValue()));
                case "site", "sted", "stad" -> site = Optional.of(told.getValue());
                default -> attributes = attributes.with(told.getKey(), told.getValue());
            }
        }
        TranscriptFields said = round.map(fields::withRound).orElse(fields).with(attributes);
        List<VoiceProposal> voices = file.voices().stream()
                .map(voice -> propose(file, voice, request))
                .toList();
        return new FileProposal(
                file,
                said,
                site,
                voices,
                Patterns.all().find(file.text(), Span.over(file.text())).size());
    }

    private static VoiceProposal propose(ImportedFile file, Voice voice, ImportRequest request) {
        String words = voice.example().of(file.text());
        String example = words.length() > EXAMPLE_LENGTH ? words.substring(0, EXAMPLE_LENGTH) + "…" : words;
        Optional<SpeakerRow> row = request.voices().find(file.fileName(), voice.label());
        return new VoiceProposal(
                file.fileName(),
                voice.label(),
                voice.turns(),
                example,
                row.map(SpeakerRow::role).or(voice::role),
                row.flatMap(SpeakerRow::participant),
                row.flatMap(SpeakerRow::site),
                row.flatMap(SpeakerRow::caseName),
                row.map(SpeakerRow::attributes).orElseGet(Attributes::none),
                row.isPresent());
    }

    /**
     * Takes in what was proposed, as one step.
     *
     * @throws no.utsagn.base.ProblemException if a role is none of the study's; then nothing is taken in
     */
    public Taken take(Proposal proposal) {
        Cast cast = new Cast(open.now().people(), open.stamp());
        List<Transcript> transcripts = new ArrayList<>();
        for (FileProposal file : proposal.files()) {
            SpeakerMapping mapping = cast.mapping(file.voices());
            TranscriptFields fields = file.site()
                    .map(site -> file.fields().withSite(cast.site(site)))
                    .orElse(file.fields());
            transcripts.add(reader.transcript(file.file(), fields, mapping, open.stamp()));
        }
        open.apply(
                EditKind.TRANSCRIPTS_IMPORTED,
                transcripts.stream().map(t -> t.id().value()).toList(),
                study -> {
                    Study with = study.with(cast.people());
                    for (Transcript transcript : transcripts) {
                        with = with.with(transcript);
                    }
                    return with;
                });
        return new Taken(
                transcripts.stream().map(ImportTranscripts::numbers).toList(),
                cast.newcomers(),
                proposal.files().stream().mapToInt(FileProposal::identifiers).sum());
    }

    private static Taken.One numbers(Transcript t) {
        return new Taken.One(
                t.id(),
                t.title(),
                t.source().format(),
                t.turns().size(),
                t.wordCount(Span.over(t.text())),
                t.speakers().size());
    }
}
