package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.study.Deciding.Written;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.turn.Turn;

/** The transcripts of both: what is said of them field by field, and their texts with the edits of both. */
final class TranscriptMerge {

    private final Copies copies;
    private final Deciding deciding;
    private final TextMerge texts;
    private final PeopleMerge people;

    TranscriptMerge(Copies copies, Deciding deciding, TextMerge texts) {
        this.copies = copies;
        this.deciding = deciding;
        this.texts = texts;
        this.people = new PeopleMerge(copies, deciding);
    }

    Texts merged() {
        List<Transcript> merged = new ArrayList<>();
        Map<Id<Transcript>, List<TextChange>> ours = new HashMap<>();
        Map<Id<Transcript>, List<TextChange>> theirs = new HashMap<>();
        Map<Id<Transcript>, Side> newer = new HashMap<>();
        Map<Id<Transcript>, UnaryOperator<Id<Turn>>> turns = new HashMap<>();
        for (Transcript here : copies.ours().transcripts()) {
            Optional<Transcript> there = copies.theirs().transcripts().find(here.id());
            if (there.isEmpty()) {
                alone(here, Side.OURS).ifPresent(merged::add);
            } else if (here.equals(there.get())) {
                merged.add(here);
            } else {
                TextMerge.Both both = texts.both(here.id(), deciding);
                ours.put(here.id(), both.ours());
                theirs.put(here.id(), both.theirs());
                newer.put(here.id(), both.newer());
                turns.put(here.id(), both.turn());
                merged.add(said(here, there.get(), both));
            }
        }
        for (Transcript there : copies.theirs().transcripts()) {
            if (!copies.ours().transcripts().has(there.id())) {
                alone(there, Side.THEIRS).ifPresent(merged::add);
            }
        }
        return new Texts(Items.of(merged, Transcript::id), ours, theirs, newer, turns);
    }

    /** One that the other copy does not have: new, or deleted there. */
    private Optional<Transcript> alone(Transcript transcript, Side has) {
        boolean gone = copies.lineage().gone(transcript.id().value());
        if (!deciding.isContested(transcript.id().value())) {
            What what = gone ? What.GONE : What.NEW;
            deciding.tell(told(transcript.id(), what, gone ? has.mirrored() : has, transcript.title()));
        }
        return gone ? Optional.empty() : Optional.of(transcript);
    }

    private static Difference told(Id<Transcript> id, What what, Side side, String title) {
        return new Difference(Kind.TRANSCRIPT, id.value(), what, side, title, "", Optional.empty(), 1, List.of());
    }

    private Transcript said(Transcript here, Transcript there, TextMerge.Both both) {
        ThingMerge<TranscriptFields> merge = new ThingMerge<>(deciding, copies, here.history(), there.history());
        UUID id = here.id().value();
        TranscriptFields fields = new TranscriptFields(
                merge.field(Question.of(id, Field.NAME), TranscriptFields::title, Written.TEXT),
                merge.field(Question.of(id, Field.KIND), TranscriptFields::kind, kind -> kind.name()),
                merge.field(Question.of(id, Field.ROUND), TranscriptFields::round, PeopleMerge::round),
                merge.field(Question.of(id, Field.SITE), TranscriptFields::site, people::site),
                merge.field(Question.of(id, Field.LANGUAGE), TranscriptFields::language, said -> said),
                people.attributes(id, merge, TranscriptFields::attributes));
        if (!merge.told().isEmpty()) {
            deciding.tell(new Difference(
                    Kind.TRANSCRIPT,
                    id,
                    What.CHANGED,
                    merge.ahead(),
                    fields.title(),
                    "",
                    Optional.empty(),
                    1,
                    merge.told()));
        }
        return both.transcript().withHistory(merge.merged(fields, TranscriptMerge::set));
    }

    private static String set(TranscriptFields fields) {
        return fields.kind().name() + " " + fields.site().map(Id::toString).orElse("");
    }
}
