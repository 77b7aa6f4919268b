package no.utsagn.ui.team.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Memo;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Side;
import no.utsagn.study.Study;
import no.utsagn.ui.team.model.Merging;

/** Tells in words what happened to things since the copies parted. */
public final class Sayings {

    private final Messages say;
    private final Merging merging;
    private final Outcome outcome;
    private final Parties parties;
    private final FieldNames fields;
    private final Map<UUID, Integer> uses;

    public Sayings(Messages say, Merging merging, Outcome outcome) {
        this.say = say;
        this.merging = merging;
        this.outcome = outcome;
        this.parties = new Parties(say, merging);
        this.fields = new FieldNames(say);
        this.uses = uses(outcome.merged());
    }

    private static Map<UUID, Integer> uses(Study study) {
        Map<UUID, Integer> uses = new HashMap<>();
        study.codings().all().forEach(coding -> uses.merge(coding.code().value(), 1, Integer::sum));
        return uses;
    }

    /** What the copies are called. */
    public Parties parties() {
        return parties;
    }

    /** What the fields are called. */
    public FieldNames fields() {
        return fields;
    }

    /** The name of a thing, or that it has none. */
    public String name(Difference difference) {
        if (!difference.name().isBlank()) {
            return difference.name();
        }
        return difference.kind() == Kind.MEMO
                ? memo(difference.thing())
                : say.text("ui.team.one-of", Kinds.several(say, difference.kind()));
    }

    /** How a memo begins, in whichever copy has it. */
    private String memo(UUID memo) {
        return Stream.of(outcome.merged(), merging.ours(), merging.theirs())
                .flatMap(study -> study.memos().find(new Id<Memo>(memo)).stream())
                .findFirst()
                .map(Memo::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.lines().findFirst().orElse(""))
                .orElse(say.text("ui.team.nameless"));
    }

    /** The name of a code in whichever copy has it. */
    public String code(UUID code) {
        return Stream.of(outcome.merged(), merging.ours(), merging.theirs())
                .map(Study::codebook)
                .flatMap(book -> book.codes().find(new Id<Code>(code)).stream())
                .findFirst()
                .map(Code::name)
                .orElse(say.text("ui.team.nameless"));
    }

    /** The names of two that are likely the same; one where both have it. */
    public String names(LikelySame pair) {
        String ours = nameIn(merging.ours(), pair.kind(), pair.ours());
        String theirs = nameIn(merging.theirs(), pair.kind(), pair.theirs());
        return ours.equals(theirs) ? ours : ours + " / " + theirs;
    }

    private String nameIn(Study study, Kind kind, UUID thing) {
        Optional<String> name =
                switch (kind) {
                    case CODE -> study.codebook().codes().find(new Id<>(thing)).map(Code::name);
                    case CODE_GROUP ->
                        study.codebook().groups().find(new Id<>(thing)).map(group -> group.name());
                    case TRANSCRIPT -> study.transcripts().find(new Id<>(thing)).map(one -> one.title());
                    case CODER -> study.coders().find(new Id<>(thing)).map(coder -> coder.name());
                    default -> Optional.empty();
                };
        return name.filter(text -> !text.isBlank()).orElse(say.text("ui.team.nameless"));
    }

    /** A code in one of the copies. */
    public Optional<Code> code(Side side, UUID code) {
        Codebook book = (side == Side.OURS ? merging.ours() : merging.theirs()).codebook();
        return book.codes().find(new Id<>(code));
    }

    /** Where a code lies in one of the copies: "Kompetanse › Språk". */
    public String path(Side side, Code code) {
        Codebook book = (side == Side.OURS ? merging.ours() : merging.theirs()).codebook();
        return String.join(" › ", book.path(code.id()).names());
    }

    /** Why two are taken for likely the same. */
    public String why(LikelySame pair) {
        int of = pair.onlyOurs() + pair.same() + pair.onlyTheirs();
        if (parties.isFile() && pair.why() == LikelySame.Why.SAME_NAME) {
            return say.text("ui.team.file.pair");
        }
        return switch (pair.why()) {
            case SAME_NAME -> say.text("ui.team.pair.same-name", pair.same());
            case INFLECTED_NAME -> say.text("ui.team.pair.inflected", pair.same());
            case SHARED_PASSAGES -> say.text("ui.team.pair.shared", pair.same(), of);
        };
    }

    /** What happened to a thing. */
    public String what(Difference difference) {
        String text =
                switch (difference.what()) {
                    case NEW -> fresh(difference);
                    case GONE -> say.text("ui.team.what.gone");
                    case JOINED -> joined(difference);
                    case UNITED -> say.text("ui.team.what.united");
                    case RELABELLED -> say.text("ui.team.what.relabelled");
                    case GONE_AND_CHANGED -> goneAndChanged(difference);
                    case CHANGED -> changed(difference);
                };
        return difference.count() > 1 ? say.text("ui.team.what.count", text, difference.count()) : text;
    }

    private String fresh(Difference difference) {
        Optional<Integer> passages =
                difference.kind() == Kind.CODE ? Optional.ofNullable(uses.get(difference.thing())) : Optional.empty();
        String text = Kinds.fresh(say, difference.kind());
        return passages.map(count -> say.text("ui.team.what.with-passages", text, count))
                .orElse(text);
    }

    private String joined(Difference difference) {
        Map<Id<Code>, Id<Code>> into = outcome.merged().codebook().aliases().into();
        return Optional.ofNullable(into.get(new Id<Code>(difference.thing())))
                .map(id -> say.text("ui.team.what.joined", code(id.value())))
                .orElse(say.text("ui.team.what.united"));
    }

    private String goneAndChanged(Difference difference) {
        Optional<FieldDifference> there = difference.fields().stream()
                .filter(field -> field.field() == Field.EXISTENCE)
                .findFirst();
        boolean oursGone = there.filter(field -> field.ours().equals("gone")).isPresent();
        boolean used = there.flatMap(FieldDifference::proposal)
                .filter(proposal -> proposal.why() == Proposal.Why.IN_USE)
                .isPresent();
        String gone = parties.at(oursGone ? Side.OURS : Side.THEIRS);
        String there2 = parties.at(oursGone ? Side.THEIRS : Side.OURS);
        if (parties.isFile()) {
            return say.text("ui.team.file.what.gone");
        }
        return used
                ? say.text("ui.team.what.gone-used", gone, there2)
                : say.text("ui.team.what.gone-changed", gone, there2);
    }

    private String changed(Difference difference) {
        List<FieldDifference> changed = difference.fields().stream()
                .filter(field -> field.changed() != Side.NEITHER)
                .toList();
        if (changed.isEmpty()) {
            return difference.kind() == Kind.TRANSCRIPT
                    ? say.text("ui.team.what.text")
                    : say.text("ui.team.what.changed");
        }
        if (changed.stream().allMatch(FieldNames::isVoice)) {
            return say.text("ui.team.what.voices");
        }
        if (parties.isFile()) {
            return new FileSayings(say, fields).changed(changed);
        }
        return changed.size() == 1 ? one(changed.get(0)) : several(changed);
    }

    private String one(FieldDifference field) {
        String base = field.base().orElse("");
        String now = field.changed() == Side.THEIRS ? field.theirs() : field.ours();
        boolean apart = field.changed() == Side.BOTH && !field.ours().equals(field.theirs());
        return switch (field.field()) {
            case NAME ->
                apart
                        ? say.text("ui.team.what.names")
                        : base.isEmpty() ? say.text("ui.team.what.name-new") : say.text("ui.team.what.name", base);
            case PLACE ->
                apart
                        ? say.text("ui.team.what.places")
                        : say.text("ui.team.what.place", fields.value(Field.PLACE, now));
            case STATUS ->
                apart
                        ? say.text("ui.team.what.statuses")
                        : say.text(
                                "ui.team.what.status",
                                lower(fields.value(Field.STATUS, base)),
                                lower(fields.value(Field.STATUS, now)));
            case COLOR -> apart ? say.text("ui.team.what.colors") : say.text("ui.team.what.color");
            case ORDER -> say.text("ui.team.what.order");
            default ->
                apart
                        ? say.text("ui.team.what.field-both", begun(fields.name(field)))
                        : base.isBlank()
                                ? say.text("ui.team.what.field-written", begun(fields.name(field)))
                                : say.text("ui.team.what.field", begun(fields.name(field)));
        };
    }

    private String several(List<FieldDifference> changed) {
        List<String> parts = new ArrayList<>();
        boolean oneSide =
                changed.stream().map(FieldDifference::changed).distinct().count() == 1;
        for (Side side : List.of(Side.BOTH, Side.OURS, Side.THEIRS)) {
            String names = changed.stream()
                    .filter(field -> field.changed() == side)
                    .map(fields::inSentence)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                parts.add(oneSide && side != Side.BOTH ? names : names + " " + parties.at(side));
            }
        }
        String all = Parties.begun(String.join("; ", parts), locale());
        return oneSide && changed.get(0).changed() != Side.BOTH ? say.text("ui.team.what.fields", all) : all;
    }

    private String begun(String text) {
        return Parties.begun(text, locale());
    }

    private String lower(String text) {
        return text.toLowerCase(locale());
    }

    private Locale locale() {
        return say.language().locale();
    }
}
