package no.utsagn.analysis.words.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** All words said in a study, as numbers. Immutable; holds speech, in memory only. */
public final class SaidWords {

    private final Study study;
    private final Forms forms;
    private final List<TranscriptWords> transcripts;

    private SaidWords(Study study, Forms forms, List<TranscriptWords> transcripts) {
        this.study = study;
        this.forms = forms;
        this.transcripts = List.copyOf(transcripts);
    }

    /**
     * Reads a study.
     *
     * @param progress in transcripts
     */
    public static SaidWords of(Study study, Progress progress) {
        return read(study, new Forms(), Map.of(), progress);
    }

    /**
     * Reads a study anew where its words are not those of this one. After names have been replaced for good use {@link
     * #of}, since this shares the forms that were said before.
     *
     * @param progress in transcripts
     */
    public SaidWords following(Study now, Progress progress) {
        Map<Id<Transcript>, TranscriptWords> known = new HashMap<>();
        transcripts.forEach(words -> known.put(words.transcript().id(), words));
        return read(now, forms, known, progress);
    }

    private static SaidWords read(
            Study study, Forms forms, Map<Id<Transcript>, TranscriptWords> known, Progress progress) {
        List<TranscriptWords> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.orStop();
            TranscriptWords former = known.get(transcript.id());
            all.add(
                    former != null && former.areOf(transcript)
                            ? former.of(transcript)
                            : TranscriptWords.of(transcript, forms));
            progress.at(all.size(), study.transcripts().size());
        }
        return new SaidWords(study, forms, all);
    }

    /** Whether the words of another are the same, and numbered alike. */
    public boolean saysTheSame(SaidWords other) {
        return forms.equals(other.forms)
                && transcripts.size() == other.transcripts.size()
                && IntStream.range(0, transcripts.size())
                        .allMatch(i -> transcripts.get(i).sharesWordsOf(other.transcripts.get(i)));
    }

    /** Whose words they are. */
    public Study study() {
        return study;
    }

    /** The forms by number; among them may be such as were edited away since. */
    public Forms forms() {
        return forms;
    }

    /** The words of each transcript, in the study's order. */
    public List<TranscriptWords> transcripts() {
        return transcripts;
    }

    @Override
    public String toString() {
        return "words of " + transcripts.size() + " transcripts, " + forms;
    }
}
