package no.utsagn.importing.filename;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import no.utsagn.base.ProblemException;

class NamePatternPropertyTest {

    @Property(tries = 300)
    void whatANameWasMadeOfIsFoundInIt(
            @ForAll @IntRange(min = 1, max = 999) int number,
            @ForAll @CharRange(from = 'A', to = 'Z') char site,
            @ForAll @IntRange(min = 0, max = 9_999) int days,
            @ForAll @IntRange(min = 1, max = 9) int round) {
        LocalDate date = LocalDate.of(2005, 1, 1).plusDays(days);
        String name = String.format(Locale.ROOT, "int%02d-sted%s-%s-r%d.docx", number, site, date, round);

        NameFacts facts = NamePattern.learn(List.of(name))
                .flatMap(pattern -> pattern.match(name))
                .orElseThrow();

        assertThat(facts.number()).contains(String.valueOf(number));
        assertThat(facts.site()).contains("sted " + site);
        assertThat(facts.date()).contains(date);
        assertThat(facts.round().orElseThrow().name()).isEqualTo(String.valueOf(round));
        assertThat(facts.parts())
                .allSatisfy(part -> assertThat(part.span().of(name)).isEqualTo(part.written()));
    }

    @Property(tries = 300)
    void anyNamesCanBeLearntFromAndEveryPartStandsInItsName(
            @ForAll @Size(max = 6) List<@StringLength(max = 40) String> names) {
        NamePattern.learn(names)
                .ifPresent(pattern -> names.forEach(name -> pattern.match(name).ifPresent(facts -> assertThat(
                                facts.parts())
                        .allSatisfy(part -> assertThat(part.span().of(name)).isEqualTo(part.written())))));
    }

    @Property(tries = 300)
    void anyTemplateIsReadOrRefused(@ForAll @StringLength(max = 30) String text) {
        try {
            assertThat(NamePattern.of(text).template()).isEqualTo(text);
        } catch (ProblemException e) {
            assertThat(e.problem().key()).startsWith("import.name-");
        }
    }
}
