package no.utsagn.ui.work.here;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.SortOrder;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.code.pick.PickModel;
import no.utsagn.ui.code.pick.PickModel.Taking;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.parts.Choice;

/** What the pickers offer for the coding at the caret: another code, and whom it is about. */
final class HerePicks {

    private static final String CHOSEN = "✓";

    private final Messages say;
    private final HereModel here;
    private final CodingModel coding;
    private final Consumer<Runnable> guard;

    /** @param guard runs an act and shows why if it is refused */
    HerePicks(Messages say, HereModel here, CodingModel coding, Consumer<Runnable> guard) {
        this.say = say;
        this.here = here;
        this.coding = coding;
        this.guard = guard;
    }

    /** The coding that is meant. @throws no.utsagn.base.ProblemException if there is none */
    Coding required() {
        return here.one().get().orElseThrow(() -> Problem.of("coding.none-here").exception());
    }

    /** The codes that it could have in place of its own, a new one among them. */
    PickModel codes() {
        Coding meant = required();
        return new PickModel(say, here.desk(), coding.last()::get, new Tally(), new Recoding(meant));
    }

    /** Gives the coding that is meant another code. */
    private final class Recoding implements Taking {
        private final Coding meant;

        Recoding(Coding meant) {
            this.meant = meant;
        }

        @Override
        public boolean offers(Code code) {
            return !code.id().equals(meant.code());
        }

        @Override
        public void known(Id<Code> code) {
            guard.accept(() -> here.recode(meant.id(), code));
        }

        @Override
        public void fresh(String path) {
            guard.accept(() -> here.recode(meant.id(), path));
        }
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
