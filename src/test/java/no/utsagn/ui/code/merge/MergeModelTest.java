package no.utsagn.ui.code.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        new MakeCodes(open).make("Mestring", Optional.empty());
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private MergeModel model(String... codes) {
        return new MergeModel(
                Messages.in(TextLanguage.BOKMAAL),
                desk,
                List.of(codes).stream().map(path -> Desks.code(desk, path)).toList());
    }

    @Test
    void tellsInNumbersWhatWillHappen() {
        new DescribeCodes(open)
                .describe(Desks.code(desk, "Tillit"), new Definition("Tillit", "å stole på", "", "", "", ""));
        MergeModel model = model("Tillit");
        assertThat(model.targets("")).extracting(MergeModel.Target::name).containsExactly("Tid", "Mestring");
        assertThat(model.told()).isEmpty();
        model.target().set(Optional.of(Desks.code(desk, "Mestring")));
        assertThat(model.told())
                .containsExactly(
                        "2 kodinger flyttes; ingen er like og faller sammen.",
                        "2 passasjer i dag, 2 etterpå, fra 2 personer.",
                        "1 underkode flyttes hit; ingen faller sammen.",
                        "Kort definisjon: tas fra Tillit.",
                        "Den gamle koden blir funnet igjen når kopier flettes.");
        assertThat(model.merge()).isEqualTo("«Tillit» er slått sammen med «Mestring»: 2 kodinger flyttet.");
        assertThat(desk.code().get()).contains(Desks.code(desk, "Mestring"));
        assertThat(open.now().codings().all().map(Coding::code)).contains(Desks.code(desk, "Mestring"));
    }

    @Test
    void oneOfSeveralMayBeTheOneThatStays() {
        MergeModel model = model("Tillit", "Mestring");
        assertThat(model.targets("")).extracting(MergeModel.Target::name).containsExactly("Tillit", "Mestring", "Tid");
        model.target().set(Optional.of(Desks.code(desk, "Tillit")));
        assertThat(model.names()).isEqualTo("«Mestring»");
        assertThat(model.refused()).isEmpty();
    }

    @Test
    void whatIsRefusedIsToldBeforehand() {
        new MakeCodes(open).make("Tid", Optional.empty());
        MergeModel model = model("Tillit");
        model.target().set(Optional.of(Desks.code(desk, "Tillit > Tid")));
        assertThat(model.refused()).isPresent();
    }
}
