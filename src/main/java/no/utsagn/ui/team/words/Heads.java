package no.utsagn.ui.team.words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Revision;
import no.utsagn.base.Stamp;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;
import no.utsagn.study.Study;
import no.utsagn.ui.team.model.Merging;

/** Tells over the columns who made the state that stands below, and when. */
public final class Heads {

    private final Messages say;
    private final Merging merging;
    private final ZoneId zone;

    public Heads(Messages say, Merging merging, ZoneId zone) {
        this.say = say;
        this.merging = merging;
        this.zone = zone;
    }

    /** Who and when, of the newest state of a copy; empty where that is not known. */
    public String of(Difference difference, Side side) {
        if (side == Side.THEIRS && merging.isCodebookFile()) {
            return merging.fileName();
        }
        Study study = side == Side.OURS ? merging.ours() : merging.theirs();
        return code(study, difference)
                .map(code -> code.history().head().stamp())
                .map(stamp -> say.text("ui.team.head.who", who(stamp), day(stamp)))
                .orElse("");
    }

    /** When the last common state was made; empty where there is none, or several. */
    public String base(Difference difference) {
        Optional<Code> ours = code(merging.ours(), difference);
        Optional<Code> theirs = code(merging.theirs(), difference);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return "";
        }
        List<Revision<CodeFields>> nearest =
                ours.get().history().nearestCommon(theirs.get().history());
        return nearest.size() == 1 ? day(nearest.get(0).stamp()) : "";
    }

    private static Optional<Code> code(Study study, Difference difference) {
        return difference.kind() == Kind.CODE
                ? study.codebook().codes().find(new Id<>(difference.thing()))
                : Optional.empty();
    }

    private String who(Stamp stamp) {
        Id<Coder> id = new Id<>(stamp.by());
        return merging.ours()
                .coders()
                .find(id)
                .or(() -> merging.theirs().coders().find(id))
                .map(Coder::name)
                .orElse(say.text("ui.team.unknown-coder"));
    }

    private String day(Stamp stamp) {
        String pattern = say.language() == TextLanguage.ENGLISH ? "d MMMM" : "d. MMMM";
        return DateTimeFormatter.ofPattern(pattern, say.language().locale())
                .withZone(zone)
                .format(stamp.at());
    }
}
