package no.utsagn.importing;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.importing.speaker.SpeakerPattern;
import no.utsagn.language.Span;
import no.utsagn.transcript.TranscriptKind;

/**
 * A file as it was understood, for a person to look at before it becomes a transcript. It holds all that the file says;
 * names of speakers stand in the labels alone.
 *
 * @param fileName without folders
 * @param format "txt", "docx", "vtt"
 * @param encoding the character set it was read with, if the format leaves it open
 * @param sha256 of the file's bytes, in lower-case hex
 * @param title the file's name without ending
 * @param kind what sort of material it seems to be
 * @param text canonical; the words of all turns with a line end between two
 * @param turns in order, covering the text as those of a transcript do
 * @param voices in the order in which they begin to speak
 * @param marks in order, without overlap
 * @param lookalikes beginnings of speech that look like a label and were not taken for one: "Så sa hun:"
 * @param pattern how the file marks its speakers
 * @param remarks what the person should know: the character set is a guess, tracked changes were accepted
 */
public record ImportedFile(
        String fileName,
        String format,
        Optional<String> encoding,
        String sha256,
        String title,
        TranscriptKind kind,
        String text,
        List<ImportedTurn> turns,
        List<Voice> voices,
        List<NotedMark> marks,
        List<Span> lookalikes,
        SpeakerPattern pattern,
        List<Problem> remarks) {

    public ImportedFile {
        turns = List.copyOf(turns);
        voices = List.copyOf(voices);
        marks = List.copyOf(marks);
        lookalikes = List.copyOf(lookalikes);
        remarks = List.copyOf(remarks);
    }

    /** The voice that a label means, if there is one. */
    public Optional<Voice> voice(String label) {
        return voices.stream().filter(voice -> voice.isCalled(label)).findFirst();
    }

    @Override
    public String toString() {
        return format + " of " + text.length() + " characters, " + turns.size() + " turns, " + voices.size()
                + " voices";
    }
}
