package no.utsagn.ui.team.page;

import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Side;
import no.utsagn.ui.team.words.Parties;
import org.kordamp.ikonli.feather.Feather;

/**
 * How it stands with a field, in a word and with an icon.
 *
 * @param style "success", "danger" or "muted"
 * @param taken the column that is taken; empty where none of the three is, or nothing was changed
 */
record FieldState(String words, Feather icon, String style, Optional<Column> taken) {

    /** The three columns. */
    enum Column {
        BASE,
        OURS,
        THEIRS
    }

    static FieldState of(FieldDifference field, Answers answers, Messages say, Parties parties) {
        Optional<Answer> given = answers.to(field.question());
        if (given.isPresent()) {
            return decided(given.get(), say, parties);
        }
        if (field.asks()) {
            String asks = parties.isFile() ? say.text("ui.team.file.asks") : say.text("ui.team.state.asks");
            return new FieldState(asks, Feather.ALERT_TRIANGLE, "danger", Optional.empty());
        }
        return switch (field.changed()) {
            case NEITHER -> new FieldState(say.text("ui.team.state.same"), Feather.MINUS, "muted", Optional.empty());
            case OURS -> done(say.text("ui.team.state.only", parties.at(Side.OURS)), Optional.of(Column.OURS));
            case THEIRS -> done(say.text("ui.team.state.only", parties.at(Side.THEIRS)), Optional.of(Column.THEIRS));
            case BOTH ->
                field.ours().equals(field.theirs())
                        ? done(say.text("ui.team.state.alike"), Optional.empty())
                        : done(ruled(answers, say), column(field));
        };
    }

    private static String ruled(Answers answers, Messages say) {
        return answers.rest().isPresent() ? say.text("ui.team.state.ruled") : say.text("ui.team.state.newest");
    }

    private static FieldState decided(Answer answer, Messages say, Parties parties) {
        return switch (answer.take()) {
            case OURS -> done(say.text("ui.team.state.ours"), Optional.of(Column.OURS));
            case THEIRS -> done(say.text("ui.team.state.theirs", parties.them()), Optional.of(Column.THEIRS));
            case BASE -> done(say.text("ui.team.state.base"), Optional.of(Column.BASE));
            case PROPOSAL -> done(say.text("ui.team.state.proposal"), Optional.empty());
            case OWN -> done(say.text("ui.team.state.own"), Optional.empty());
            case JOIN, APART -> done(say.text("ui.team.state.decided"), Optional.empty());
        };
    }

    private static Optional<Column> column(FieldDifference field) {
        if (field.taken().equals(field.ours())) {
            return Optional.of(Column.OURS);
        }
        return field.taken().equals(field.theirs()) ? Optional.of(Column.THEIRS) : Optional.empty();
    }

    private static FieldState done(String words, Optional<Column> taken) {
        return new FieldState(words, Feather.CHECK, "success", taken);
    }
}
