package no.utsagn.ui.code.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private CodingModel coding;
    private PickModel picker;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        coding = new CodingModel(desk);
        coding.create("Mestring", Optional.empty());
        picker = new PickModel(Messages.in(TextLanguage.BOKMAAL), desk, coding, new Tally(), Runnable::run);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private List<String> offered(String typed) {
        return picker.lines(typed).stream().map(PickLine::label).toList();
    }

    private void make(String path) {
        new MakeCodes(open).atPath(path);
    }

    private void use(String path, String words) {
        coding.code(Desks.code(desk, path), Desks.span(desk, words));
    }

    @Test
    void putsTheLastUsedFirstMostRecentFirst() {
        assertThat(offered("")).containsExactly("Tillit", "Tid", "Mestring");
        use("Mestring", "fikk");
        assertThat(offered("")).containsExactly("Mestring", "Tillit", "Tid");
        use("Tillit > Tid", "det til");
        assertThat(offered("")).containsExactly("Tid", "Mestring", "Tillit");
    }

    @Test
    void putsAnExactNameBeforeThoseThatBeginSoAndTheseBeforeThoseThatHoldIt() {
        make("Ting");
        make("Mestring > Ti");
        make("Inntil");
        assertThat(offered("ti")).startsWith("Ti", "Tillit", "Tid", "Ting").contains("Inntil");
        assertThat(offered("tring")).containsExactly("Mestring", "Lag kode «tring»");
    }

    @Test
    void findsByBeginningsOfWordsInThePath() {
        make("Relasjon til kandidaten > Tillit");
        make("Relasjon til kandidaten > Avstand");
        assertThat(offered("rel til"))
                .startsWith("Relasjon til kandidaten", "Tillit")
                .doesNotContain("Avstand");
        assertThat(offered("rel til kand")).startsWith("Relasjon til kandidaten");
        assertThat(picker.lines("rel > till").get(0).path()).isEqualTo("Relasjon til kandidaten");
    }

    @Test
    void norwegianLettersAreReadRightly() {
        make("Åpenhet");
        make("Før");
        make("Erfaring");
        make("Noen å snakke med");
        assertThat(offered("aapen")).startsWith("Åpenhet");
        assertThat(offered("ÅPEN")).startsWith("Åpenhet");
        assertThat(offered("for")).doesNotContain("Før");
        assertThat(offered("foer")).startsWith("Før");
        assertThat(offered("no")).startsWith("Noen å snakke med");
        assertThat(offered("noe")).startsWith("Noen å snakke med");
    }

    @Test
    void aRetiredCodeIsNotOffered() {
        new DescribeCodes(open).status(List.of(Desks.code(desk, "Mestring")), CodeStatus.RETIRED);
        assertThat(offered("")).containsExactly("Tillit", "Tid");
    }

    @Test
    void tellsPathKeyColourAndCount() {
        PickLine line = picker.lines("tid").get(0);
        assertThat(List.of(line.label(), line.path(), line.digit(), line.passages()))
                .isEqualTo(List.of("Tid", "Tillit", 2, 1));
        assertThat(picker.under(line.code().orElseThrow())).isEqualTo("Tillit > Tid > ");
    }

    @Test
    void makesACodeWhereNoneFits() {
        desk.selection().set(Desks.span(desk, "fikk det til"));
        picker.lines("Å få det til").get(0).action().run();
        assertThat(open.now().codebook().inTreeOrder())
                .extracting(c -> c.name())
                .contains("Å få det til");
        assertThat(offered("å få det til")).startsWith("Å få det til").doesNotContain("Lag kode «å få det til»");
    }

    @Test
    void makesACodeUnderTheOneThatIsTyped() {
        desk.selection().set(Desks.span(desk, "fikk det til"));
        assertThat(offered("tid > Langsomt")).containsExactly("Lag kode «Tillit > Tid > Langsomt»");
        picker.lines("tid > Langsomt").get(0).action().run();
        assertThat(Desks.code(desk, "Tillit > Tid > Langsomt")).isNotNull();
        assertThat(coding.last().get()).contains(Desks.code(desk, "Tillit > Tid > Langsomt"));
    }

    @Test
    void makingACodeAndCodingWithItIsOneStep() {
        Study before = open.now();
        desk.selection().set(Desks.span(desk, "fikk det til"));
        picker.lines("Mestring > Sammen").get(0).action().run();
        assertThat(open.undoName()).contains(EditKind.CODED_WITH_NEW);
        open.undo();
        assertThat(open.now().codebook().codes())
                .hasSameSizeAs(before.codebook().codes());
        assertThat(open.now().codings().all())
                .containsExactlyElementsOf(before.codings().all().toList());
    }

    @Test
    void offersToMakeItUnderTheChosenCode() {
        desk.code().set(Optional.of(Desks.code(desk, "Mestring")));
        assertThat(offered("Ny")).containsExactly("Lag kode «Ny»", "Lag kode «Ny» under «Mestring»");
        assertThat(offered("mestring > ")).doesNotContain("Lag kode «mestring >»");
    }
}
