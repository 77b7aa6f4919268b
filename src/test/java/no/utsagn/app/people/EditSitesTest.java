package no.utsagn.app.people;

import static no.utsagn.app.people.EditParticipantsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.app.people.EditSites.Use;
import no.utsagn.base.Id;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditSitesTest {

    @TempDir
    Path folder;

    private OpenPeople people;
    private Id<Site> team;

    @BeforeEach
    void openStudy() {
        people = new OpenPeople(folder);
        team = editing().create("team", "Team 1");
    }

    @AfterEach
    void close() {
        people.close();
    }

    private EditSites editing() {
        return new EditSites(people.open());
    }

    private String sites() {
        return people.people().sites().stream()
                .map(site -> site.kind() + " " + site.name())
                .collect(Collectors.joining(", "));
    }

    @Test
    void isMadeAndDescribed() {
        assertThat(sites()).isEqualTo("team Team 1");
        editing().describe(team, "kontor", "Vest");
        assertThat(sites()).isEqualTo("kontor Vest");
        assertThat(people.open().undoName()).contains(EditKind.SITE_CHANGED);
        assertThat(people.lasts(study -> study.people().sites())).isTrue();
    }

    @Test
    void keepsItsLetterUnderAnotherName() {
        people.open()
                .apply(
                        EditKind.LABELS_DRAWN,
                        List.of(),
                        study -> study.with(study.people()
                                .with(study.people().sites().get(team).withLetter("J"))));
        editing().describe(team, "fylke", "Vest");
        assertThat(people.people().sites().get(team).letter()).contains("J");
    }

    @Test
    void goesOnlyWhenNobodyBelongsToIt() {
        new EditParticipants(people.open())
                .say(List.of(people.called("Kari"), people.called("Per")), Fact.SITE, Optional.of("Team 1"));
        assertThat(EditSites.use(people.now(), team)).isEqualTo(new Use(2, 0));
        refused("people.site-in-use", () -> editing().remove(team));
        new EditParticipants(people.open())
                .say(List.of(people.called("Kari"), people.called("Per")), Fact.SITE, Optional.empty());
        editing().remove(team);
        assertThat(sites()).isEmpty();
        assertThat(people.lasts(study -> study.people().sites())).isTrue();
    }

    @Test
    void itsNameIsItsOwn() {
        editing().create("team", "Team 2");
        refused("people.site-taken", () -> editing().create("kontor", "team 1"));
        refused("people.site-taken", () -> editing().describe(team, "team", "team 2"));
        refused("people.no-name", () -> editing().describe(team, " ", "Team 1"));
        refused("people.no-name", () -> editing().create("team", ""));
        refused("people.too-long", () -> editing().create("team", "x".repeat(201)));
        assertThat(sites()).isEqualTo("team Team 1, team Team 2");
    }
}
