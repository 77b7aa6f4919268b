package no.utsagn.ui.search.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.analysis.Passage;
import no.utsagn.app.search.acts.Around;
import no.utsagn.app.search.acts.CodeHits;
import no.utsagn.app.search.acts.CodeHits.Coded;
import no.utsagn.app.search.acts.SearchRules;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Unit;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.code.pick.CodePicker;
import no.utsagn.ui.code.pick.PickModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.SearchModel;

/** What can be done with the hits that are ticked, or with the chosen one. Each deed is one step of undo. */
public final class HitDeeds {

    /** Tells what was done. */
    public interface Telling {
        /** Says what was done, and offers to take it back. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final SearchModel search;
    private final HitsModel hits;
    private final Overlay overlay;
    private final Problems problems;
    private final Telling telling;
    private final Tally tally = new Tally();
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.SENTENCE);

    public HitDeeds(
            Messages say, DeskModel desk, SearchModel search, HitsModel hits, Overlay overlay, Telling telling) {
        this.say = say;
        this.desk = desk;
        this.search = search;
        this.hits = hits;
        this.overlay = overlay;
        this.problems = new Problems(say, overlay);
        this.telling = telling;
    }

    /** What is coded around a hit. */
    public ObjectProperty<Unit> unit() {
        return unit;
    }

    /** How many stretches would be coded now. */
    public int stretches() {
        return Around.hits(desk.study().get(), hits.meant(), unit.get()).size();
    }

    /** Lets a code be picked for what is meant, and codes it. */
    public void code() {
        List<Passage> meant = hits.meant();
        if (meant.isEmpty()) {
            return;
        }
        CodeHits acts = new CodeHits(desk.desk());
        String prompt = say.text("ui.search.code.prompt", stretches());
        pick(
                prompt,
                say.text("ui.picker.key.code"),
                code -> acts.code(meant, unit.get(), code),
                path -> acts.codeAt(meant, unit.get(), path));
    }

    private void pick(String prompt, String enter, Function<Id<Code>, Coded> known, Function<String, Coded> fresh) {
        PickModel picks = new PickModel(say, desk, Optional::empty, tally, new PickModel.Taking() {
            @Override
            public void known(Id<Code> code) {
                problems.guard(() -> told(known.apply(code)));
            }

            @Override
            public void fresh(String path) {
                problems.guard(() -> told(fresh.apply(path)));
            }
        });
        new CodePicker(say, overlay, picks, prompt, enter).open();
    }

    /** Says how much was coded, and how much was before. */
    public void told(Coded coded) {
        hits.untick();
        String name = desk.desk().now().codebook().code(coded.code()).name();
        String text = say.text("ui.search.coded", coded.passages(), name, coded.before());
        telling.tell(text, say.text("ui.search.undo"), desk.desk()::undo);
    }

    /** Lets a code be picked for a rule that proposes what this search finds in transcripts to come. */
    public void rule() {
        String query = search.query().get().strip();
        if (query.isEmpty()) {
            return;
        }
        String prompt = say.text("ui.search.rule.prompt");
        PickModel picks = new PickModel(say, desk, Optional::empty, tally, new PickModel.Taking() {
            @Override
            public void known(Id<Code> code) {
                problems.guard(() -> made(query, code));
            }

            @Override
            public void fresh(String path) {
                problems.show(Problem.of("ui.search.rule.no-code"));
            }
        });
        new CodePicker(say, overlay, picks, prompt, say.text("ui.search.rule.key")).open();
    }

    private void made(String query, Id<Code> code) {
        new SearchRules(desk.desk()).make(query, search.forms().get(), code, unit.get());
        String name = desk.desk().now().codebook().code(code).name();
        telling.tell(say.text("ui.search.rule.made", name), say.text("ui.search.undo"), desk.desk()::undo);
    }
}
