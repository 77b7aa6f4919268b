package no.utsagn.analysis.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.analysis.quotes.Grouping.Group;
import org.junit.jupiter.api.Test;

class SortingTest {

    private static final String MIXED = "samme som sist.\nNei";

    private final GivenStudy given = new GivenStudy().coded("Uro", "Ett", "Ja da.", Set.of());

    private List<String> sorted(Sorting by) {
        List<Quote> all = given.find(given.of("Tillit", "Uro")).list();
        return given.words(by.sorted(given.study(), all));
    }

    @Test
    void byPlaceTheyStandAsSaid() {
        assertThat(sorted(Sorting.PLACE))
                .containsExactly("Hva skjedde?", "Først en ting. Så en", "Ja da.", "Hm da.", MIXED);
    }

    @Test
    void byLengthTheLongestComesFirst() {
        assertThat(sorted(Sorting.LENGTH))
                .containsExactly("Først en ting. Så en", MIXED, "Hva skjedde?", "Ja da.", "Hm da.");
    }

    @Test
    void byRoundAndSiteAndNewest() {
        assertThat(sorted(Sorting.ROUND)).endsWith("Hm da.", MIXED);
        assertThat(sorted(Sorting.SITE)).startsWith("Først en ting. Så en", "Ja da.", MIXED);
        assertThat(sorted(Sorting.NEWEST)).startsWith("Ja da.", "Hva skjedde?");
    }

    @Test
    void byLabelAndRoleNobodyKnownComesLast() {
        assertThat(sorted(Sorting.LABEL)).endsWith("Hm da.").startsWith("Ja da.");
        List<String> roles = given.study().people().roles().stream()
                .map(role -> role.singular())
                .filter(Set.of("kandidat", "arbeidsgiver")::contains)
                .toList();
        List<String> ofCandidates = List.of("Først en ting. Så en", MIXED);
        assertThat(sorted(Sorting.ROLE).stream().filter(w -> ofCandidates.contains(w) || w.equals("Ja da.")))
                .containsExactlyElementsOf(
                        roles.get(0).equals("kandidat")
                                ? Stream.concat(ofCandidates.stream(), Stream.of("Ja da."))
                                        .toList()
                                : Stream.concat(Stream.of("Ja da."), ofCandidates.stream())
                                        .toList());
    }

    @Test
    void aQuoteOfTwoPeopleStandsUnderBoth() {
        List<Quote> all = given.find(given.of("Tillit", "Uro")).list();
        List<Group> people = Grouping.PERSON.grouped(given.study(), all);
        assertThat(people.stream().map(Group::of))
                .containsExactlyInAnyOrder(
                        given.person("Kari").toString(),
                        given.person("Nils").toString(),
                        given.person("Ola").toString(),
                        "");
        assertThat(people.get(people.size() - 1).of()).isEmpty();
        Group nils = people.stream()
                .filter(group -> group.of().equals(given.person("Nils").toString()))
                .findFirst()
                .orElseThrow();
        assertThat(given.words(nils.quotes())).containsExactly(MIXED);
        assertThat(nils.people()).isEqualTo(2);
    }

    @Test
    void headingsAreInTheOrderOfTheStudy() {
        List<Quote> all = given.find(given.of("Tillit", "Uro")).list();
        assertThat(Grouping.TRANSCRIPT.grouped(given.study(), all).stream().map(Group::of))
                .containsExactlyElementsOf(given.study().transcripts().ids().stream()
                        .map(Object::toString)
                        .toList());
        assertThat(Grouping.CODE.grouped(given.study(), all).stream().map(Group::of))
                .containsExactly(
                        given.code("Tillit").toString(),
                        given.code("Tillit > Tid").toString(),
                        given.code("Uro").toString());
        assertThat(Grouping.ROLE.grouped(given.study(), all)).hasSize(3);
        assertThat(Grouping.NONE.grouped(given.study(), all)).containsExactly(new Group("", all));
    }
}
