package no.utsagn.ui.code.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.codes.merge.FieldFill;
import no.utsagn.app.codes.merge.MergeCodes;
import no.utsagn.app.codes.merge.MergePreview;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.code.name.CodeName;
import no.utsagn.ui.code.name.Fit;
import no.utsagn.ui.code.name.Query;
import no.utsagn.ui.desk.DeskModel;

/** Which codes go up in which, and what that does. */
final class MergeModel {

    /** A code that the others can go up in. */
    record Target(Id<Code> code, String name, String above, String color) {
        @Override
        public String toString() {
            return "Target " + code;
        }
    }

    private final Messages say;
    private final DeskModel desk;
    private final List<Id<Code>> sources;
    private final ObjectProperty<Optional<Id<Code>>> target = new SimpleObjectProperty<>(Optional.empty());

    /** @param sources what goes up in another; one of several may be the one that stays */
    MergeModel(Messages say, DeskModel desk, List<Id<Code>> sources) {
        this.say = say;
        this.desk = desk;
        this.sources = List.copyOf(sources);
    }

    private Codebook codebook() {
        return desk.study().get().codebook();
    }

    /** The names of the codes that go, in quotation marks. */
    String names() {
        return String.join(
                ", ",
                sources.stream()
                        .filter(code -> !target.get().equals(Optional.of(code)))
                        .map(code -> say.text("ui.quoted", codebook().code(code).name()))
                        .toList());
    }

    ObjectProperty<Optional<Id<Code>>> target() {
        return target;
    }

    /** The codes that fit what is typed: where several go, these first; then best first. */
    List<Target> targets(String typed) {
        Query query = Query.of(typed);
        List<Target> exact = new ArrayList<>();
        List<Target> others = new ArrayList<>();
        for (Code code : codebook().inTreeOrder()) {
            boolean one = sources.size() == 1 && sources.contains(code.id());
            if (!one && code.fields().status() != CodeStatus.RETIRED) {
                List<String> names = codebook().path(code.id()).names();
                List<String> above = names.subList(0, names.size() - 1);
                Optional<Fit> fit = CodeName.of(code.name(), above).fits(query);
                Target line = new Target(code.id(), code.name(), String.join(" > ", above), code.color());
                boolean first =
                        fit.filter(f -> f.compareTo(Fit.PREFIX) <= 0).isPresent() || sources.contains(code.id());
                fit.ifPresent(f -> (first ? exact : others).add(line));
            }
        }
        exact.addAll(others);
        return exact;
    }

    /** What it would do, in words; why it cannot be done, if so. */
    List<String> told() {
        return preview().map(this::told).orElse(List.of());
    }

    private Optional<MergePreview> preview() {
        return target.get().map(to -> new MergeCodes(desk.desk()).preview(sources, to));
    }

    /** Why it cannot be done. */
    Optional<String> refused() {
        try {
            preview();
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(say.text(e.problem()));
        }
    }

    private List<String> told(MergePreview p) {
        List<String> lines = new ArrayList<>();
        lines.add(say.text("ui.merge.codings", p.codings(), p.fallen()));
        lines.add(say.text("ui.merge.passages", p.passagesBefore(), p.passagesAfter(), p.people()));
        if (p.memos() > 0) {
            lines.add(say.text("ui.merge.memos", p.memos()));
        }
        if (p.subCodesMoved() + p.subCodesJoined() > 0) {
            lines.add(say.text("ui.merge.sub-codes", p.subCodesMoved(), p.subCodesJoined()));
        }
        p.fills().forEach(fill -> lines.add(told(fill)));
        lines.add(say.text("ui.merge.aliases", p.codes()));
        return lines;
    }

    private String told(FieldFill fill) {
        String field =
                switch (fill.field()) {
                    case BRIEF -> say.text("ui.card.brief");
                    case FULL -> say.text("ui.card.full");
                    case WHEN_TO_USE -> say.text("ui.card.when");
                    case WHEN_NOT_TO_USE -> say.text("ui.card.when-not");
                    case EXAMPLE -> say.text("ui.card.example");
                };
        String from = String.join(", ", fill.from());
        return switch (fill.how()) {
            case KEPT -> say.text("ui.merge.kept", field);
            case FILLED -> say.text("ui.merge.filled", field, from);
            case JOINED -> say.text("ui.merge.joined", field, from);
        };
    }

    /** Does it, and says what was done. */
    String merge() {
        Id<Code> to = target.get().orElseThrow();
        String gone = names();
        MergePreview done = new MergeCodes(desk.desk()).merge(sources, to);
        desk.code().set(Optional.of(to));
        return say.text("ui.merge.done", gone, codebook().code(to).name(), done.codings());
    }
}
