package no.utsagn.disclosure.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        List<Finding> found = new ArrayList<>(new StudyTexts(study, screen).findings());
        found.addAll(FewFit.of(study, screen, FewFit.speaking(study)));
        return report(found, EnumSet.of(Rule.FEW_FIT, Rule.LABEL_SPELLING));
    }

    /** The check of the bytes of a file that has been written. */
    public CheckReport written(WrittenFile file) {
        return report(file.pieces().stream().flatMap(this::findings).toList(), Set.of());
    }

    private Stream<Finding> findings(WrittenFile.Piece piece) {
        Place place =
                switch (piece.where()) {
                    case NAME -> Place.printed(Place.Kind.FILE_NAME);
                    case LINE -> Place.printed(Place.Kind.FILE_LINE, piece.place());
                    case PART -> Place.printed(Place.Kind.FILE_PART, screen.masked(piece.place()));
                };
        List<Finding> found =
                piece.running() ? screen.findings(piece.text(), place) : screen.nameFindings(piece.text(), place);
        return found.stream();
    }

    private CheckReport report(List<Finding> found, Set<Rule> more) {
        List<Finding> all = new ArrayList<>(screen.notCompared());
        all.addAll(found);
        Set<Rule> rules = screen.rules();
        rules.addAll(more);
        return new CheckReport(all, screen.comparesOriginals(), rules);
    }
}
