package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Speaker;

/** Helps tests of corrections to say in few words what a file has and what becomes of a study. */
final class Corrected {

    private Corrected() {}

    /** A file of turns, each "label: words"; "?" is nobody. */
    static Target file(List<String> turns) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Optional<String>> labels = new ArrayList<>();
        for (String turn : turns) {
            int colon = turn.indexOf(": ");
            String label = turn.substring(0, colon);
            if (!spans.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(turn.substring(colon + 2));
            spans.add(new Span(start, text.length()));
            labels.add(label.equals("?") ? Optional.empty() : Optional.of(label));
        }
        return new Target(text.toString(), spans, labels);
    }

    static Study apply(Study study, Correction correction) {
        Study now = study.with(correction.withNewcomers(study.transcripts().get(correction.transcript())));
        for (TextEdit edit : correction.edits()) {
            now = now.edited(correction.transcript(), edit, StudyBuilder.anyStamp());
        }
        return now;
    }

    /** The turns of a transcript, each "label: words". */
    static List<String> turns(Transcript transcript) {
        return transcript.turns().stream()
                .map(turn -> transcript.speakerOf(turn).map(Speaker::written).orElse("?") + ": "
                        + transcript.words(turn.span()))
                .toList();
    }
}
