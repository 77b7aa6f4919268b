package no.utsagn.ui.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.app.chapters.AddToChapter;
import no.utsagn.app.chapters.AddToChapter.Added;
import no.utsagn.app.coding.AboutWhom;
import no.utsagn.app.coding.RecodePassages;
import no.utsagn.app.coding.ResizePassage;
import no.utsagn.app.coding.UncodePassages;
import no.utsagn.app.print.CopyQuote;
import no.utsagn.app.print.CopyQuote.Copied;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Coding;
import no.utsagn.language.SortOrder;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.code.pick.CodePicker;
import no.utsagn.ui.code.pick.PickModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.hen.HenDialog;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.quotes.model.Ends;
import no.utsagn.ui.quotes.model.People;
import no.utsagn.ui.quotes.model.QuotesModel;

/** What can be done to the quotes that are ticked, or to the chosen one. Each deed is one step of undo. */
final class Deeds {

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel model;
    private final Overlay overlay;
    private final Problems problems;
    private final QuotesRoom.Requests requests;
    private final Tally tally = new Tally();

    Deeds(Messages say, DeskModel desk, QuotesModel model, Overlay overlay, QuotesRoom.Requests requests) {
        this.say = say;
        this.desk = desk;
        this.model = model;
        this.overlay = overlay;
        this.problems = new Problems(say, overlay);
        this.requests = requests;
    }

    /** Lets a code be picked for all codings of what is meant. */
    void recode() {
        List<Id<Coding>> codings = codings();
        if (!codings.isEmpty()) {
            recode(codings);
        }
    }

    /** Lets a code be picked for these codings. */
    void recode(List<Id<Coding>> codings) {
        PickModel picks = new PickModel(say, desk, Optional::empty, tally, new Recoding(codings));
        String prompt = say.text("ui.quotes.recode.prompt", codings.size());
        new CodePicker(say, overlay, picks, prompt, say.text("ui.picker.key.recode")).open();
    }

    /** Lets a code be picked from the tree. */
    void pickCode(String prompt, Consumer<Id<Code>> then) {
        new Picker(overlay, prompt, typed -> codes(typed, then)).open();
    }

    private List<Choice> codes(String typed, Consumer<Id<Code>> then) {
        Codebook codebook = desk.study().get().codebook();
        String wanted = typed.toLowerCase(Locale.ROOT);
        return codebook.inTreeOrder().stream()
                .filter(code -> code.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(
                        (Code code) -> !code.name().toLowerCase(Locale.ROOT).startsWith(wanted)))
                .map(code -> new Choice(
                        code.name(),
                        code.parent()
                                .map(above -> codebook.path(above).written())
                                .orElse(""),
                        code.color(),
                        () -> then.accept(code.id())))
                .toList();
    }

    /** Takes all codings of what is meant off. */
    void uncode() {
        uncode(codings());
    }

    void uncode(List<Id<Coding>> codings) {
        if (!codings.isEmpty()) {
            problems.guard(() -> new UncodePassages(desk.desk()).uncode(codings));
        }
    }

    private List<Id<Coding>> codings() {
        return model.meant().stream()
                .flatMap(quote -> quote.codingIds().stream())
                .distinct()
                .toList();
    }

    /** Moves an end of a coding by a word or a sentence. */
    void resize(Coding coding, Ends.By by, boolean start, boolean further) {
        Transcript transcript = desk.study().get().transcripts().get(coding.transcript());
        Ends ends = new Ends(transcript, coding.span());
        Span to = start ? ends.start(by, further) : ends.end(by, further);
        if (!to.equals(coding.span())) {
            problems.guard(() -> new ResizePassage(desk.desk()).resize(coding.id(), to));
        }
    }

    /** Lets it be said whom the words of a coding are about. */
    void about(Coding coding) {
        People people = new People(desk.study().get());
        new Picker(overlay, say.text("ui.quotes.about.prompt"), typed -> people.all().stream()
                        .map(person -> about(coding, person, people))
                        .filter(choice ->
                                choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                        .sorted(Comparator.comparing(Choice::label, SortOrder.norwegian()))
                        .toList())
                .open();
    }

    private Choice about(Coding coding, Participant person, People people) {
        Set<Id<Participant>> other = new HashSet<>(coding.about());
        boolean there = !other.remove(person.id());
        if (there) {
            other.add(person.id());
        }
        return new Choice(
                people.name(person.id()).orElse(""),
                there ? "" : say.text("ui.quotes.about.is"),
                "",
                () -> problems.guard(() -> new AboutWhom(desk.desk()).say(List.of(coding.id()), other)));
    }

    /** Lets a chapter be picked, or made, and lays what is meant in it. */
    void addToChapter() {
        List<Passage> passages = passages();
        if (!passages.isEmpty()) {
            new Picker(overlay, say.text("ui.quotes.chapter.prompt"), typed -> chapters(typed, passages)).open();
        }
    }

    private List<Choice> chapters(String typed, List<Passage> passages) {
        AddToChapter add = new AddToChapter(desk.desk());
        List<Choice> choices = new ArrayList<>();
        boolean exists = false;
        for (Chapter chapter : desk.study().get().chapters()) {
            String title = chapter.fields().title();
            exists |= title.equalsIgnoreCase(typed);
            if (title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                String note = say.text(
                        "ui.quotes.chapter.items", chapter.fields().items().size());
                choices.add(new Choice(title, note, "", () -> placed(() -> add.add(passages, chapter.id()))));
            }
        }
        if (!typed.isBlank() && !exists) {
            String name = say.text("ui.quotes.chapter.new", typed);
            choices.add(new Choice(name, "", "", () -> placed(() -> add.add(passages, typed))));
        }
        return choices;
    }

    /** Goes through the gendered words of the quotes in this chapter. */
    void hen(Id<Chapter> chapter) {
        new HenDialog(say, overlay, desk).open(chapter);
    }

    /** Goes through the gendered words of the quotes in a chapter. */
    void hen() {
        new HenDialog(say, overlay, desk).open();
    }

    private void placed(Supplier<Added> act) {
        problems.guard(() -> {
            Added added = act.get();
            String told = say.text("ui.quotes.chapter.added", added.added(), added.title(), added.there());
            if (added.added() > 0) {
                requests.tell(told, say.text("ui.menu.undo"), desk.desk()::undo);
            } else {
                requests.tell(told);
            }
        });
    }

    private List<Passage> passages() {
        return model.meant().stream().map(Quote::passage).toList();
    }

    /** Copies what is meant. */
    void copy() {
        copy(passages());
    }

    /** Puts checked excerpts on the clipboard and says so; where that is refused the clipboard stays as it is. */
    void copy(List<Passage> passages) {
        if (passages.isEmpty()) {
            return;
        }
        try {
            Copied copied = new CopyQuote(desk.desk(), say).copy(passages, ReportStyle.common(), requests.key());
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, copied.plain(), DataFormat.HTML, copied.html()));
            requests.tell(say.text("ui.quotes.copied", copied.excerpts(), copied.warnings()));
        } catch (ProblemException e) {
            requests.tell(say.text(e.problem()));
        }
    }

    /** Gives codings another code. */
    private final class Recoding implements PickModel.Taking {
        private final List<Id<Coding>> codings;

        Recoding(List<Id<Coding>> codings) {
            this.codings = codings;
        }

        @Override
        public void known(Id<Code> code) {
            problems.guard(() -> new RecodePassages(desk.desk()).recode(codings, code));
        }

        @Override
        public void fresh(String path) {
            problems.guard(() -> new RecodePassages(desk.desk()).recode(codings, path));
        }
    }
}
