package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Outcome;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles and sites that two colleagues made by themselves under one name. */
class SameNamesTest {

    @TempDir
    private Path folder;

    private TwoCopies two;

    @BeforeEach
    void makeCopies() {
        two = new TwoCopies(folder);
    }

    @AfterEach
    void closeCopies() {
        two.close();
    }

    /** Somebody new in a new role at a new site, where the second interview was held too. */
    private static UnaryOperator<Study> met(String role, String county) {
        return study -> {
            Role made = new Role(
                    Id.random(), role, role + "e", "", List.of(), true, LabelScheme.of(LabelScheme.Kind.NUMBER));
            Site site = new Site(Id.random(), "fylke", county, Optional.empty());
            ParticipantFields fields = ParticipantFields.of(made.id()).withSite(site.id());
            Transcript second = TwoCopies.transcript(study, "Intervju 2");
            return study.with(study.people()
                            .with(made)
                            .with(site)
                            .with(new Participant(Id.random(), History.start(fields, StudyBuilder.anyStamp()))))
                    .with(second.with(second.fields().withSite(site.id()), StudyBuilder.anyStamp()));
        };
    }

    private static List<Role> called(People people, String role) {
        return people.roles().stream()
                .filter(one -> one.singular().equalsIgnoreCase(role))
                .toList();
    }

    @Test
    void areOneAndEverybodyWhoHeldThemHoldsThat() {
        two.here(met("fylkesdirektør", "Innlandet"));
        two.there(met("Fylkesdirektør", "innlandet"));

        Outcome outcome = two.merge(Answers.none());

        People people = two.ours.now().people();
        Role one = called(people, "fylkesdirektør").get(0);
        assertThat(called(people, "fylkesdirektør")).hasSize(1);
        assertThat(people.sites().all()).hasSize(1);
        assertThat(people.participants().stream().filter(p -> p.role().equals(one.id())))
                .hasSize(2)
                .allMatch(p ->
                        p.site().equals(people.sites().stream().map(Site::id).findFirst()));
        assertThat(outcome.differences())
                .filteredOn(difference -> difference.what() == Difference.What.UNITED)
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(Kind.ROLE, Kind.SITE);
    }

    @Test
    void areTheSameInTheFileAndTheOtherWayRound() {
        two.here(met("fylkesdirektør", "Innlandet"));
        two.there(met("fylkesdirektør", "Innlandet"));
        Study merged = two.merge(Answers.none()).merged();
        two.ours.close();

        try (OpenStudy again = OpenStudy.open(two.file, Clock.systemUTC())) {
            assertThat(again.now()).isEqualTo(merged);
            assertThat(MergeStudies.look(again, two.copy, Progress.none())
                            .with(Answers.none())
                            .changesNothing(again.now()))
                    .isTrue();
        }
        try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
            Meeting meeting = MergeStudies.look(theirs, two.file, Progress.none());
            People other =
                    MergeStudies.merge(theirs, meeting, Answers.none()).merged().people();
            assertThat(other.roles().ids()).isEqualTo(merged.people().roles().ids());
            assertThat(other.sites()).isEqualTo(merged.people().sites());
        }
    }

    @Test
    void areStillOneWhenAThirdCopyKnowsTheOtherAlone() {
        two.here(met("fylkesdirektør", "Innlandet"));
        two.there(met("fylkesdirektør", "Innlandet"));
        Path third = folder.resolve("Solveig.utsagn");
        try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
            new GiveCopy(theirs).to(third, "Solveig", false);
        }
        two.merge(Answers.none());
        try (OpenStudy solveig = OpenStudy.open(third, Clock.systemUTC())) {
            Id<Role> known =
                    called(solveig.now().people(), "fylkesdirektør").get(0).id();
            solveig.apply(
                    EditKind.CODE_CHANGED,
                    List.of(),
                    s -> s.with(s.people()
                            .with(new Participant(
                                    Id.random(),
                                    History.start(ParticipantFields.of(known), StudyBuilder.anyStamp())))));
        }

        MergeStudies.merge(two.ours, MergeStudies.look(two.ours, third, Progress.none()), Answers.none());

        People people = two.ours.now().people();
        assertThat(called(people, "fylkesdirektør")).hasSize(1);
        assertThat(people.sites().all()).hasSize(1);
        Id<Role> one = called(people, "fylkesdirektør").get(0).id();
        assertThat(people.participants().stream().filter(p -> p.role().equals(one)))
                .hasSize(3);
    }
}
