package no.utsagn.ui.desk;

import java.nio.file.Path;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.TestStudies;

/** A desk with a small study on it, in a file of its own. */
public final class Desks {

    private Desks() {}

    /** Two interviews, three codes, three codings. */
    public static Study study() {
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "arbeidsgiver")
                .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra. Vi fikk det til.")
                .transcript("Intervju 2", "I: Og hos dere?", "Per: Hos oss gikk det sakte, men bra.")
                .code("Tillit", "Intervju 1", "Det gikk bra.")
                .code("Tillit > Tid", "Intervju 1", "gikk bra")
                .code("Tillit", "Intervju 2", "men bra")
                .build();
    }

    /** The study in a file in this folder. */
    public static OpenStudy open(Path folder) {
        return TestStudies.holding(study(), folder.resolve("desk.utsagn"));
    }

    /** A model of it, told of changes at once. */
    public static DeskModel model(OpenStudy open) {
        return new DeskModel(open, Runnable::run);
    }

    /** The id of the code at a path. */
    public static Id<Code> code(DeskModel desk, String path) {
        return desk.study()
                .get()
                .codebook()
                .find(CodePath.of(path))
                .orElseThrow()
                .id();
    }

    /** The transcript of this title. */
    public static Transcript transcript(DeskModel desk, String title) {
        return StudyBuilder.transcript(desk.study().get(), title);
    }

    /** Where some words stand in the open transcript. */
    public static Span span(DeskModel desk, String words) {
        String text = desk.openTranscript().orElseThrow().text();
        return Span.ofLength(text.indexOf(words), words.length());
    }
}
