package no.utsagn.merge.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.CodebookCopy;
import no.utsagn.merge.codes.CodebookMerge;
import no.utsagn.merge.codes.MergedCodebook;
import no.utsagn.merge.codes.likely.CodeUse;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.study.Change;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;

/**
 * Two copies of a study made one. What is costly is done once for two copies; then it can be asked after every answer
 * what they become. The other copy comes to an equal study by the mirrored answers; ids that only a decision makes, the
 * order of lists and the order of text logs aside.
 */
public final class StudyMerge {

    private final Study before;
    /** Whether names were taken out of what we wrote, before it meets theirs. */
    private final boolean renamed;

    private final Folding folding;
    private final Copies copies;
    private final CodebookMerge codebooks;
    private final TextMerge texts;

    private StudyMerge(Study before, boolean renamed, Folding folding, LikelyCodes finder) {
        this.before = before;
        this.renamed = renamed;
        this.folding = folding;
        this.copies = Copies.of(folding.ours(), folding.theirs());
        this.texts = new MergedTexts(copies);
        this.codebooks = codebooks(finder);
    }

    /**
     * Compares two copies.
     *
     * @param finder of new codes that are likely the same
     * @throws no.utsagn.base.ProblemException if they are not copies of one study, or one was changed by hand
     */
    public static StudyMerge of(Study ours, Study theirs, LikelyCodes finder) {
        return of(ours, ours, theirs, finder);
    }

    /**
     * Compares two copies out of which names were taken first.
     *
     * @param before ours as it was
     * @param here the same without the names that theirs had replaced
     * @param there theirs without the names that ours had replaced
     * @throws no.utsagn.base.ProblemException as {@link #of(Study, Study, LikelyCodes)}
     */
    public static StudyMerge of(Study before, Study here, Study there, LikelyCodes finder) {
        requireCopies(here, there);
        Folding folding = Folding.of(removed(here, there.tombstones()), removed(there, here.tombstones()));
        return new StudyMerge(before, !here.equals(before), folding, finder);
    }

    static void requireCopies(Study ours, Study theirs) {
        if (!ours.id().equals(theirs.id())) {
            throw Problem.of(
                            "merge.other-study",
                            theirs.facts().title(),
                            ours.facts().title())
                    .exception();
        }
        HandChanged.refuse(ours, theirs);
    }

    /** A copy without what was removed for good in the other. */
    private static Study removed(Study study, Set<Tombstone> stones) {
        Study left = study;
        for (Tombstone stone : stones) {
            if (stone.forGood() && !study.tombstones().contains(stone)) {
                left = left.without(stone.kind(), stone.id(), true);
            }
        }
        return left.with(left.past().covering(left.tombstones()));
    }

    private CodebookMerge codebooks(LikelyCodes finder) {
        Deciding untold = new Deciding(
                Answers.by(Answers.Rule.NEWEST),
                new Stamp(before.id().value(), before.facts().created()));
        Texts merged = new TranscriptMerge(copies, untold, texts).merged();
        return CodebookMerge.of(
                copy(copies.ours(), copies.theirs()),
                copy(copies.theirs(), copies.ours()),
                finder,
                CodeUse.of(moved(copies.ours().codings(), merged, Side.OURS)),
                CodeUse.of(moved(copies.theirs().codings(), merged, Side.THEIRS)));
    }

    /** The codings of a copy over the text of both. */
    private static Codings moved(Codings codings, Texts texts, Side copy) {
        return Codings.of(codings.all()
                .flatMap(coding -> texts.moved(coding.transcript(), coding.span(), copy).map(coding::over).stream())
                .toList());
    }

    private static CodebookCopy copy(Study study, Study other) {
        Set<UUID> forGood = study.tombstones().stream()
                .filter(Tombstone::forGood)
                .map(Tombstone::id)
                .collect(Collectors.toSet());
        return new CodebookCopy(study.codebook(), study.past(), forGood, used(study, other));
    }

    /** The codes of codings that the other copy neither has nor has deleted. */
    private static Set<Id<Code>> used(Study study, Study other) {
        Set<Id<Coding>> known = other.codings().all().map(Coding::id).collect(Collectors.toSet());
        return study.codings()
                .all()
                .filter(coding -> !known.contains(coding.id())
                        && !other.past().isGone(coding.id().value()))
                .map(Coding::code)
                .collect(Collectors.toSet());
    }

    /**
     * What the copies become by some answers.
     *
     * @param stamp who decides, and when
     */
    public Outcome with(Answers answers, Stamp stamp) {
        Deciding deciding = new Deciding(answers, stamp);
        folding.folded().forEach(folded -> deciding.tell(united(folded)));
        MergedCodebook codes = codebooks.by(answers, Optional.of(stamp));
        deciding.tell(codes.differences());
        deciding.ask(codes.open());
        Copies coded = keeping(copies, codes.back().stream().map(Id::value).collect(Collectors.toSet()));
        Copies texted = keeping(coded, new Kept(coded, deciding).transcripts());
        Copies now = texted.with(texted.lineage().keeping(new Kept(texted, deciding).writings()));
        RestMerge rest = new RestMerge(now, deciding);
        Codebook codebook = codes.codebook().named(rest.codebookName());
        Texts merged = new TranscriptMerge(now, deciding, texts).merged();
        Items<PrintedBefore> printed = rest.printed(merged);
        People people = new PeopleMerge(now, deciding)
                .merged(merged.merged().stream().map(Transcript::fields).toList());
        LabelMerge labels = new LabelMerge(now, deciding, merged);
        People drawn = labels.drawn(people, printed);
        CodingMerge codingMerge = new CodingMerge(
                now, deciding, merged, codebook, drawn.participants().ids());
        Codings codings = codingMerge.merged();
        Study so = before.with(rest.facts())
                .withCoders(rest.coders())
                .with(drawn)
                .withTranscripts(voices(merged.merged(), drawn))
                .with(codebook)
                .with(codings)
                .withEntities(rest.entities(merged.merged()))
                .withChapters(new ChapterMerge(now, deciding, merged).merged())
                .withPrinted(printed)
                .withSamples(rest.samples())
                .with(rest.searches(codebook));
        Study withMemos = so.withMemos(new MemoMerge(now, deciding, merged).merged(so, codingMerge.same()));
        Past past = past(now, codes, codingMerge, deciding).changed(labels.changes());
        Study whole = new Burial(copies, folding).of(withMemos, past);
        tellRest(whole, deciding);
        return new Outcome(
                whole,
                deciding.differences(),
                codes.likely(),
                deciding.open().stream().distinct().toList(),
                codingMerge.sums(codings),
                forGood(whole));
    }

    /** The copies where some codes or transcripts that one deleted are there after all, with what went with them. */
    private static Copies keeping(Copies copies, Set<UUID> kept) {
        Set<UUID> back = new HashSet<>(kept);
        back.addAll(new GoneWith(copies).all(kept));
        return copies.with(copies.lineage().keeping(back));
    }

    private Difference united(Folded folded) {
        return new Difference(
                folded.kind(),
                folded.kept(),
                Difference.What.UNITED,
                Side.BOTH,
                name(folded),
                "",
                Optional.empty(),
                1,
                List.of());
    }

    private String name(Folded folded) {
        return switch (folded.kind()) {
            case ROLE ->
                copies.ours().people().roles().get(new Id<>(folded.kept())).singular();
            case SITE ->
                copies.ours().people().sites().get(new Id<>(folded.kept())).name();
            default -> copies.ours().transcripts().get(new Id<>(folded.kept())).title();
        };
    }

    /** Some things have no line of their own, such as who speaks: that theirs bring anything is told all the same. */
    private void tellRest(Study whole, Deciding deciding) {
        boolean told = deciding.differences().stream().anyMatch(difference -> difference.side() != Side.OURS);
        if (!told && !whole.with(before.past()).equals(before)) {
            deciding.tell(new Difference(
                    Kind.STUDY,
                    whole.id().value(),
                    Difference.What.CHANGED,
                    Side.THEIRS,
                    whole.facts().title(),
                    "",
                    Optional.empty(),
                    1,
                    List.of()));
        }
    }

    private Past past(Copies now, MergedCodebook codes, CodingMerge codings, Deciding deciding) {
        Past past = now.lineage().united().united(codes.past());
        Map<UUID, Deletion> gone = new HashMap<>(codings.gone());
        gone.keySet().removeIf(past::isGone);
        return past.deleted(folding.deletions())
                .deleted(gone)
                .changed(chaptersGone(past))
                .changed(deciding.decided(), new Change(RevisionId.random(), deciding.stamp()));
    }

    /** All states of chapters that are gone: whoever has one of them is not asked of it again. */
    private Map<UUID, Set<Change>> chaptersGone(Past past) {
        Map<UUID, Set<Change>> states = new HashMap<>();
        Stream.of(copies.ours(), copies.theirs())
                .flatMap(copy -> copy.chapters().stream())
                .filter(chapter -> past.isGone(chapter.id().value()))
                .forEach(chapter -> states.put(
                        chapter.id().value(),
                        chapter.history().revisions().stream()
                                .map(state -> new Change(state.id(), state.stamp()))
                                .collect(Collectors.toUnmodifiableSet())));
        return states;
    }

    /** Voices of people who are gone are nobody's. */
    private static Items<Transcript> voices(Items<Transcript> transcripts, People people) {
        return transcripts.mapped(transcript -> transcript.speakers().stream().allMatch(speaker -> speaker.participant()
                        .filter(p -> !people.participants().has(p))
                        .isEmpty())
                ? transcript
                : transcript.with(transcript
                        .speakers()
                        .mapped(speaker -> speaker.participant()
                                        .filter(p -> !people.participants().has(p))
                                        .isEmpty()
                                ? speaker
                                : speaker.beingNobody())));
    }

    /** Whether, for us, somebody is removed for good, or names are put away that we still hold, in texts or beside them. */
    private boolean forGood(Study merged) {
        boolean removed = merged.tombstones().stream()
                .anyMatch(stone -> stone.forGood() && !before.tombstones().contains(stone));
        return removed || renamed || !replaced(before).containsAll(replaced(merged));
    }

    /** One by one: fewer may stand for names in a study where a text that held some is gone. */
    private static Set<Id<Replacement>> replaced(Study study) {
        return study.transcripts().stream()
                .flatMap(transcript -> transcript.replacements().stream())
                .map(Replacement::id)
                .collect(Collectors.toSet());
    }
}
