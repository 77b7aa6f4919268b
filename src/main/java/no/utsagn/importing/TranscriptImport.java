package no.utsagn.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.importing.caption.SrtReader;
import no.utsagn.importing.caption.VttReader;
import no.utsagn.importing.docx.DocxReader;
import no.utsagn.importing.docx.OldOfficeReader;
import no.utsagn.importing.json.JsonReader;
import no.utsagn.importing.markdown.MarkdownReader;
import no.utsagn.importing.odt.OdtReader;
import no.utsagn.importing.pdf.PdfReader;
import no.utsagn.importing.rtf.RtfReader;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.speaker.Speakers;
import no.utsagn.importing.survey.SurveyReader;
import no.utsagn.importing.text.TextReader;
import no.utsagn.importing.text.WebPageReader;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Takes a file in, in two steps: it is read and understood, a person decides who the voices are, and it becomes a
 * transcript. Nothing is changed anywhere until the transcript is put into a study.
 */
public final class TranscriptImport {

    /** Asked in this order; the first that knows a file reads it. */
    private final List<FormatReader> readers = List.of(
            new OdtReader(),
            new RtfReader(),
            new SurveyReader(),
            new DocxReader(),
            new OldOfficeReader(),
            new PdfReader(),
            new WebPageReader(),
            new JsonReader(),
            new SrtReader(),
            new VttReader(),
            new MarkdownReader(),
            new TextReader());

    /**
     * Reads a file and finds its speakers. What it is, is seen from its content, not its name.
     *
     * @throws no.utsagn.base.ProblemException with the file and, where there is one, the line, if it cannot be read
     */
    public ImportedFile read(Path path) {
        return read(path, ReadAs.found());
    }

    /**
     * Reads a file as a person wants it read.
     *
     * @throws no.utsagn.base.ProblemException as {@link #read(Path)}, or if it cannot be read so
     */
    public ImportedFile read(Path path, ReadAs as) {
        SourceFile file = SourceFile.read(path).told(as.encoding(), as.columns());
        RawText raw = readers.stream()
                .filter(reader -> reader.recognises(file))
                .findFirst()
                .orElseThrow()
                .read(file);
        Speakers speakers = Speakers.learn(raw.lines(), as.speakers());
        Spellings spellings = new Spellings(as.speakers().sameAs());
        Turns turns = Turns.of(speakers, spellings);
        if (turns.turns().isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        return new Understanding(file, raw, speakers, turns, spellings).file(speakers.missing(as.speakers()));
    }

    /**
     * Makes a transcript of a file.
     *
     * @param fields what the study says of it
     * @param mapping who the voices are, as far as that is decided
     * @throws no.utsagn.base.ProblemException if the mapping names a voice that the file does not have
     */
    public Transcript transcript(ImportedFile file, TranscriptFields fields, SpeakerMapping mapping, Stamp stamp) {
        mapping.requireVoicesOf(file);
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        file.voices()
                .forEach(voice -> speakers.put(
                        voice.label(), new Speaker(Id.random(), voice.label(), mapping.participant(voice))));
        Optional<Speaker> unnamed =
                mapping.unnamed().map(participant -> new Speaker(Id.random(), "", Optional.of(participant)));
        List<Turn> turns = new ArrayList<>();
        for (ImportedTurn turn : file.turns()) {
            Optional<Id<Speaker>> by = turn.label()
                    .flatMap(label -> Optional.ofNullable(speakers.get(label)))
                    .or(() -> unnamed.filter(nobody -> turn.isUnnamed()))
                    .map(Speaker::id);
            turns.add(new Turn(Id.random(), turn.span(), by, turn.at()));
        }
        boolean someUnnamed = file.turns().stream().anyMatch(ImportedTurn::isUnnamed);
        unnamed.filter(speaker -> someUnnamed).ifPresent(speaker -> speakers.put("", speaker));
        List<Mark> marks = file.marks().stream()
                .map(mark -> new Mark(Id.random(), mark.span(), mark.kind()))
                .toList();
        return new Transcript(
                Id.random(),
                History.start(fields, stamp),
                new Source(file.format(), file.encoding(), Optional.of(file.sha256())),
                file.text(),
                turns,
                Items.of(speakers.values(), Speaker::id),
                marks,
                List.of(),
                EditLog.start());
    }
}
