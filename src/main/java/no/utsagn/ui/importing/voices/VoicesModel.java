package no.utsagn.ui.importing.voices;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Choice;

/** The voices of the files that go in, and who they are. */
public final class VoicesModel {

    /**
     * Somebody was decided for a label, and other files have the label as well.
     *
     * @param files how many others have it with somebody else
     */
    public record Offer(String label, Id<Participant> who, String called, int files) {
        @Override
        public String toString() {
            return "Offer for " + files + " files";
        }
    }

    private final Messages say;
    private final BatchModel batch;
    private final Supplier<People> people;
    private final ReadOnlyObjectWrapper<List<VoiceLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty all = new SimpleBooleanProperty(true);

    /** @param people everyone in the study */
    public VoicesModel(Messages say, BatchModel batch, Supplier<People> people) {
        this.say = say;
        this.batch = batch;
        this.people = people;
        InvalidationListener changed = observable -> refresh();
        batch.batch().addListener(changed);
        all.addListener(changed);
        batch.chosen().addListener(observable -> {
            if (!all.get()) {
                refresh();
            }
        });
        refresh();
    }

    /** The lines, file by file. */
    public ReadOnlyObjectProperty<List<VoiceLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** What could be decided for other files too; empty when there is nothing to offer. */
    public ReadOnlyObjectProperty<Optional<Offer>> offer() {
        return offer.getReadOnlyProperty();
    }

    /** Whether the voices of all files are shown, and not those of the chosen one alone. */
    public BooleanProperty all() {
        return all;
    }

    /** The file whose voices are looked at. */
    public void look(Path file) {
        batch.chosen().set(Optional.of(file));
    }

    /** How many files go in. */
    public int files() {
        return (int) goingIn().count();
    }

    /** How many voices are proposed to be somebody. */
    public int proposed() {
        return (int) voices().filter(voice -> voice.who().isPresent()).count();
    }

    private Stream<FileIntake> goingIn() {
        return now().files().stream().filter(FileIntake::goesIn);
    }

    private Stream<VoiceRow> voices() {
        return goingIn().flatMap(file -> file.voices().stream());
    }

    private Batch now() {
        return batch.batch().get();
    }

    private Called called() {
        return new Called(say, people.get(), now());
    }

    private void refresh() {
        Lines made = new Lines(called());
        goingIn()
                .filter(file -> all.get() || batch.chosen().get().equals(Optional.of(file.path())))
                .filter(file -> !file.voices().isEmpty())
                .forEach(made::add);
        lines.set(made.lines());
        if (offer.get().filter(o -> others(o.label(), o.who()) == 0).isPresent()) {
            offer.set(Optional.empty());
        }
    }

    /** Whom a voice can be. */
    public List<Choice> whoCan(VoiceLine.One line, String typed) {
        return new WhoChoices(
                        say,
                        people.get(),
                        now(),
                        (who, role) -> role.ifPresentOrElse(
                                fresh -> be(line, Newcomer.of(fresh.singular())), () -> be(line, who)))
                .of(line, typed);
    }

    private void be(VoiceLine.One line, Newcomer fresh) {
        batch.change(before -> before.being(line.file(), label(line), fresh));
        offer(line, fresh.id());
    }

    /** A voice is somebody, or nobody known. */
    public void be(VoiceLine.One line, Optional<Id<Participant>> who) {
        batch.change(before -> before.being(line.file(), label(line), who));
        who.ifPresentOrElse(id -> offer(line, id), () -> offer.set(Optional.empty()));
    }

    private static String label(VoiceLine.One line) {
        return line.voice().label();
    }

    private void offer(VoiceLine.One line, Id<Participant> who) {
        int files = label(line).isEmpty() ? 0 : others(label(line), who);
        offer.set(files == 0 ? Optional.empty() : Optional.of(new Offer(label(line), who, called().name(who), files)));
    }

    private int others(String label, Id<Participant> who) {
        return (int) goingIn()
                .flatMap(file -> file.voice(label).stream())
                .filter(voice -> !voice.who().equals(Optional.of(who)))
                .count();
    }

    /** Takes the offer: whoever is called so is the same person in all files. */
    public void takeOffer() {
        offer.get().ifPresent(o -> {
            offer.set(Optional.empty());
            batch.change(before -> before.beingEverywhere(o.label(), Optional.of(o.who())));
        });
    }

    /** Which roles there are to choose from for a voice. */
    public List<Choice> rolesFor(VoiceLine.One line, String typed) {
        return roles(typed, role -> batch.change(before -> withRole(before, line, role)));
    }

    /** Which roles there are to choose from for all who answered. */
    public List<Choice> rolesFor(VoiceLine.Many line, String typed) {
        return roles(typed, role -> batch.change(before -> before.allNew(line.file(), role.singular())));
    }

    private static Batch withRole(Batch before, VoiceLine.One line, Role role) {
        Newcomer who = line.voice()
                .who()
                .flatMap(before::newcomer)
                .map(known -> known.withRole(role.singular()))
                .orElseGet(() -> Newcomer.of(role.singular()));
        return before.being(line.file(), label(line), who);
    }

    private List<Choice> roles(String typed, Consumer<Role> take) {
        return people.get().roles().stream()
                .filter(role -> WhoChoices.fits(role.heading(), typed))
                .map(role -> new Choice(
                        role.heading(),
                        role.informant() ? "" : say.text("ui.import.researcher"),
                        "",
                        () -> take.accept(role)))
                .toList();
    }

    /** Two marked spellings of one file are one voice: the one with fewer turns becomes the other. */
    public void merge(List<? extends VoiceLine> marked) {
        if (canMerge(marked)
                && marked.get(0) instanceof VoiceLine.One one
                && marked.get(1) instanceof VoiceLine.One other) {
            boolean firstStays = one.voice().turns() >= other.voice().turns();
            batch.merge(one.file(), label(firstStays ? other : one), label(firstStays ? one : other));
        }
    }

    /** Takes the proposal that a voice is another spelling of one in the same file. */
    public void mergeAsProposed(VoiceLine.One line) {
        line.means().ifPresent(means -> batch.merge(line.file(), label(line), means));
    }

    /** Whether these lines are two spellings in one file. */
    public static boolean canMerge(List<? extends VoiceLine> marked) {
        return marked.size() == 2
                && marked.get(0) instanceof VoiceLine.One one
                && marked.get(1) instanceof VoiceLine.One other
                && one.file().equals(other.file())
                && !one.voice().isUnnamed()
                && !other.voice().isUnnamed();
    }

    /** What looks like a label is one. */
    public void makeSpeaker(Path file, VoiceLine.Lookalike words) {
        batch.label(file, Lines.label(words), true);
    }

    /** A voice is speech after all. */
    public void makeSpeech(VoiceLine.One line) {
        if (!line.voice().isUnnamed()) {
            batch.label(line.file(), label(line), false);
        }
    }
}
