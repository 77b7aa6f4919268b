package no.utsagn.transcript.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.base.Id;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.LabelScheme.Kind;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Site site = new Site(Id.random(), "fylke", "Nordland", Optional.of("J"));
    private final Role role = new Role(
            Id.random(),
            "arbeidsgiver",
            "arbeidsgivere",
            "employer",
            List.of("bedrift"),
            true,
            LabelScheme.of(Kind.NUMBER));
    private final Participant participant = Participant.create(
            ParticipantFields.of(role.id())
                    .with(Attributes.none().with("bransje", "møbellager"))
                    .with(Draw.none().withNumber(5).withLetter("C")),
            StudyBuilder.anyStamp());

    private String label(LabelScheme scheme) {
        return Labels.of(participant, role.with(scheme), Optional.of(site));
    }

    @Test
    void everySchemeRendersAsReportsPrintIt() {
        assertThat(label(LabelScheme.of(Kind.NUMBER))).isEqualTo("Arbeidsgiver 5");
        assertThat(label(LabelScheme.of(Kind.LETTER))).isEqualTo("Arbeidsgiver C");
        assertThat(label(LabelScheme.of(Kind.SITE_LETTER))).isEqualTo("Arbeidsgiver J");
        assertThat(label(LabelScheme.of(Kind.ROLE_ONLY))).isEqualTo("arbeidsgiver");
        assertThat(label(LabelScheme.attributes(List.of("bransje", "sektor")))).isEqualTo("arbeidsgiver, møbellager");
    }

    @Test
    void withoutADrawTheRoleStandsAlone() {
        Participant fresh = Participant.create(ParticipantFields.of(role.id()), StudyBuilder.anyStamp());
        assertThat(Labels.of(fresh, role, Optional.empty())).isEqualTo("arbeidsgiver");
    }

    @Test
    void aRoleIsCalledByAnyOfItsNames() {
        assertThat(List.of("Arbeidsgiver", "ARBEIDSGIVERE", "employer", " bedrift "))
                .allMatch(role::isCalled);
        assertThat(role.isCalled("kandidat")).isFalse();
    }

    @Property
    void numbersAreTheLeastFreeOnesInAnyOrder(
            @ForAll Set<@IntRange(min = 1, max = 20) Integer> taken, @ForAll long seed) {
        List<Integer> drawn = Lots.numbers(taken, 5, new Random(seed));
        assertThat(drawn).hasSize(5).doesNotHaveDuplicates().noneMatch(taken::contains);
        int highest = drawn.stream().mapToInt(n -> n).max().orElseThrow();
        assertThat(highest).isLessThanOrEqualTo(taken.size() + 5);
    }

    @Property(tries = 100)
    void lettersAreFreeAndNotAmongThoseLeftOut(@ForAll @IntRange(min = 0, max = 60) int howMany, @ForAll long seed) {
        List<String> drawn = Lots.letters(Set.of("A", "B"), "OQI", howMany, new Random(seed));
        assertThat(drawn).hasSize(howMany).doesNotHaveDuplicates().doesNotContain("A", "B");
        assertThat(String.join("", drawn)).doesNotContain("O", "Q", "I");
    }
}
