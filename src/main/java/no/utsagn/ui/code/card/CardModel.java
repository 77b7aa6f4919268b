package no.utsagn.ui.code.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.analysis.Voices;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.GroupCodes;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.language.SortOrder;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;

/** A code as its card shows it. What is changed is a step of its own; what is refused is thrown. */
final class CardModel {

    /** The fields of a definition but for the name. */
    enum Field {
        BRIEF,
        FULL,
        WHEN,
        WHEN_NOT,
        EXAMPLE
    }

    private final Messages say;
    private final DeskModel desk;
    private final Id<Code> id;

    CardModel(Messages say, DeskModel desk, Id<Code> id) {
        this.say = say;
        this.desk = desk;
        this.id = id;
    }

    private Codebook codebook() {
        return desk.study().get().codebook();
    }

    /** Whether the code is still in the study. */
    boolean isThere() {
        return codebook().codes().has(id);
    }

    Code code() {
        return codebook().code(id);
    }

    Definition definition() {
        return code().fields().definition();
    }

    /** Keeps a field; where it says the same, that is no step. */
    void say(Field field, String text) {
        describe(with(field, text));
    }

    private Definition with(Field field, String text) {
        Definition now = definition();
        return new Definition(
                now.name(),
                field == Field.BRIEF ? text : now.brief(),
                field == Field.FULL ? text : now.full(),
                field == Field.WHEN ? text : now.whenToUse(),
                field == Field.WHEN_NOT ? text : now.whenNotToUse(),
                field == Field.EXAMPLE ? text : now.example());
    }

    private void describe(Definition definition) {
        if (!definition.equals(definition())) {
            new DescribeCodes(desk.desk()).describe(id, definition);
        }
    }

    /** Gives it another name. */
    void rename(String name) {
        if (!name.strip().equals(definition().name())) {
            new DescribeCodes(desk.desk()).rename(id, name);
        }
    }

    void color(String color) {
        new DescribeCodes(desk.desk()).color(List.of(id), color);
    }

    void status(CodeStatus status) {
        new DescribeCodes(desk.desk()).status(List.of(id), status);
    }

    void group(Id<CodeGroup> group, boolean in) {
        GroupCodes acts = new GroupCodes(desk.desk());
        if (in) {
            acts.put(List.of(id), group);
        } else {
            acts.takeOut(List.of(id), group);
        }
    }

    /** All groups, by name. */
    List<CodeGroup> groups() {
        List<CodeGroup> groups = new ArrayList<>(codebook().groups().all());
        groups.sort((a, b) -> SortOrder.norwegian().compare(a.name(), b.name()));
        return groups;
    }

    String path() {
        return codebook().path(id).written();
    }

    /** Its passages and the people behind them. */
    String counts() {
        Study study = desk.study().get();
        List<Passage> passages = Passages.of(study, Set.of(id));
        return say.text(
                "ui.card.counts", passages.size(), Voices.of(study, passages).count());
    }
}
