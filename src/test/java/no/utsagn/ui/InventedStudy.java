package no.utsagn.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;

/** Studies for tests of the window: one made of the sample transcripts, one that is large. */
public final class InventedStudy {

    private static final Path SAMPLES = Path.of("sample-transcripts");

    private InventedStudy() {}

    /** The text files among the sample transcripts, with the codings that were laid on them. */
    public static Study small() {
        StudyBuilder study = new StudyBuilder();
        study.person("K", "kandidat").person("trygve", "jobbspesialist").person("int", "intervjuer");
        List.of("JS1", "JS2", "JS3", "JS4", "JS5").forEach(name -> study.person(name, "jobbspesialist"));
        for (String file : List.of("fg-team2-runde1.txt", "kandidat-2.txt", "jobbspesialist-2.txt")) {
            List<String> turns = turns(file, study);
            study.transcript(title(file), turns.toArray(String[]::new));
        }
        for (String line : lines("codings.tsv").subList(1, lines("codings.tsv").size())) {
            String[] fields = line.split("\t");
            code(study, fields);
        }
        return study.build();
    }

    private static void code(StudyBuilder study, String[] fields) {
        try {
            study.code(fields[1], title(fields[0]), fields[2]);
        } catch (RuntimeException notInATextFile) {
            return;
        }
    }

    private static String title(String file) {
        return file.substring(0, file.indexOf('.')).replace('-', ' ');
    }

    private static List<String> turns(String file, StudyBuilder study) {
        List<String> turns = new ArrayList<>();
        for (String line : lines(file)) {
            String said = line.replace("\uFEFF", "").strip().replaceFirst("^\\[[^\\]]*\\]\\s*", "");
            if (said.matches("^[\\p{L}\\d ]{1,20}: .+")) {
                turns.add(said);
            } else if (!said.isEmpty() && !turns.isEmpty()) {
                turns.set(turns.size() - 1, turns.get(turns.size() - 1) + " " + said);
            }
        }
        return turns.isEmpty() ? List.of("?: Ingenting.") : turns;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(SAMPLES.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
