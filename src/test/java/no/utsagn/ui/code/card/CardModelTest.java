package no.utsagn.ui.code.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.GroupCodes;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.study.EditKind;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private CardModel card;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        card = new CardModel(Messages.in(TextLanguage.BOKMAAL), desk, Desks.code(desk, "Tillit"));
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void eachFieldIsAStepOfItsOwn() {
        card.say(CardModel.Field.BRIEF, "kort");
        card.say(CardModel.Field.FULL, "lang");
        card.say(CardModel.Field.WHEN, "når");
        card.say(CardModel.Field.WHEN_NOT, "ikke når");
        card.say(CardModel.Field.EXAMPLE, "eks");
        assertThat(card.definition()).isEqualTo(new Definition("Tillit", "kort", "lang", "når", "ikke når", "eks"));
        open.undo();
        assertThat(card.definition().example()).isEmpty();
        assertThat(card.definition().whenNotToUse()).isEqualTo("ikke når");
    }

    @Test
    void whatSaysTheSameIsNoStep() {
        card.say(CardModel.Field.BRIEF, "");
        card.rename(" Tillit ");
        assertThat(open.undoName()).isEmpty();
        card.rename("Tiltro");
        assertThat(open.undoName()).contains(EditKind.CODE_RENAMED);
        assertThatThrownBy(() -> card.rename("")).hasMessage("code.name-blank");
    }

    @Test
    void tellsPathCountsStatusAndGroups() {
        CodeGroup second = new GroupCodes(open).make("Ål", List.of());
        CodeGroup first = new GroupCodes(open).make("Barrierer", List.of());
        assertThat(card.groups()).containsExactly(first, second);
        card.group(first.id(), true);
        card.status(CodeStatus.SETTLED);
        card.color("#009c00");
        assertThat(card.code().fields().groups()).containsExactly(first.id());
        card.group(first.id(), false);
        assertThat(card.code().fields().groups()).isEmpty();
        assertThat(card.path()).isEqualTo("Tillit");
        assertThat(card.counts()).isEqualTo("2 passasjer · 2 personer");
    }
}
