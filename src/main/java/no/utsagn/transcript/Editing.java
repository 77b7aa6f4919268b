package no.utsagn.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.language.canonical.Canonical;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Carries out one edit on a transcript. */
final class Editing {

    private final Transcript before;
    private final Stamp stamp;

    Editing(Transcript before, Stamp stamp) {
        this.before = before;
        this.stamp = stamp;
    }

    Edited apply(TextEdit edit) {
        if (edit instanceof TextEdit.Replace replace) {
            return replace(replace);
        } else if (edit instanceof TextEdit.PutReplacement put) {
            return putReplacement(put);
        } else if (edit instanceof TextEdit.Restore restore) {
            return restore(restore);
        } else if (edit instanceof TextEdit.SplitTurn split) {
            return split(split);
        } else if (edit instanceof TextEdit.JoinTurns join) {
            return join(join);
        }
        return give((TextEdit.GiveTurn) edit);
    }

    private Edited replace(TextEdit.Replace edit) {
        boolean cutsReplacement = before.replacements().stream()
                .anyMatch(r -> edit.at().isEmpty()
                        ? edit.at().start() > r.span().start()
                                && edit.at().start() < r.span().end()
                        : r.span().overlaps(edit.at()) && !edit.at().contains(r.span()));
        if (cutsReplacement) {
            throw Problem.of("edit.inside-replacement").exception();
        }
        return withinTurn(edit.at(), edit.with(), false, Kind.REPLACE, Optional.empty());
    }

    private Edited putReplacement(TextEdit.PutReplacement edit) {
        if (edit.with().isEmpty() || edit.at().isEmpty()) {
            throw new IllegalArgumentException("a replacement of nothing, or by nothing");
        }
        if (before.replacements().stream().anyMatch(r -> r.span().overlaps(edit.at()))) {
            throw Problem.of("edit.inside-replacement").exception();
        }
        return withinTurn(edit.at(), edit.with(), true, Kind.PUT_REPLACEMENT, Optional.of(edit.replacement()));
    }

    private Edited restore(TextEdit.Restore edit) {
        Replacement gone = before.replacements().stream()
                .filter(r -> r.id().equals(edit.replacement()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no replacement " + edit.replacement()));
        Edited edited = withinTurn(gone.span(), edit.with(), true, Kind.RESTORE, Optional.empty());
        Transcript t = edited.transcript();
        List<Replacement> left =
                t.replacements().stream().filter(r -> !r.id().equals(gone.id())).toList();
        List<Pin> pins = new ArrayList<>(t.pins());
        pins.add(Pin.left(edited.change().arrived()));
        Transcript restored = new Transcript(
                t.id(), t.history(), t.source(), t.text(), t.turns(), t.speakers(), t.marks(), left, t.pins(), t.log());
        return new Edited(restored.withPins(pins), edited.change());
    }

    private Edited withinTurn(Span at, String words, boolean whole, Kind kind, Optional<Replacement> added) {
        if (at.end() > before.text().length()) {
            throw new IllegalArgumentException(
                    "an edit at " + at + " of " + before.text().length());
        }
        Turn turn = before.turnAt(at.start());
        if (!turn.span().contains(at)) {
            throw Problem.of("edit.across-turns").exception();
        }
        if (!Graphemes.snap(before.text(), at).equals(at)) {
            throw Problem.of("edit.inside-character").exception();
        }
        String canonical = Canonical.of(words).text();
        TextChange change = new TextChange(at, canonical.length(), whole);
        List<Turn> turns = new ArrayList<>();
        for (Turn t : before.turns()) {
            if (t.id().equals(turn.id())) {
                turns.add(t.over(new Span(t.span().start(), t.span().end() + change.growth())));
            } else {
                turns.add(t.span().start() > at.start() ? t.over(t.span().shifted(change.growth())) : t);
            }
        }
        Edited edited = finish(change, canonical, turns, kind, Optional.empty(), Optional.empty(), added);
        requireWholeCharacters(edited);
        return edited;
    }

    /** New characters must not melt into their neighbours: an accent alone, half a flag. */
    private static void requireWholeCharacters(Edited edited) {
        String text = edited.transcript().text();
        Span arrived = edited.change().arrived();
        if (!Graphemes.isBoundary(text, arrived.start()) || !Graphemes.isBoundary(text, arrived.end())) {
            throw Problem.of("edit.melts").exception();
        }
    }

    private Edited split(TextEdit.SplitTurn edit) {
        Turn turn = before.turnAt(edit.offset());
        Span gap = blanksAround(edit.offset(), turn.span());
        if (gap.start() == turn.span().start() || gap.end() == turn.span().end()) {
            throw Problem.of("edit.split-at-edge").exception();
        }
        if (!before.snapped(Span.at(edit.offset())).isEmpty()
                || Graphemes.floor(before.text(), edit.offset()) != edit.offset()
                || before.replacements().stream()
                        .anyMatch(r ->
                                r.span().contains(edit.offset()) && r.span().start() < edit.offset())) {
            throw Problem.of("edit.inside-character").exception();
        }
        TextChange change = new TextChange(gap, Layout.BETWEEN.length(), false);
        List<Turn> turns = new ArrayList<>();
        for (Turn t : before.turns()) {
            if (t.id().equals(turn.id())) {
                turns.add(t.over(new Span(t.span().start(), gap.start())));
                Span rest = new Span(gap.end(), t.span().end()).shifted(change.growth());
                turns.add(new Turn(edit.second(), rest, edit.speaker(), Optional.empty()));
            } else {
                turns.add(t.span().start() > gap.start() ? t.over(t.span().shifted(change.growth())) : t);
            }
        }
        return finish(
                change,
                Layout.BETWEEN,
                turns,
                Kind.SPLIT_TURN,
                Optional.of(edit.second()),
                edit.speaker(),
                Optional.empty());
    }

    private Span blanksAround(int offset, Span turn) {
        int start = offset;
        while (start > turn.start() && Character.isWhitespace(before.text().charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < turn.end() && Character.isWhitespace(before.text().charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private Edited join(TextEdit.JoinTurns edit) {
        int index = before.turns().indexOf(before.turn(edit.first()));
        if (index == before.turns().size() - 1) {
            throw Problem.of("edit.join-last").exception();
        }
        Turn first = before.turns().get(index);
        Turn second = before.turns().get(index + 1);
        String between = first.span().isEmpty() || second.span().isEmpty() ? "" : " ";
        TextChange change = new TextChange(Layout.gapAfter(first.span()), between.length(), false);
        List<Turn> turns = new ArrayList<>(before.turns().subList(0, index));
        turns.add(first.over(new Span(first.span().start(), second.span().end() + change.growth())));
        before.turns().stream()
                .skip(index + 2L)
                .map(t -> t.over(t.span().shifted(change.growth())))
                .forEach(turns::add);
        return finish(
                change, between, turns, Kind.JOIN_TURNS, Optional.of(first.id()), first.speaker(), Optional.empty());
    }

    private Edited give(TextEdit.GiveTurn edit) {
        Turn turn = before.turn(edit.turn());
        edit.speaker().ifPresent(before.speakers()::get);
        List<Turn> turns = new ArrayList<>(before.turns());
        Collections.replaceAll(turns, turn, turn.by(edit.speaker()));
        TextChange none = new TextChange(Span.at(turn.span().start()), 0, false);
        return finish(none, "", turns, Kind.GIVE_TURN, Optional.of(turn.id()), edit.speaker(), Optional.empty());
    }

    private Edited finish(
            TextChange change,
            String inserted,
            List<Turn> turns,
            Kind kind,
            Optional<Id<Turn>> turn,
            Optional<Id<Speaker>> speaker,
            Optional<Replacement> added) {
        String text = before.text().substring(0, change.removed().start())
                + inserted
                + before.text().substring(change.removed().end());
        List<Mark> marks = Transcript.moved(before.marks(), change, Mark::span, Mark::at);
        List<Replacement> replacements =
                new ArrayList<>(Transcript.moved(before.replacements(), change, Replacement::span, Replacement::at));
        added.ifPresent(replacement -> replacements.add(replacement.at(change.arrived())));
        replacements.sort(Comparator.comparing(Replacement::span));
        List<Pin> pins = Transcript.moved(
                before.pins().stream()
                        .filter(pin -> added.isEmpty() || !pin.span().overlaps(change.removed()))
                        .toList(),
                change,
                Pin::span,
                Pin::at);
        LoggedEdit logged = new LoggedEdit(
                RevisionId.random(),
                before.log().head(),
                Optional.empty(),
                stamp,
                kind,
                change,
                Optional.of(inserted),
                turn,
                speaker);
        Transcript after = new Transcript(
                before.id(),
                before.history(),
                before.source(),
                text,
                turns,
                before.speakers(),
                marks,
                replacements,
                pins,
                before.log().with(logged));
        return new Edited(after, change);
    }
}
