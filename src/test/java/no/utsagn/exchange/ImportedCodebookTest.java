package no.utsagn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedCodebookTest {

    private static final Stamp STAMP = new Stamp(UUID.randomUUID(), Instant.EPOCH);
    private static final CodeGroup GROUP = new CodeGroup(Id.random(), "Barrierer");

    private static ImportedCode code(Id<Code> id, String name, ImportedCode... children) {
        return new ImportedCode(
                id,
                new Definition(name, "om " + name, "", "", "", ""),
                "#2f74d0",
                CodeStatus.SETTLED,
                Set.of(GROUP.id()),
                List.of(children));
    }

    private static ImportedCodebook file(ImportedCode... roots) {
        return new ImportedCodebook("Fil", "nb", "", List.of(GROUP), List.of(roots));
    }

    private static List<String> tree(Codebook codebook) {
        return codebook.inTreeOrder().stream()
                .map(code -> codebook.path(code.id()).written())
                .toList();
    }

    private static Codebook own(String... names) {
        Codebook codebook = Codebook.empty("Mine");
        for (String name : names) {
            codebook = codebook.with(codebook.create(Definition.named(name), Optional.empty(), STAMP));
        }
        return codebook;
    }

    @Test
    void anEmptyCodebookBecomesThatOfTheFile() {
        Id<Code> child = Id.random();

        Taken taken = file(code(Id.random(), "B", code(child, "C")), code(Id.random(), "A"))
                .takenInto(Codebook.empty(""), STAMP);

        assertThat(taken).hasToString("3 codes created, 0 changed");
        assertThat(taken.codebook().name()).isEqualTo("Fil");
        assertThat(tree(taken.codebook())).containsExactly("B", "B > C", "A");
        assertThat(taken.codebook().code(child).fields().groups()).containsExactly(GROUP.id());
        assertThat(taken.codebook().code(child).history().first().stamp()).isEqualTo(STAMP);
    }

    @Test
    void takingInTheSameFileAgainChangesNothing() {
        ImportedCodebook file = file(code(Id.random(), "B", code(Id.random(), "C")), code(Id.random(), "A"));
        Codebook once = file.into(own("Egen"), STAMP);

        Taken again = file.takenInto(once, STAMP);

        assertThat(again).isEqualTo(new Taken(once, 0, 0, List.of()));
        assertThat(tree(once)).containsExactly("Egen", "B", "B > C", "A");
        assertThat(once.name()).isEqualTo("Mine");
    }

    @Test
    void aLaterFileChangesTheCodesOfTheEarlier() {
        Id<Code> a = Id.random();
        Id<Code> b = Id.random();
        Codebook once = file(code(a, "A"), code(b, "B")).into(Codebook.empty(""), STAMP);

        Taken taken = file(code(a, "A2", code(b, "B"))).takenInto(once, STAMP);

        assertThat(taken.changed()).isEqualTo(2);
        assertThat(tree(taken.codebook())).containsExactly("A2", "A2 > B");
        assertThat(taken.codebook().code(a).history().revisions()).hasSize(2);
    }

    @Test
    void aCodeWithTheSamePathIsKeptAndItsEmptyFieldsFilled() {
        Codebook mine = own("tillit");
        Id<Code> own = mine.codes().all().iterator().next().id();
        Id<Code> other = Id.random();
        ImportedCodebook file = file(code(other, "Tillit", code(Id.random(), "Tid")));

        Taken taken = file.takenInto(mine, STAMP);

        assertThat(taken.notes()).containsExactly(Problem.of("exchange.took-existing", "tillit"));
        assertThat(tree(taken.codebook())).containsExactly("tillit", "tillit > Tid");
        assertThat(taken.codebook().code(own).fields().definition().brief()).isEqualTo("om Tillit");
        assertThat(taken.codebook().code(own).fields().status()).isEqualTo(CodeStatus.OPEN);
        assertThat(taken.codebook().aliases().resolve(other)).isEqualTo(own);
        assertThat(file.takenInto(taken.codebook(), STAMP)).isEqualTo(new Taken(taken.codebook(), 0, 0, List.of()));
    }

    @Test
    void aGroupWithTheSameNameIsTheSameGroup() {
        CodeGroup mine = new CodeGroup(Id.random(), "barrierer");
        Id<Code> id = Id.random();

        Codebook taken = file(code(id, "A")).into(Codebook.empty("").with(mine), STAMP);

        assertThat(taken.groups().all()).containsExactly(mine);
        assertThat(taken.code(id).fields().groups()).containsExactly(mine.id());
    }

    @Test
    void aCodeThatWouldTakeTheNameOfAnotherIsRefused() {
        Id<Code> a = Id.random();
        Codebook once = file(code(a, "A")).into(own("Tillit"), STAMP);

        assertThatThrownBy(() -> file(code(a, "Tillit")).into(once, STAMP)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsWrittenIsReadAgainTheSame(@TempDir Path folder) {
        Codebook codebook = file(code(Id.random(), "Å", code(Id.random(), "«B»\n\"C\"")), code(Id.random(), "A"))
                .into(Codebook.empty(""), STAMP);
        Path path = folder.resolve("a.json");

        CodebookFile.write(path, codebook);

        assertThat(CodebookFile.read(path)).isEqualTo(ImportedCodebook.of(codebook));
        assertThat(CodebookFile.read(path).into(codebook, STAMP)).isEqualTo(codebook);
    }

    @Test
    void aShippedCodebookSurvivesAStudy(@TempDir Path folder) {
        ImportedCodebook shipped = CodebookFile.read(Path.of("codebooks", "jobbspesialist.json"));
        Codebook inStudy = shipped.into(Codebook.empty(""), STAMP);
        Path path = folder.resolve("ut.json");

        CodebookFile.write(path, inStudy);

        ImportedCodebook back = CodebookFile.read(path);
        assertThat(back.codes()).isEqualTo(shipped.codes());
        assertThat(back.groups()).isEqualTo(shipped.groups());
        assertThat(inStudy.find(CodePath.of("Relasjon til kandidaten > Tillit")))
                .isPresent();
    }

    @Test
    void definitionsAreNotShownInPassing() {
        assertThat(file(code(Id.random(), "Hemmelig"))).hasToString("codebook of 1 codes");
        assertThat(code(Id.random(), "Hemmelig").toString()).doesNotContain("Hemmelig");
    }
}
