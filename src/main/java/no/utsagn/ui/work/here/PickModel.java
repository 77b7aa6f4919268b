package no.utsagn.ui.work.here;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Coding;
import no.utsagn.language.SortOrder;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.parts.Choice;

/** What the pickers offer for the coding at the caret: another code, and whom it is about. */
final class PickModel {

    private static final String CHOSEN = "✓";

    private final Messages say;
    private final HereModel here;
    private final CodingModel coding;
    private final Consumer<Runnable> guard;

    /** @param guard runs an act and shows why if it is refused */
    PickModel(Messages say, HereModel here, CodingModel coding, Consumer<Runnable> guard) {
        this.say = say;
        this.here = here;
        this.coding = coding;
        this.guard = guard;
    }

    /** The coding that is meant. @throws no.utsagn.base.ProblemException if there is none */
    Coding required() {
        return here.one().get().orElseThrow(() -> Problem.of("coding.none-here").exception());
    }

    /** The codes that it could have in place of its own, for what is typed; the last used first. */
    List<Choice> codes(String typed) {
        Coding meant = required();
        Codebook codebook = here.study().codebook();
        String wanted = typed.toLowerCase(Locale.ROOT);
        return codebook.inTreeOrder().stream()
                .filter(code -> !code.id().equals(meant.code()) && code.fields().status() != CodeStatus.RETIRED)
                .filter(code -> code.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((Code code) -> !coding.last().get().equals(Optional.of(code.id())))
                        .thenComparing(
                                code -> !code.name().toLowerCase(Locale.ROOT).startsWith(wanted)))
                .map(code -> new Choice(
                                code.name(),
                                code.parent()
                                        .map(parent -> codebook.path(parent).written())
                                        .orElse(""),
                                code.color(),
                                () -> here.recode(meant.id(), code.id()))
                        .doing(guard))
                .toList();
    }

    /** The people that it could be about; picking one puts them there or takes them away. */
    List<Choice> people(String typed) {
        Coding meant = required();
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Choice> choices = new ArrayList<>();
        if (!meant.about().isEmpty() && wanted.isEmpty()) {
            choices.add(new Choice(say.text("ui.here.about.nobody"), "", "", () -> here.about(meant.id(), Set.of()))
                    .doing(guard));
        }
        here.study().people().participants().stream()
                .filter(person ->
                        here.study().people().roles().get(person.role()).informant())
                .sorted(Comparator.comparing(this::name, SortOrder.norwegian()))
                .filter(person -> name(person).toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(person -> choices.add(new Choice(
                                name(person),
                                meant.about().contains(person.id()) ? CHOSEN : "",
                                "",
                                () -> here.about(meant.id(), toggled(meant, person.id())))
                        .doing(guard)));
        return choices;
    }

    private String name(Participant person) {
        String label = here.study().people().label(person.id());
        return person.name().map(name -> name + " (" + label + ")").orElse(label);
    }

    private static Set<Id<Participant>> toggled(Coding meant, Id<Participant> person) {
        Set<Id<Participant>> about = new HashSet<>(meant.about());
        if (!about.remove(person)) {
            about.add(person);
        }
        return about;
    }
}
