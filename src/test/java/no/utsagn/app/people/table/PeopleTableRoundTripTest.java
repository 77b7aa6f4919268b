package no.utsagn.app.people.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.people.EditParticipants;
import no.utsagn.app.people.Fact;
import no.utsagn.app.people.FactChange;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.Participant;

/** Whatever is said of participants, their table comes back from a file as it went. */
class PeopleTableRoundTripTest {

    private static final List<Fact> FACTS = List.of(
            Fact.SITE,
            Fact.ROUND,
            Fact.CASES,
            Fact.attribute("sted"),
            Fact.attribute("alder"),
            Fact.attribute("Hva er viktig?"),
            Fact.attribute("=sum"));

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().withChars("=+-@'\";,\t\n æøå1").ofMaxLength(12),
                Arbitraries.of("▮", "0012", "1,5", "TRUE", "2024-01-02", "sep=;", " a  b "));
    }

    @Property(tries = 40)
    void exportedAndTakenInAgainChangesNothing(
            @ForAll("valueLists") List<String> values, @ForAll TextLanguage language, @ForAll boolean book)
            throws IOException {
        Path folder = Files.createTempDirectory("people");
        try (OpenStudy open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC())) {
            Study study = new StudyBuilder()
                    .person("Kari", "kandidat")
                    .person("Per", "kandidat")
                    .build();
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), empty -> empty.with(study.people()));
            new EditParticipants(open).say(changes(study, values));
            Path file = folder.resolve(book ? "ut.xlsx" : "ut.csv");
            new ExportPeople(open, Messages.in(language)).to(file);
            TablePlan plan = new ImportPeople(open).plan(file);
            assertThat(plan.leftOut()).isZero();
            assertThat(plan.same()).isEqualTo(2);
        } finally {
            delete(folder);
        }
    }

    @Provide
    Arbitrary<List<String>> valueLists() {
        return values().list().ofSize(2 * FACTS.size());
    }

    private static List<FactChange> changes(Study study, List<String> values) {
        List<FactChange> changes = new ArrayList<>();
        List<Id<Participant>> who = List.copyOf(study.people().participants().ids());
        for (int i = 0; i < values.size(); i++) {
            changes.add(
                    new FactChange(who.get(i / FACTS.size()), FACTS.get(i % FACTS.size()), Optional.of(values.get(i))));
        }
        return changes;
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted((a, b) -> b.compareTo(a)).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
