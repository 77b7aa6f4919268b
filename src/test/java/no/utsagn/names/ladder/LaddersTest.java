package no.utsagn.names.ladder;

import static no.utsagn.transcript.entity.EntityKind.AGE;
import static no.utsagn.transcript.entity.EntityKind.DATE;
import static no.utsagn.transcript.entity.EntityKind.ORGANISATION;
import static no.utsagn.transcript.entity.EntityKind.PERSON;
import static no.utsagn.transcript.entity.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rung.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaddersTest {

    private static final Ladders LADDERS = Ladders.load();

    @Test
    void aSettlementClimbsFromItselfToNorway() {
        assertThat(LADDERS.of(PLACE, "Melbu"))
                .containsExactly(
                        new Step(Level.SETTLEMENT, "Melbu", "[Melbu]"),
                        new Step(Level.MUNICIPALITY, "Hadsel", "[tettsted i Hadsel]"),
                        new Step(Level.COUNTY, "Nordland", "[tettsted i Nordland]"),
                        new Step(Level.PART, "Nord-Norge", "[tettsted i Nord-Norge]"),
                        new Step(Level.COUNTRY, "Norge", "[tettsted i Norge]"));
    }

    @ParameterizedTest
    @CsvSource({
        "Melbu, [tettsted i Nord-Norge]",
        "BODØS, [by i Nord-Norge]",
        "bodøs, [by i Nord-Norge]",
        "Tromsø, [by i Nord-Norge]",
        "Finnsnes, [by i Nord-Norge]",
        "Mo i Rana, [by i Nord-Norge]",
        "Trondheim, [by i Midt-Norge]",
        "Kristiansand, [by på Sørlandet]",
        "Balsfjord, [kommune i Nord-Norge]",
        "sørreisa, [kommune i Nord-Norge]",
        "Lærdal, [kommune på Vestlandet]",
        "Bardu, [kommune i Nord-Norge]",
        "Hattfjelldal, [kommune i Nord-Norge]",
        "Røros, [by i Midt-Norge]",
        "Oslo, [by på Østlandet]",
        "Grünerløkka, [bydel på Østlandet]",
        "Troms, [fylke i Nord-Norge]",
        "Hedmark, [fylke på Østlandet]",
        "Vesterålen, [område i Nord-Norge]",
        "Sørlandet, [Sørlandet]",
        "Noreg, [Norge]",
        "Polen, [land i Øst-Europa]",
        "Damaskus, [by i Midtøsten]",
        "Storfjordnes, [sted]"
    })
    void aPlaceIsProposedByThePartOfTheCountry(String name, String words) {
        assertThat(LADDERS.proposed(PLACE, name).map(Step::words)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Herøy, '[Herøy] [kommune i Norge]'",
        "Våler, '[Våler] [kommune på Østlandet] [kommune i Norge]'",
        "Os, '[Os] [sted i Norge]'"
    })
    void aNameOfSeveralPlacesClimbsFromWhereTheyAgree(String name, String words) {
        assertThat(words(PLACE, name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Fjordvik Møbel, '[Fjordvik Møbel] [møbelforretning] [butikk] [privat virksomhet]'",
        "Kvitberg Møbellager AS, '[Kvitberg Møbellager AS] [møbelforretning] [butikk] [privat virksomhet]'",
        "Finnvik Fiskeindustri, '[Finnvik Fiskeindustri] [fiskebedrift] [industribedrift] [privat virksomhet]'",
        "Halvorsen AS, '[Halvorsen AS] [bedrift] [privat virksomhet]'",
        "Furuheim, '[Furuheim] [virksomhet]'",
        "Solvik vgs., '[Solvik vgs.] [videregående skole] [skole] [offentlig virksomhet]'",
        "Nav Sortland, '[Nav Sortland] [Nav-kontor i Nordland] [Nav-kontor i Nord-Norge] [Nav-kontor] "
                + "[offentlig virksomhet]'",
        "Oslo Universitetssykehus, '[Oslo Universitetssykehus] [universitetssykehus på Østlandet] "
                + "[universitetssykehus] [sykehus] [offentlig virksomhet]'",
        "Hadsel kommune, '[Hadsel kommune] [kommune i Nordland] [kommune i Nord-Norge] [kommune] "
                + "[offentlig forvaltning] [offentlig virksomhet]'"
    })
    void anOrganisationClimbsByItsTrade(String name, String words) {
        assertThat(words(ORGANISATION, name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Fjordvik Møbel, [møbelforretning]",
        "Nav Sortland, [Nav-kontor]",
        "Bodø videregående skole, [videregående skole]",
        "Furuheim, [virksomhet]"
    })
    void anOrganisationIsProposedByItsTradeWithoutItsPlace(String name, String words) {
        assertThat(LADDERS.proposed(ORGANISATION, name).map(Step::words)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "14. mars 2017, '[14. mars 2017] [mars 2017] [våren 2017] [2017] [sent på 2010-tallet]'",
        "12.03.2018, '[12. mars 2018] [mars 2018] [våren 2018] [2018] [sent på 2010-tallet]'",
        "den 3. september 2018, '[3. september 2018] [september 2018] [høsten 2018] [2018] [sent på 2010-tallet]'",
        "2. januar 2018, '[2. januar 2018] [januar 2018] [vinteren 2018] [2018] [sent på 2010-tallet]'",
        "mars 2023, '[mars 2023] [våren 2023] [2023] [tidlig på 2020-tallet]'",
        "hausten 2015, '[høsten 2015] [2015] [midt på 2010-tallet]'",
        "den tolvte mai, '[12. mai] [i mai] [om våren] [en gang i året]'",
        "mars nittenåttifire, '[mars 1984] [våren 1984] [1984] [midt på 1980-tallet]'",
        "født i 1974, '[1974] [midt på 1970-tallet]'",
        "for lenge siden, ''"
    })
    void aDateClimbsFromItsDay(String written, String words) {
        assertThat(words(DATE, written)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "14. mars 2017, [våren 2017]",
        "den tolvte mai, [om våren]",
        "våren 2021, [våren 2021]",
        "født i 1974, [midt på 1970-tallet]"
    })
    void aDateIsProposedByItsSeason(String written, String words) {
        assertThat(LADDERS.proposed(DATE, written).map(Step::words)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "42 år, '[42 år] [i 40-årene] [midt i livet]'",
        "førtito år gammel, '[42 år] [i 40-årene] [midt i livet]'",
        "toogførti, '[42 år] [i 40-årene] [midt i livet]'",
        "42-åringen, '[42 år] [i 40-årene] [midt i livet]'",
        "17, '[17 år] [i tenårene] [ungdom]'",
        "ni år, '[9 år] [i barneårene] [barn]'",
        "61 år gammel, '[61 år] [i 60-årene] [godt voksen]'",
        "93, '[93 år] [over 90 år] [gammel]'",
        "gammel, ''"
    })
    void anAgeClimbsByDecadeAndStageOfLife(String written, String words) {
        assertThat(words(AGE, written)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PLACE", "ORGANISATION", "DATE", "AGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherKindsHaveNoLadder(EntityKind kind) {
        assertThat(LADDERS.of(kind, "Melbu")).isEmpty();
        assertThat(LADDERS.proposed(PERSON, "Kari")).isEmpty();
    }

    @Test
    void everyMunicipalityAndSettlementLeadsToNorwayByStepsThatOnlyGetBroader() {
        for (String file : List.of("municipalities.tsv", "settlements.tsv", "regions.tsv")) {
            for (String[] row : Table.rows(file)) {
                String names = file.startsWith("municipalities") ? row[1] : row[0];
                for (String name : names.split(" \\| ", -1)) {
                    assertClimbs(LADDERS.of(PLACE, name), Level.COUNTRY);
                }
            }
        }
        assertThat(Table.rows("municipalities.tsv")).hasSize(357);
    }

    @Test
    void everyCountryLeadsAbroad() {
        for (String[] row : Table.rows("abroad.tsv")) {
            assertClimbs(LADDERS.of(PLACE, row[0]), Level.COUNTRY);
        }
    }

    @Test
    void everyTradeLeadsToASector() {
        for (String[] row : Table.rows("organisations.tsv")) {
            String name = "Bodø " + row[0].replace("-", "");
            assertThat(LADDERS.of(ORGANISATION, name))
                    .last()
                    .extracting(Step::level)
                    .isEqualTo(Level.SECTOR);
            assertClimbs(LADDERS.of(ORGANISATION, name), Level.SECTOR);
        }
    }

    @Property(tries = 200)
    void everyAgeHasThreeSteps(@ForAll @IntRange(max = 110) int age) {
        assertThat(AgeLadder.of(age)).hasSize(3);
        assertClimbs(AgeLadder.of(age), Level.LIFE_STAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "42", "S", "’s", "Å"})
    void anyNameMayBeAsked(String name) {
        for (EntityKind kind : EntityKind.values()) {
            assertThat(LADDERS.of(kind, name)).isNotNull();
            assertThat(LADDERS.proposed(kind, name)).isNotNull();
        }
    }

    private static void assertClimbs(List<Step> steps, Level top) {
        assertThat(steps).isNotEmpty().doesNotHaveDuplicates();
        assertThat(steps).last().extracting(Step::level).isEqualTo(top);
        List<Level> order = Arrays.asList(Level.values());
        for (int i = 1; i < steps.size(); i++) {
            assertThat(order.indexOf(steps.get(i).level()))
                    .isGreaterThanOrEqualTo(order.indexOf(steps.get(i - 1).level()));
        }
        assertThat(Set.copyOf(steps.stream().map(Step::words).toList())).hasSameSizeAs(steps);
    }

    private static String words(EntityKind kind, String name) {
        return String.join(" ", LADDERS.of(kind, name).stream().map(Step::words).toList());
    }
}
