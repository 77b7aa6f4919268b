package no.utsagn.ui.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Choice;

/** What the picker of codes offers for what is typed: codes that fit, the last used first, and a new one. */
public final class CodePickerModel {

    private final Messages say;
    private final DeskModel desk;
    private final CodingModel coding;
    private final Consumer<Runnable> guard;

    /** @param guard runs an act and shows why if it is refused */
    public CodePickerModel(Messages say, DeskModel desk, CodingModel coding, Consumer<Runnable> guard) {
        this.say = say;
        this.desk = desk;
        this.coding = coding;
        this.guard = guard;
    }

    /** The lines for what is typed. */
    public List<Choice> choices(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        Codebook codebook = desk.study().get().codebook();
        List<Choice> choices = new ArrayList<>();
        codebook.inTreeOrder().stream()
                .filter(code -> code.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((Code code) -> !coding.last().get().equals(Optional.of(code.id())))
                        .thenComparing(
                                code -> !code.name().toLowerCase(Locale.ROOT).startsWith(wanted)))
                .forEach(code -> choices.add(choice(codebook, code)));
        boolean exists = codebook.codes().stream().anyMatch(code -> code.name().equalsIgnoreCase(typed));
        if (!typed.isBlank() && !exists) {
            choices.add(new Choice(
                    say.text("ui.picker.new", typed), "", "", () -> guard.accept(() -> createAndCode(typed))));
        }
        return choices;
    }

    private Choice choice(Codebook codebook, Code code) {
        String above =
                code.parent().map(parent -> codebook.path(parent).written()).orElse("");
        return new Choice(code.name(), above, code.color(), () -> guard.accept(() -> coding.code(code.id())));
    }

    private void createAndCode(String name) {
        coding.code(coding.create(name, Optional.empty()));
    }
}
