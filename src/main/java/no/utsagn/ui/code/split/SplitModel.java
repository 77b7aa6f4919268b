package no.utsagn.ui.code.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import no.utsagn.analysis.Passage;
import no.utsagn.app.codes.CodeNames;
import no.utsagn.app.codes.split.SplitCode;
import no.utsagn.app.codes.split.SplitPlan;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Code;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Voices;

/** The walk over the passages of a code: which is looked at, and where each is to go. Nothing is changed until the end. */
final class SplitModel {

    /** As many codes as there are keys. */
    static final int MOST_PARTS = 9;

    private final Messages say;
    private final DeskModel desk;
    private final Id<Code> code;
    private final List<Passage> passages;
    private final List<SplitPlan.Part> parts = new ArrayList<>();
    private final Map<Passage, Integer> sent = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private int at;

    SplitModel(Messages say, DeskModel desk, Id<Code> code) {
        this.say = say;
        this.desk = desk;
        this.code = code;
        this.passages = new SplitCode(desk.desk()).passages(code);
        desk.study().get().codebook().under(Optional.of(code)).stream()
                .limit(MOST_PARTS)
                .forEach(child -> parts.add(new SplitPlan.Part(Optional.of(child.id()), child.name())));
    }

    /** Counts what has changed. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    String name() {
        return desk.study().get().codebook().code(code).name();
    }

    int size() {
        return passages.size();
    }

    int at() {
        return at;
    }

    /** How many are sent somewhere. */
    int sent() {
        return sent.size();
    }

    List<SplitPlan.Part> parts() {
        return List.copyOf(parts);
    }

    /** How many are sent to one part. */
    long sentTo(int part) {
        return sent.values().stream().filter(to -> to == part).count();
    }

    /** Where the passage that is looked at is sent, counted from 0. */
    Optional<Integer> here() {
        return passages.isEmpty() ? Optional.empty() : Optional.ofNullable(sent.get(passages.get(at)));
    }

    /** The words of the passage that is looked at. */
    String words() {
        return passages.isEmpty() ? "" : transcript().words(passages.get(at).span());
    }

    /** Where it was said and by whom. */
    String source() {
        if (passages.isEmpty()) {
            return "";
        }
        Transcript transcript = transcript();
        List<String> voices = transcript.turnsIn(passages.get(at).span()).stream()
                .map(turn -> Voices.name(desk.study().get(), transcript, turn))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return voices.isEmpty() ? transcript.title() : transcript.title() + " · " + String.join(", ", voices);
    }

    private Transcript transcript() {
        return desk.study().get().transcripts().get(passages.get(at).transcript());
    }

    /** Sends the passage to a part, counted from 0, and goes on to the next. A part that is not there does nothing. */
    void send(int part) {
        if (part < parts.size() && !passages.isEmpty()) {
            sent.put(passages.get(at), part);
            step(1);
        }
    }

    /** Lets the passage stay where it is and goes on. */
    void stay() {
        if (!passages.isEmpty()) {
            sent.remove(passages.get(at));
            step(1);
        }
    }

    /** Goes to another passage. */
    void step(int by) {
        at = Math.max(0, Math.min(passages.size() - 1, at + by));
        changes.set(changes.get() + 1);
    }

    /**
     * Adds a code that is made at the end, under the one that is split.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be called so, or there are nine already
     */
    void add(String name) {
        String checked = CodeNames.checked(name);
        requireRoom();
        if (parts.stream().anyMatch(part -> part.name().equalsIgnoreCase(checked))) {
            throw Problem.of("codebook.name-taken", checked).exception();
        }
        parts.add(new SplitPlan.Part(Optional.empty(), checked));
        changes.set(changes.get() + 1);
    }

    /** Adds a code that is there already. */
    void add(Id<Code> existing) {
        requireRoom();
        boolean known = parts.stream().anyMatch(part -> part.existing().equals(Optional.of(existing)));
        if (!known && !existing.equals(code)) {
            String name = desk.study().get().codebook().code(existing).name();
            parts.add(new SplitPlan.Part(Optional.of(existing), name));
            changes.set(changes.get() + 1);
        }
    }

    private void requireRoom() {
        if (parts.size() == MOST_PARTS) {
            throw Problem.of("code.split-full", MOST_PARTS).exception();
        }
    }

    /** Does it in one step, and says what was done. */
    String split() {
        new SplitCode(desk.desk()).split(new SplitPlan(code, parts, sent));
        long to = sent.values().stream().distinct().count();
        return say.text("ui.split.done", name(), sent.size(), to, passages.size() - sent.size());
    }
}
