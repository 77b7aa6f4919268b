package no.utsagn.ui;

import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;

/** Says why a study cannot be opened, with the way out where there is one: trying again, or a backup. */
final class RefusedCard {

    private static final double WIDTH = 520;

    private final Dialogs with;
    private final Runnable again;
    private final Runnable restore;

    RefusedCard(Dialogs with, Runnable again, Runnable restore) {
        this.with = with;
        this.again = again;
        this.restore = restore;
    }

    void open(Problem problem) {
        switch (problem.key()) {
            case "storage.in-use" -> offer(problem, with.say().text("ui.try-again"), again);
            case "storage.damaged", "storage.empty", "storage.missing" ->
                offer(problem, with.say().text("ui.start.restore"), restore);
            default -> new Problems(with.say(), with.overlay()).show(problem);
        }
    }

    private void offer(Problem problem, String way, Runnable out) {
        Messages say = with.say();
        DialogCard card = new DialogCard(say, with.overlay(), say.text("ui.problem.title"), WIDTH, way, () -> {
            with.overlay().close();
            out.run();
        });
        card.with(Parts.wrapped(say.text(problem), "body"));
        card.open(card.go());
    }
}
