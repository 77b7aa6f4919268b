package no.utsagn.ui.memos;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import no.utsagn.app.memos.Subject;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** How the screen names what a memo is about. */
final class SubjectWords {

    private static final String BETWEEN = " › ";

    private final Messages say;

    SubjectWords(Messages say) {
        this.say = say;
    }

    /** "Koden", "Innlegget". */
    String kind(Subject.Kind kind) {
        return switch (kind) {
            case STUDY -> say.text("ui.memos.kind.study");
            case TRANSCRIPT -> say.text("ui.memos.kind.transcript");
            case TURN -> say.text("ui.memos.kind.turn");
            case PARTICIPANT -> say.text("ui.memos.kind.participant");
            case CODE -> say.text("ui.memos.kind.code");
            case CODING -> say.text("ui.memos.kind.coding");
        };
    }

    /** "Tillit › Tid", "arbeidsgiver-1 › innlegg 12". */
    String name(Subject subject) {
        if (subject.isGone()) {
            return say.text("ui.memos.gone");
        }
        String names = String.join(BETWEEN, subject.names());
        return subject.kind() == Subject.Kind.TURN ? names + BETWEEN + turn(subject) : names;
    }

    /** What a thing is called where there is little room: the name of a code without those above it. */
    String shortName(Subject subject) {
        boolean ofCode = subject.kind() == Subject.Kind.CODE || subject.kind() == Subject.Kind.CODING;
        return ofCode && !subject.isGone() ? subject.names().get(subject.names().size() - 1) : name(subject);
    }

    /** What kind of thing it is and what the short name leaves out: "Kodingen · arbeidsgiver-1, innlegg 12". */
    String about(Subject subject) {
        String more = more(subject);
        return more.isEmpty() ? kind(subject.kind()) : kind(subject.kind()) + " · " + more;
    }

    private String more(Subject subject) {
        if (subject.kind() == Subject.Kind.CODE && subject.names().size() > 1) {
            return String.join(
                    BETWEEN, subject.names().subList(0, subject.names().size() - 1));
        }
        return subject.kind() == Subject.Kind.CODING
                ? subject.where().map(w -> w.title() + ", " + turn(subject)).orElse("")
                : "";
    }

    private String turn(Subject subject) {
        int number = subject.where().map(Subject.Where::turn).orElse(0);
        return say.text("ui.memos.turn", String.valueOf(number));
    }

    /** "14.02" today, "3. mars 14.02" this year, else with the year. */
    String time(Instant at) {
        ZonedDateTime local = at.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String pattern = local.toLocalDate().equals(today)
                ? "HH.mm"
                : local.getYear() == today.getYear() ? "d. MMM HH.mm" : "d. MMM yyyy HH.mm";
        Locale locale = Locale.forLanguageTag(say.language().tag());
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }

    /** The square of a code, or the sign of what else it is. */
    Node sign(Subject subject) {
        return subject.color()
                .<Node>map(color -> Picker.swatch(Color.web(color)))
                .orElseGet(() -> Parts.icon(icon(subject.kind()), "memo-sign"));
    }

    private static Feather icon(Subject.Kind kind) {
        return switch (kind) {
            case STUDY -> Feather.FOLDER;
            case TRANSCRIPT -> Feather.FILE_TEXT;
            case TURN -> Feather.MESSAGE_SQUARE;
            case PARTICIPANT -> Feather.USER;
            case CODE, CODING -> Feather.TAG;
        };
    }
}
