package no.utsagn.ui.search.saved;

import java.util.List;
import javafx.scene.Node;
import no.utsagn.app.search.Line;
import no.utsagn.app.search.acts.SearchRules.Proposal;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Notice;

/** Says that rules propose something, and leads there. */
public final class ProposalNotice {

    private final Messages say;
    private final SavedModel model;
    private final ProposalCard card;
    private final Notice notice;

    public ProposalNotice(Messages say, SavedModel model, ProposalCard card) {
        this.say = say;
        this.model = model;
        this.card = card;
        this.notice = new Notice(say.text("ui.close"));
        notice.setId("search-proposals");
        model.proposed().addListener((property, before, now) -> tell(now));
        tell(model.proposed().get());
    }

    public Node node() {
        return notice;
    }

    private void tell(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            notice.tell("");
            return;
        }
        Proposal first = proposals.get(0);
        long transcripts = first.lines().stream().map(Line::in).distinct().count();
        notice.warn(
                say.text(
                        "ui.search.rule.proposes",
                        first.search().name(),
                        first.lines().size(),
                        transcripts),
                say.text("ui.search.rule.look"),
                () -> {
                    tell(model.proposed().get());
                    card.open(first);
                });
    }
}
