package no.utsagn.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.base.Problem;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.importing.source.ReadColumns;
import no.utsagn.importing.speaker.SpeakerPattern;
import no.utsagn.importing.speaker.label.LikeLabels;
import no.utsagn.importing.speaker.label.SameVoice;
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
 * @param columns those of a table with a header, and what each was taken for
 * @param evidence what speaks for the pattern, and what else it could be
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
        Optional<ReadColumns> columns,
        PatternEvidence evidence,
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

    /** The lookalikes by their words, the most frequent first; capitals do not matter. */
    public List<Lookalike> lookalikeWords() {
        Map<String, List<Span>> byWords = new LinkedHashMap<>();
        lookalikes.forEach(
                span -> byWords.computeIfAbsent(span.of(text).toLowerCase(Locale.ROOT), words -> new ArrayList<>())
                        .add(span));
        return byWords.values().stream()
                .map(spans -> new Lookalike(spans.get(0).of(text), spans.size(), spans.get(0)))
                .sorted(Comparator.comparingInt(Lookalike::count).reversed())
                .toList();
    }

    /** How many turns have a voice: those that the pattern explains. */
    public int explained() {
        return (int) turns.stream().filter(turn -> turn.label().isPresent()).count();
    }

    /** The turns without a voice by why that is so, in the order of the file. */
    public List<Unvoiced> unvoiced() {
        Map<Unvoiced.Why, List<Span>> found = new LinkedHashMap<>();
        boolean spoken = false;
        for (ImportedTurn turn : turns) {
            spoken |= turn.label().isPresent();
            if (turn.isUnnamed()) {
                Unvoiced.Why why = spoken ? Unvoiced.Why.AFTER_HEADING : Unvoiced.Why.BEFORE_FIRST;
                found.computeIfAbsent(voices.isEmpty() ? Unvoiced.Why.NOBODY_NAMED : why, w -> new ArrayList<>())
                        .add(turn.span());
            }
        }
        return found.entrySet().stream()
                .map(e -> new Unvoiced(
                        e.getKey(), e.getValue().size(), e.getValue().get(0)))
                .toList();
    }

    /** Labels that are likely the same voice, as proposals. */
    public List<SameVoice> sameVoices() {
        return LikeLabels.of(voices.stream().collect(Collectors.toMap(Voice::label, Voice::turns)));
    }

    @Override
    public String toString() {
        return format + " of " + text.length() + " characters, " + turns.size() + " turns, " + voices.size()
                + " voices";
    }
}
