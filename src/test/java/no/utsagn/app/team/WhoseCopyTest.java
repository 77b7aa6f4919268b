package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.codebook.Coder;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoseCopyTest {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aCopyKnowsWhoseItIsAndByWhomItWasGiven() {
        Path file = folder.resolve("Eirik.utsagn");
        Coder me;
        Coder eirik;
        try (OpenStudy open = OpenStudy.create(folder.resolve("mine.utsagn"), "Natt", "Ingvild", CLOCK)) {
            assertThat(WhoseCopy.of(open)).as("the first was given by nobody").isEmpty();
            me = open.me();
            eirik = new GiveCopy(open).to(file, "Eirik", true);
        }
        try (OpenStudy copy = OpenStudy.open(file, CLOCK)) {
            assertThat(WhoseCopy.of(copy))
                    .contains(new WhoseCopy(Optional.of(eirik), Optional.of(me), StudyBuilder.THEN, true));
        }
    }
}
