package no.utsagn.app.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.coding.Quotation;
import no.utsagn.language.SortOrder;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** The orders in which quotes can stand. A quote goes by the first informant who speaks in it. */
final class QuoteOrder {

    private final Study study;
    private final List<Id<Transcript>> transcripts;
    private final List<Id<Role>> roles;

    QuoteOrder(Study study) {
        this.study = study;
        this.transcripts = new ArrayList<>(study.transcripts().ids());
        this.roles = new ArrayList<>(study.people().roles().ids());
    }

    Comparator<Quotation> transcript() {
        return Comparator.comparingInt(
                        (Quotation q) -> transcripts.indexOf(q.transcript().id()))
                .thenComparing(Quotation::span);
    }

    /** Those of nobody known come last. */
    Comparator<Quotation> role() {
        return Comparator.comparingInt(
                q -> speaker(q).map(p -> roles.indexOf(p.role())).orElse(Integer.MAX_VALUE));
    }

    Comparator<Quotation> label() {
        return Comparator.comparing(
                q -> speaker(q).map(p -> study.people().label(p.id())).orElse(""), SortOrder.norwegian());
    }

    private Optional<Participant> speaker(Quotation quotation) {
        Transcript transcript = quotation.transcript();
        return quotation.parts().stream()
                .filter(part -> study.isInformants(transcript, part.turn()))
                .flatMap(part -> study.participantOf(transcript, part.turn()).stream())
                .findFirst();
    }
}
