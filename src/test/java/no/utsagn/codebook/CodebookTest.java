package no.utsagn.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private Codebook codebook = Codebook.empty("Kodebok");
    private final Code trust = add("Tillit", Optional.empty());
    private final Code time = add("Tid", Optional.of(trust.id()));
    private final Code breach = add("Brudd", Optional.of(trust.id()));
    private final Code health = add("Helse", Optional.empty());
    private final Code otherTime = add("Tid", Optional.of(health.id()));

    private Code add(String name, Optional<Id<Code>> parent) {
        Code code = codebook.create(Definition.named(name), parent, StudyBuilder.anyStamp());
        codebook = codebook.with(code);
        return code;
    }

    @Test
    void theTreeIsReadFromTopToBottom() {
        assertThat(codebook.inTreeOrder()).containsExactly(trust, time, breach, health, otherTime);
    }

    @Test
    void aPathTellsCodesOfOneNameApart() {
        assertThat(codebook.path(otherTime.id()).written()).isEqualTo("Helse > Tid");
        assertThat(codebook.find(CodePath.of("helse>tid"))).contains(otherTime);
        assertThat(codebook.find(CodePath.of("Brudd"))).contains(breach);
        assertThat(codebook.find(CodePath.of("Tid"))).as("two have this name").isEmpty();
    }

    @Test
    void siblingsHaveNamesOfTheirOwn() {
        Code again = codebook.create(Definition.named("BRUDD"), Optional.of(trust.id()), StudyBuilder.anyStamp());
        assertThatThrownBy(() -> codebook.with(again)).hasMessage("codebook.name-taken");
    }

    @Test
    void noCodeLiesUnderItself() {
        Code moved = trust.with(trust.fields().under(Optional.of(time.id()), 0), StudyBuilder.anyStamp());
        assertThatThrownBy(() -> codebook.with(moved)).hasMessage("codebook.under-itself");
    }

    @Test
    void aRenamedCodeRemembersWhatItWasCalled() {
        Code renamed = codebook.renamed(time.id(), "Det tar tid", StudyBuilder.anyStamp())
                .code(time.id());
        assertThat(renamed.history().first().fields().definition().name()).isEqualTo("Tid");
        assertThat(renamed.history().head().parents())
                .containsExactly(renamed.history().first().id());
    }

    @Test
    void childrenTakeTheColourOfTheirRoot() {
        assertThat(time.color()).isEqualTo(trust.color());
        assertThat(health.color()).isNotEqualTo(trust.color());
    }

    @Test
    void withACodeGoAllBelowIt() {
        assertThat(codebook.without(trust.id()).inTreeOrder()).containsExactly(health, otherTime);
    }

    @Test
    void aliasesLeadToTheCodeThatHoldsThePassages() {
        Aliases aliases = Aliases.none().with(time.id(), breach.id()).with(breach.id(), health.id());
        assertThat(aliases.resolve(time.id())).isEqualTo(health.id());
        assertThat(aliases.resolve(trust.id())).isEqualTo(trust.id());
    }
}
