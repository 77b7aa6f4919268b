package no.utsagn.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.transcript.edit.LoggedEdit;

/** Tells which words of a text came into it after a state of it. */
final class NewWords {

    private final Transcript transcript;

    NewWords(Transcript transcript) {
        this.transcript = transcript;
    }

    /** In order of the edits; what was put in and taken out again, and what stands for a name, is not among them. */
    List<Span> since(RevisionId state) {
        List<LoggedEdit> edits = transcript.log().inForceSince(state);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Optional<Span> at = Optional.of(edits.get(i))
                    .filter(NewWords::changesWords)
                    .map(edit -> edit.change().arrived());
            for (LoggedEdit later : edits.subList(i + 1, edits.size())) {
                at = at.flatMap(later.change()::moved);
            }
            at.map(this::whole)
                    .filter(span -> span.of(transcript.text()).codePoints().anyMatch(Character::isLetterOrDigit))
                    .filter(span -> transcript.replacements().stream()
                            .noneMatch(replacement -> replacement.span().contains(span)))
                    .ifPresent(spans::add);
        }
        return spans;
    }

    /** Where only a part of a word was mended, or something beside it taken out, the whole of it is new. */
    private Span whole(Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && isLetter(start - 1) && (span.isEmpty() || isLetter(start))) {
            start--;
        }
        while (end < transcript.text().length() && isLetter(end) && (span.isEmpty() || isLetter(end - 1))) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean isLetter(int at) {
        return Characters.continuesWord(transcript.text().charAt(at));
    }

    private static boolean changesWords(LoggedEdit edit) {
        return edit.kind() != LoggedEdit.Kind.SPLIT_TURN
                && edit.kind() != LoggedEdit.Kind.JOIN_TURNS
                && !(edit.removed().isEmpty() && edit.change().inserted() == 0);
    }
}
