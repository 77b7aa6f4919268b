package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.desk.Studies;

/** Stands where the application layer will. */
final class NoStudies implements Studies {

    @Override
    public OpenStudy open(Path study) {
        return OpenStudy.open(study, Clock.systemUTC());
    }

    @Override
    public OpenStudy create(Path study, String title, String coder) {
        return OpenStudy.create(study, title, coder, Clock.systemUTC());
    }

    @Override
    public OpenStudy sample() {
        throw Problem.of("ui.not-yet").exception();
    }

    @Override
    public List<Place> search(OpenStudy desk, String query) {
        return List.of();
    }
}
