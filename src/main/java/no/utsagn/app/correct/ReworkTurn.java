package no.utsagn.app.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.importing.correction.Correction;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Turn;

/**
 * Puts all that is wrong with one turn right in one step: its words, who says it, where it ends. Looks at that turn
 * alone, so that what would happen can be shown while somebody types.
 */
public final class ReworkTurn {

    private final OpenStudy open;

    public ReworkTurn(OpenStudy open) {
        this.open = open;
    }

    /**
     * Works out what would be done. Nothing is changed.
     *
     * @throws no.utsagn.base.ProblemException if no word is left in a turn, it cannot be cut there, or somebody is of a
     *     role that the study does not have
     */
    public Planned plan(Id<Transcript> id, Id<Turn> turn, Reworked as) {
        Study study = open.now();
        Transcript before = study.transcripts().get(id);
        if (as.words().isBlank() || as.second().filter(s -> s.words().isBlank()).isPresent()) {
            throw Problem.of("correct.empty-turn").exception();
        }
        String all = as.second()
                .map(second -> as.words().strip() + " " + second.words().strip())
                .orElse(as.words());
        Correction words = Correction.ofTurn(alone(before, turn), turn, all);
        List<TextEdit> edits =
                new ArrayList<>(inPlace(words.edits(), before.turn(turn).span()));
        Speaking first = speaking(study, before, turn, as.who());
        Speaking second = as.second()
                .flatMap(Reworked.Second::who)
                .map(who -> Speaking.of(first.study(), id, who, open.stamp()))
                .orElse(first);
        if (!first.speaker().equals(before.turn(turn).speaker())) {
            edits.add(new TextEdit.GiveTurn(turn, first.speaker()));
        }
        if (as.second().isPresent()) {
            int cut = cut(edited(before, words, turn), turn, as.words());
            edits.add(new TextEdit.SplitTurn(cut, Id.random(), second.speaker()));
        } else if (as.withNext()) {
            edits.add(new TextEdit.JoinTurns(turn));
        }
        EditKind kind = words.isEmpty() && !as.withNext() ? EditKind.TURNS_GIVEN : EditKind.TEXT_CORRECTED;
        return new Planned(
                kind,
                study,
                List.of(id),
                now -> Editing.edited(withVoices(now, second.study(), id), id, edits, open.stamp()),
                words.kept());
    }

    /** Carries out what was worked out, as one step. */
    public void apply(Planned planned) {
        if (!planned.isEmpty()) {
            planned.on(open);
        }
    }

    private Speaking speaking(Study study, Transcript before, Id<Turn> turn, Optional<Who> who) {
        return who.map(said -> Speaking.of(study, before.id(), said, open.stamp()))
                .orElseGet(() -> new Speaking(study, before.turn(turn).speaker()));
    }

    private static Study withVoices(Study now, Study from, Id<Transcript> id) {
        return now.with(from.people())
                .with(now.transcripts().get(id).with(from.transcripts().get(id).speakers()));
    }

    /** The transcript as if nothing but this turn had been said. */
    private static Transcript alone(Transcript all, Id<Turn> id) {
        Turn turn = all.turn(id);
        Span span = turn.span();
        return new Transcript(
                all.id(),
                all.history(),
                all.source(),
                all.words(span),
                List.of(turn.over(Span.ofLength(0, span.length()))),
                Items.none(),
                List.of(),
                all.replacements().stream()
                        .filter(r -> span.contains(r.span()))
                        .map(r -> r.at(r.span().relativeTo(span.start())))
                        .toList(),
                EditLog.start());
    }

    private static List<TextEdit> inPlace(List<TextEdit> edits, Span turn) {
        List<TextEdit> placed = new ArrayList<>();
        for (TextEdit edit : edits) {
            if (edit instanceof TextEdit.Replace replace) {
                placed.add(new TextEdit.Replace(replace.at().shifted(turn.start()), replace.with()));
            } else {
                throw new IllegalStateException("words of one turn are corrected by replacing");
            }
        }
        return placed;
    }

    private Transcript edited(Transcript before, Correction words, Id<Turn> turn) {
        Transcript now = before;
        for (TextEdit edit : inPlace(words.edits(), before.turn(turn).span())) {
            now = now.edited(edit, open.stamp()).transcript();
        }
        return now;
    }

    /** Behind as many visible characters as the first part has: blanks may stand otherwise than they were typed. */
    private static int cut(Transcript now, Id<Turn> turn, String first) {
        Span span = now.turn(turn).span();
        long left = first.chars().filter(c -> !Character.isWhitespace(c)).count();
        int at = span.start();
        while (left > 0 && at < span.end()) {
            if (!Character.isWhitespace(now.text().charAt(at))) {
                left--;
            }
            at++;
        }
        return at;
    }
}
