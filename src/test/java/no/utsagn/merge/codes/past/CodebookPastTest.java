package no.utsagn.merge.codes.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.language.Span;
import no.utsagn.merge.Field;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;
import org.junit.jupiter.api.Test;

class CodebookPastTest {

    private final UUID kari = new UUID(0, 1);
    private Codebook codebook = Codebook.empty("Kodebok");
    private Past past = Past.none();

    private Stamp minute(int minute) {
        return new Stamp(kari, Instant.EPOCH.plusSeconds(60L * minute));
    }

    private Id<Code> make(String name, Optional<Id<Code>> parent, int minute) {
        Code code = codebook.create(Definition.named(name), parent, minute(minute));
        codebook = codebook.with(code);
        return code.id();
    }

    private CodebookPast past() {
        List<Id<Code>> gone =
                past.deletions().keySet().stream().map(Id<Code>::new).toList();
        return CodebookPast.of(codebook, past, gone);
    }

    @Test
    void actsOfOneMomentAreOneVersion() {
        Id<Code> safety = make("Trygghet", Optional.empty(), 1);
        Id<Code> open = make("Åpenhet", Optional.of(safety), 1);
        codebook = codebook.renamed(open, "Å snakke om feil", minute(2));
        List<Version> versions = past().versions();
        assertThat(versions)
                .containsExactly(
                        new Version(
                                1,
                                minute(1),
                                List.of(
                                        new CodeChange(safety, CodeChange.What.MADE, "Trygghet", "", List.of()),
                                        new CodeChange(open, CodeChange.What.MADE, "Åpenhet", "Trygghet", List.of()))),
                        new Version(
                                2,
                                minute(2),
                                List.of(new CodeChange(
                                        open,
                                        CodeChange.What.CHANGED,
                                        "Åpenhet",
                                        "Trygghet",
                                        List.of(new FieldChange(Field.NAME, "Åpenhet", "Å snakke om feil"))))));
    }

    @Test
    void anyTwoVersionsAreCompared() {
        Id<Code> safety = make("Trygghet", Optional.empty(), 1);
        Id<Code> open = make("Åpenhet", Optional.empty(), 2);
        codebook = codebook.with(
                codebook.code(open).with(codebook.code(open).fields().under(Optional.of(safety), 0), minute(3)));
        codebook = codebook.renamed(safety, "Trygghet på jobb", minute(4));
        codebook = codebook.renamed(open, "Åpenhet om feil", minute(5));
        assertThat(past().between(2, 5))
                .containsExactly(
                        new CodeChange(
                                safety,
                                CodeChange.What.CHANGED,
                                "Trygghet",
                                "",
                                List.of(new FieldChange(Field.NAME, "Trygghet", "Trygghet på jobb"))),
                        new CodeChange(
                                open,
                                CodeChange.What.CHANGED,
                                "Åpenhet",
                                "",
                                List.of(
                                        new FieldChange(Field.NAME, "Åpenhet", "Åpenhet om feil"),
                                        new FieldChange(Field.PLACE, "", "Trygghet på jobb"),
                                        new FieldChange(Field.ORDER, "1", "0"))));
        assertThat(past().between(5, 5)).isEmpty();
        assertThat(past().between(0, 1)).extracting(CodeChange::what).containsExactly(CodeChange.What.MADE);
    }

    @Test
    void ofWhatIsGoneItIsToldThatItWent() {
        Id<Code> safety = make("Trygghet", Optional.empty(), 1);
        Id<Code> joined = Id.random();
        Id<Code> deleted = Id.random();
        codebook = codebook.with(codebook.groups(), codebook.aliases().with(joined, safety));
        Map<UUID, Deletion> deletions = new HashMap<>();
        deletions.put(joined.value(), new Deletion(UUID.randomUUID(), Optional.of(minute(2)), Optional.empty()));
        deletions.put(deleted.value(), new Deletion(UUID.randomUUID(), Optional.of(minute(3)), Optional.empty()));
        past = past.deleted(deletions);
        assertThat(past().versions().get(1).changes())
                .containsExactly(new CodeChange(joined, CodeChange.What.JOINED, "", "Trygghet", List.of()));
        assertThat(past().versions().get(2).changes())
                .containsExactly(new CodeChange(deleted, CodeChange.What.DELETED, "", "", List.of()));
        assertThat(past().between(1, 3)).hasSize(2);
    }

    @Test
    void aMergeTellsOnlyWhatItDecided() {
        Id<Code> open = make("Åpenhet", Optional.empty(), 1);
        Codebook before = codebook;
        codebook = before.renamed(open, "Å si fra", minute(2));
        Code theirs = before.code(open)
                .with(before.code(open).fields().with(new Definition("Åpenhet", "Kort.", "", "", "", "")), minute(3));
        codebook = codebook.with(new Code(
                open,
                codebook.code(open)
                        .history()
                        .united(
                                theirs.history(),
                                theirs.fields().with(new Definition("Å si fra", "Kort.", "Lang.", "", "", "")),
                                Optional.of(minute(4)))));
        List<Version> versions = past().versions();
        assertThat(versions).hasSize(4);
        assertThat(versions.get(3).changes().get(0).fields()).containsExactly(new FieldChange(Field.FULL, "", "Lang."));
    }

    @Test
    void wordsThatCameAndWentAreStretchesOfTheTexts() {
        FieldChange change = new FieldChange(Field.BRIEF, "Feil blir nevnt.", "Feil blir tatt opp.");
        assertThat(change.words().went()).containsExactly(new Span(10, 15));
        assertThat(change.words().came()).containsExactly(new Span(10, 18));
        assertThat(Set.of(change.toString())).containsExactly("change of BRIEF");
    }
}
