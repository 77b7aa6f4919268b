package no.utsagn.names.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.utsagn.base.Id;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I",
                "Int",
                "Int.",
                "int",
                "INTERVJUER",
                "Intervjuer:",
                "M",
                "JS1",
                "K",
                "AG 2",
                "Obs",
                "Moderator 2",
                "Arbeidsgiver 2",
                "Kandidat A",
                "kandidater",
                "JSP",
                "Informant 12",
                "3",
                "",
                "employer"
            })
    void voicesThatSayAPartNameNobody(String written) {
        assertThat(RoleWords.isRole(written, People.start())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kari", "KARI", "Kari Tromsdal", "kim", "KIM", "Kari (moderator)", "Kjell-Arne", "Ann", "Kari 2"
            })
    void otherVoicesNameSomebody(String written) {
        assertThat(RoleWords.isRole(written, People.start())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kari Tromsdal; Kari Tromsdal; [Kari, Tromsdal]; [Kari Tromsdal]",
                "Tromsdal, Kari; Kari Tromsdal; [Kari, Tromsdal]; [Kari Tromsdal]",
                "Kari (moderator); Kari; [Kari]; []",
                "Kari T.; Kari T.; [Kari]; [Kari T.]",
                "Dr. Ole van der Berg; Dr. Ole van der Berg; [Ole, Berg]; [Dr. Ole van der Berg]",
                "Kjell-Arne Bårdsen; Kjell-Arne Bårdsen; [Kjell-Arne, Bårdsen]; [Kjell-Arne Bårdsen]",
                "Anne Kari Moe; Anne Kari Moe; [Anne, Kari, Moe]; [Anne Kari Moe, Anne Moe, Anne Kari, Kari Moe]"
            })
    void aNameIsSpokenInParts(String name, String whole, String single, String together) {
        assertThat(NameParts.whole(name)).isEqualTo(whole);
        assertThat(NameParts.single(name)).hasToString(single);
        assertThat(NameParts.together(name)).hasToString(together);
    }

    @Test
    void everybodyDrawsWhatTheirLabelNeedsAndKeepsIt() {
        Study study = new StudyBuilder()
                .person("A", "kandidat")
                .person("B", "kandidat")
                .person("C", "leder")
                .build();
        People drawn = draws(Map.of()).drawn(study.people());

        assertThat(drawn.participants())
                .extracting(p -> p.draw().number())
                .containsExactlyInAnyOrder(Optional.of(1), Optional.of(2), Optional.empty());
        assertThat(draws(Map.of()).drawn(drawn)).isEqualTo(drawn);
    }

    @Test
    void whoIsKnownToHaveDrawnKeepsItUnlessItIsTaken() {
        Study study = new StudyBuilder()
                .person("A", "kandidat")
                .person("B", "kandidat")
                .build();
        Map<Id<Participant>, Draw> known = new java.util.HashMap<>();
        study.people().participants().forEach(p -> known.put(p.id(), Draw.none().withNumber(9)));

        assertThat(draws(known).drawn(study.people()).participants())
                .extracting(p -> p.draw().number())
                .containsExactly(Optional.of(9), Optional.of(1));
    }

    @Test
    void thoseAtASiteShareItsLetter() {
        Study study = new StudyBuilder()
                .person("A", "fylkeskoordinator")
                .person("B", "arbeidslivscoach")
                .build();
        Site site = new Site(Id.random(), "fylke", "Troms", Optional.empty());
        People people = study.people().with(site);
        for (Participant p : study.people().participants()) {
            people = people.with(p.with(p.fields().withSite(site.id()), StudyBuilder.anyStamp()));
        }

        People drawn = draws(Map.of()).drawn(people);

        String letter = drawn.sites().get(site.id()).letter().orElseThrow();
        assertThat(drawn.participants())
                .extracting(p -> drawn.label(p.id()))
                .containsExactly("Fylkeskoordinator " + letter, "Arbeidslivscoach " + letter);
    }

    @Test
    void lettersForPersonsAreDrawnWithinTheRole() {
        Study study = new StudyBuilder()
                .person("A", "kandidat")
                .person("B", "kandidat")
                .build();
        Role role = study.people().roleCalled("kandidat").orElseThrow();
        People people = study.people().with(role.with(LabelScheme.of(LabelScheme.Kind.LETTER)));

        assertThat(draws(Map.of()).drawn(people).participants())
                .extracting(p -> p.draw().letter().orElseThrow())
                .doesNotHaveDuplicates()
                .allMatch(letter -> letter.matches("[A-Z]"));
    }

    private static Draws draws(Map<Id<Participant>, Draw> known) {
        return new Draws(known, StudyBuilder.anyStamp(), new Random(1));
    }
}
