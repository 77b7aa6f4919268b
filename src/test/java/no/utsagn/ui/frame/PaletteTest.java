package no.utsagn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.parts.Choice;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty selected = new SimpleBooleanProperty(false);
    private final Palette palette = new Palette(
            Messages.in(TextLanguage.BOKMAAL),
            List.of(command("Neste steg")),
            List.of(
                    new CommandMenu(
                            "Koder", List.of(List.of(command("Kod utvalget …").on("Shortcut+K")))),
                    new CommandMenu(
                            "Vis",
                            List.of(List.of(command("Utvid merkingen").when(selected), command("Vis kodene"))))));

    private Command command(String name) {
        return Command.of(name, () -> done.add(name));
    }

    private List<String> names(String typed) {
        return palette.choices(typed).stream().map(Choice::label).toList();
    }

    @Test
    void showsEverythingWhenNothingIsTyped() {
        assertThat(names("")).containsExactly("Neste steg", "Kod utvalget …", "Vis kodene", "Utvid merkingen");
    }

    @Test
    void everyTypedWordMustBeginAWordOfTheNameOrTheMenu() {
        assertThat(names("utv kod")).containsExactly("Kod utvalget …");
        assertThat(names("vis")).containsExactly("Vis kodene", "Utvid merkingen");
        assertThat(names("valget")).isEmpty();
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(names("KOD UT")).containsExactly("Kod utvalget …");
    }

    @Test
    void aNameThatBeginsSoComesFirst() {
        assertThat(names("kod")).containsExactly("Kod utvalget …", "Vis kodene");
    }

    @Test
    void tellsTheMenuAndTheKeys() {
        assertThat(palette.choices("utvalget").get(0).note())
                .startsWith("Koder")
                .contains("K");
    }

    @Test
    void whatCannotBeDoneNowSaysSoAndDoesNothing() {
        Choice choice = palette.choices("merkingen").get(0);
        assertThat(choice.note()).isEqualTo("ikke nå  ·  Vis");
        choice.action().run();
        assertThat(done).isEmpty();
        selected.set(true);
        palette.choices("merkingen").get(0).action().run();
        assertThat(done).containsExactly("Utvid merkingen");
    }
}
