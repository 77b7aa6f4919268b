package no.utsagn.ui.people.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.people.spoken.SpeakingModel;
import no.utsagn.ui.people.spoken.SpokenCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleModelTest {

    private static final Fact AGE = Fact.attribute("alder");

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private PeopleModel model;
    private FactChoices choices;

    @BeforeEach
    void openDesk() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new PeopleModel(desk, new SpokenCounts(), Runnable::run, Runnable::run);
        choices = new FactChoices(Messages.in(TextLanguage.BOKMAAL), desk, model);
        model.shown(true);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> names() {
        return model.rows().get().stream().map(row -> row.name().orElse("–")).toList();
    }

    private Id<Participant> called(String name) {
        return model.rows().get().stream()
                .filter(row -> row.name().equals(Optional.of(name)))
                .map(PersonRow::id)
                .findFirst()
                .orElseThrow();
    }

    private PersonRow row(String name) {
        return model.row(called(name)).orElseThrow();
    }

    private List<String> offered(String name, Fact fact, String typed) {
        return choices.of(List.of(called(name)), fact, typed).stream()
                .map(Choice::label)
                .toList();
    }

    private void choose(String name, Fact fact, String typed) {
        choices.of(List.of(called(name)), fact, typed).get(0).action().run();
    }

    @Test
    void rowsStandByRoleWithWhatEachHasSaid() {
        assertThat(names()).containsExactly("Kari", "Per", "I");
        assertThat(row("Kari").spoken().words()).isEqualTo(7);
        assertThat(row("Kari").ofMost()).isEqualTo(1);
        assertThat(row("Per").transcripts()).isEqualTo(1);
        assertThat(row("I").informant()).isFalse();
        assertThat(row("I").transcripts()).isEqualTo(2);
    }

    @Test
    void whatNobodySeesIsNotCounted() {
        PeopleModel unseen = new PeopleModel(desk, new SpokenCounts(), Runnable::run, Runnable::run);
        assertThat(unseen.rows().get()).isEmpty();
    }

    @Test
    void theFilterLooksInAllThatIsSaid() {
        model.say(List.of(called("Per")), AGE, "40–49");
        model.filter().set("40–");
        assertThat(names()).containsExactly("Per");
        model.filter().set("KARI");
        assertThat(names()).containsExactly("Kari");
        model.filter().set("");
        model.role().set(Optional.of(row("I").role()));
        assertThat(names()).containsExactly("I");
    }

    @Test
    void aRoleThatNobodyHasAnyMoreIsNoFilter() {
        model.role().set(Optional.of(row("Per").role()));
        model.say(List.of(called("Per")), Fact.ROLE, "leder");
        assertThat(model.role().get()).isEmpty();
        assertThat(names()).containsExactly("Kari", "Per", "I");
    }

    @Test
    void anEmptyColumnStaysUntilItHasAValueOrIsTakenAway() {
        model.addColumn("alder");
        model.addColumn("bransje");
        assertThat(model.attributes().get()).containsExactly("alder", "bransje");
        model.renameColumn("alder", "aldersgruppe");
        assertThat(model.attributes().get()).containsExactly("aldersgruppe", "bransje");
        model.say(List.of(called("Kari")), Fact.attribute("bransje"), "butikk");
        model.removeColumn("aldersgruppe");
        assertThat(model.attributes().get()).containsExactly("bransje");
        assertThatThrownBy(() -> model.addColumn("Bransje")).isInstanceOf(ProblemException.class);
        model.removeColumn("bransje");
        assertThat(model.attributes().get()).isEmpty();
        open.undo();
        assertThat(model.attributes().get()).containsExactly("bransje");
        assertThat(row("Kari").text(Fact.attribute("bransje"))).isEqualTo("butikk");
    }

    @Test
    void aColumnOfASpreadsheetIsPastedInOneStep() {
        model.paste(List.of(called("Kari"), called("Per")), AGE, List.of("20–29", "", "for mange"));
        assertThat(row("Kari").text(AGE)).isEqualTo("20–29");
        assertThat(row("Per").text(AGE)).isEmpty();
        open.undo();
        assertThat(row("Kari").text(AGE)).isEmpty();
    }

    @Test
    void somebodyNewIsChosenAndSeen() {
        model.filter().set("Kari");
        Id<Participant> made = model.create(row("Kari").role());
        assertThat(model.chosen().get()).containsExactly(made);
        assertThat(model.rows().get().stream().map(PersonRow::id)).contains(made);
        open.undo();
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void rolesAreOfferedWithANewOneLast() {
        assertThat(offered("Kari", Fact.ROLE, "")).contains("kandidat", "leder").doesNotContain("Ingen (tøm)");
        assertThat(offered("Kari", Fact.ROLE, "lede"))
                .containsExactly("veileder", "leder", "metodeveileder", "ungdomsveileder", "Ny rolle: «lede»");
        choose("Kari", Fact.ROLE, "tolk");
        assertThat(row("Kari").text(Fact.ROLE)).isEqualTo("tolk");
        assertThat(open.undoName()).contains(EditKind.ROLE_CREATED);
        open.undo();
        assertThat(row("Kari").text(Fact.ROLE)).isEqualTo("kandidat");
        assertThat(desk.study().get().people().roleCalled("tolk")).isEmpty();
    }

    @Test
    void sitesRoundsAndValuesAreOfferedAgainAndCanBeEmptied() {
        choose("Kari", Fact.SITE, "team 1");
        choose("Kari", Fact.ROUND, "1");
        assertThat(offered("Per", Fact.SITE, "")).containsExactly("team 1");
        assertThat(offered("Kari", Fact.SITE, "")).containsExactly("team 1", "Ingen (tøm)");
        assertThat(offered("Per", Fact.ROUND, "")).containsExactly("1");
        choices.of(List.of(called("Kari")), Fact.SITE, "").get(1).action().run();
        assertThat(row("Kari").text(Fact.SITE)).isEmpty();
    }

    @Test
    void choosingACasePutsPeopleInAndOut() {
        choose("Kari", Fact.CASES, "Sak A");
        choose("Per", Fact.CASES, "sak a");
        assertThat(row("Per").text(Fact.CASES)).isEqualTo("Sak A");
        choose("Per", Fact.CASES, "");
        assertThat(row("Per").text(Fact.CASES)).isEmpty();
        assertThat(row("Kari").text(Fact.CASES)).isEqualTo("Sak A");
    }

    @Test
    void whoSpeaksHowMuchIsListedByPersonAndRoleInAllOrOne() {
        SpeakingModel speaking = new SpeakingModel(desk.study(), model.speaking());
        assertThat(speaking.lines().get().stream()
                        .map(line -> line.name() + " " + line.spoken().words()))
                .containsExactly("Kandidat (Kari) 7", "Arbeidsgiver (Per) 7", "Intervjuer (I) 6");
        assertThat(speaking.lines().get().get(0).ofInformants()).contains(0.5);
        assertThat(speaking.lines().get().get(2).ofInformants()).isEmpty();
        speaking.by().set(SpeakingModel.By.ROLE);
        assertThat(speaking.lines().get().stream().map(SpeakingModel.Line::name))
                .containsExactly("kandidater", "arbeidsgivere", "intervjuere");
        speaking.in().set(Optional.of(Desks.transcript(desk, "Intervju 2").id()));
        assertThat(speaking.lines().get().stream().map(SpeakingModel.Line::name))
                .containsExactly("arbeidsgivere", "intervjuere");
        assertThat(speaking.informants().words()).isEqualTo(7);
    }
}
