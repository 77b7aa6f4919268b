package no.utsagn.ui.desk;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.app.OpenStudy;

/** How studies come to the desk. All throw a ProblemException that says why, where one cannot. */
public interface Studies {

    /** Opens a study. */
    OpenStudy open(Path study);

    /** Makes a study and opens it. */
    OpenStudy create(Path study, String title, String coder);

    /** Makes a fresh copy of the sample study and opens it. */
    OpenStudy sample();

    /** How the open study is searched. */
    List<Place> search(OpenStudy desk, String query);
}
