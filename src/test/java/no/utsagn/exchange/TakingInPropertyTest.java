package no.utsagn.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.codebook.Palette;

class TakingInPropertyTest {

    private static final Stamp STAMP = new Stamp(UUID.randomUUID(), Instant.EPOCH);
    private static final CodeGroup GROUP = new CodeGroup(Id.random(), "Dilemmaer");

    /** A tree told by the depth of each code, as a list of contents tells it. */
    @Provide
    static Arbitrary<ImportedCodebook> codebooks() {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofMaxSize(25)
                .map(depths -> new ImportedCodebook("Prøve", "nb", "om", List.of(GROUP), codes(depths, 0)));
    }

    private static List<ImportedCode> codes(List<Integer> depths, int depth) {
        List<ImportedCode> codes = new ArrayList<>();
        int from = 0;
        while (from < depths.size()) {
            int to = from + 1;
            while (to < depths.size() && depths.get(to) > depth) {
                to++;
            }
            String name = "Kode " + codes.size();
            codes.add(new ImportedCode(
                    Id.random(),
                    new Definition(name, "«" + depth + "»", "", "\n", "\"", "å"),
                    Palette.color(to),
                    CodeStatus.values()[to % CodeStatus.values().length],
                    to % 2 == 0 ? Set.of(GROUP.id()) : Set.of(),
                    codes(depths.subList(from + 1, to), depth + 1)));
            from = to;
        }
        return codes;
    }

    @Property(tries = 200)
    void whatAnEmptyStudyTakesInItGivesBack(@ForAll("codebooks") ImportedCodebook file) {
        Codebook taken = file.into(Codebook.empty(""), STAMP);

        assertThat(ImportedCodebook.of(taken))
                .isEqualTo(new ImportedCodebook("Prøve", "", "", file.groups(), file.codes()));
    }

    @Property(tries = 200)
    void takingInTwiceIsTakingInOnce(@ForAll("codebooks") ImportedCodebook file) {
        Codebook own = Codebook.empty("Mine");
        own = own.with(own.create(Definition.named("Kode 0"), Optional.empty(), STAMP));
        own = own.with(own.create(Definition.named("Egen"), Optional.empty(), STAMP));
        Codebook once = file.into(own, STAMP);

        Taken twice = file.takenInto(once, STAMP);

        assertThat(twice).isEqualTo(new Taken(once, 0, 0, List.of()));
        assertThat(once.codes().size())
                .isEqualTo(file.all().count() + (file.codes().isEmpty() ? 2 : 1));
    }

    @Property(tries = 50)
    void whatIsWrittenIsReadTheSame(@ForAll("codebooks") ImportedCodebook file) throws IOException {
        Path path = Files.createTempFile("utsagn", ".json");
        try {
            CodebookFile.write(path, file);
            assertThat(CodebookFile.read(path)).isEqualTo(file);
        } finally {
            Files.delete(path);
        }
    }
}
