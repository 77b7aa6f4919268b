package no.utsagn.disclosure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.disclosure.file.WrittenFile;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.Study;

/** Checks a study, or a file that has been written, for what must not leave the house. */
public final class DisclosureCheck {

    private final Study study;
    private final Screen screen;

    private DisclosureCheck(Study study, Screen screen) {
        this.study = study;
        this.screen = screen;
    }

    /** @param key what the key holds, if it is open */
    public static DisclosureCheck of(Study study, Optional<KeyContents> key) {
        return new DisclosureCheck(study, Screen.of(study, key));
    }

    /** The check of the study as a whole. */
    public CheckReport study() {
        return report(new StudyTexts(study, screen).findings());
    }

    /** The check of the bytes of a file that has been written. */
    public CheckReport written(WrittenFile file) {
        return report(file.pieces().stream()
                .flatMap(piece ->
                        screen.findings(piece.text(), Place.printed(Place.Kind.FILE_PART, piece.where())).stream())
                .toList());
    }

    private CheckReport report(List<Finding> found) {
        List<Finding> all = new ArrayList<>(screen.notCompared());
        all.addAll(found);
        return new CheckReport(all, screen.comparesOriginals(), screen.rules());
    }
}
