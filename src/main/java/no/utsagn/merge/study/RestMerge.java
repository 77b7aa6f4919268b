package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.study.Deciding.Decided;
import no.utsagn.merge.study.Deciding.Three;
import no.utsagn.merge.study.Deciding.Written;
import no.utsagn.study.NameSample;
import no.utsagn.study.OwnWords;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Searches;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;

/** What a study has beside texts, people, codes and chapters. */
final class RestMerge {

    private final Copies copies;
    private final Deciding deciding;

    RestMerge(Copies copies, Deciding deciding) {
        this.copies = copies;
        this.deciding = deciding;
    }

    /** Nobody goes: what they did bears their id, and the program deletes no one. */
    Items<Coder> coders() {
        Items<Coder> ours = copies.ours().coders();
        Items<Coder> theirs = copies.theirs().coders();
        Set<Id<Coder>> all = new HashSet<>(ours.ids());
        all.addAll(theirs.ids());
        return new ItemMerge<Coder>(copies, deciding, Kind.CODER, Coder::id, Coder::name)
                .keeping(all)
                .latest(ours, theirs);
    }

    /** Our key stays ours. A title that both gave is asked. */
    StudyFacts facts() {
        StudyFacts ours = copies.ours().facts();
        StudyFacts theirs = copies.theirs().facts();
        UUID thing = copies.ours().id().value();
        List<FieldDifference> told = new ArrayList<>();
        String title = one(thing, Field.NAME, StudyFacts::title, told);
        String size = one(
                Study.part(copies.ours(), "group size"),
                Field.SETTING,
                facts -> String.valueOf(facts.groupSize()),
                told);
        if (!told.isEmpty()) {
            Set<Side> sides = told.stream().map(FieldDifference::changed).collect(Collectors.toSet());
            Side by = sides.size() == 1 ? told.get(0).changed() : Side.BOTH;
            deciding.tell(new Difference(Kind.STUDY, thing, What.CHANGED, by, title, "", Optional.empty(), 1, told));
        }
        boolean hasKey = ours.key().isPresent() || ours.keyDeleted().isPresent();
        return new StudyFacts(
                title,
                ours.created(),
                Integer.parseInt(size),
                hasKey ? ours.key() : theirs.key(),
                hasKey ? ours.keyDeleted() : theirs.keyDeleted());
    }

    /** @param traced under which id the past keeps what was done to it */
    private String one(UUID traced, Field field, Function<StudyFacts, String> of, List<FieldDifference> told) {
        Side latest = latest(traced);
        String ours = of.apply(copies.ours().facts());
        String theirs = of.apply(copies.theirs().facts());
        boolean both = copies.lineage().newer(traced) == Side.BOTH;
        Optional<String> base = both ? Optional.empty() : Optional.of(latest == Side.OURS ? theirs : ours);
        Decided<String> decided = deciding.field(
                Question.of(copies.ours().id().value(), field),
                new Three<>(base, ours, theirs),
                latest,
                field == Field.NAME ? Written.TEXT : said -> said);
        decided.told().ifPresent(told::add);
        if (decided.decided()) {
            deciding.decide(traced);
        }
        return decided.value();
    }

    private Side latest(UUID thing) {
        Side latest = copies.lineage().latest(thing);
        return latest == Side.NEITHER ? copies.cleaner() : latest;
    }

    String codebookName() {
        return latest(Study.part(copies.ours(), "codebook")) == Side.OURS
                ? copies.ours().codebook().name()
                : copies.theirs().codebook().name();
    }

    /**
     * One that replaced names in its texts has: the other only plans to. What stands in a text is kept, though one copy
     * made it a part of another.
     */
    Items<Entity> entities(Items<Transcript> texts) {
        Set<Id<Entity>> used = texts.stream()
                .flatMap(text -> text.replacements().stream())
                .map(Replacement::entity)
                .collect(Collectors.toSet());
        ItemMerge<Entity> merge =
                new ItemMerge<>(copies, deciding, Kind.ENTITY, Entity::id, this::wording).keeping(used);
        return merge.merged(copies.ours().entities(), copies.theirs().entities(), (ours, theirs, newer) -> {
            boolean here = ours.state() == Entity.State.COMMITTED;
            boolean there = theirs.state() == Entity.State.COMMITTED;
            if (here != there) {
                return here ? ours : theirs;
            }
            Entity later = merge.later(ours, theirs, newer);
            return copies.lineage().newer(ours.id().value()) == Side.BOTH && !here
                    ? new Entity(later.id(), later.kind(), later.state(), forms(ours, theirs), later.rendering())
                    : later;
        });
    }

    /** What stands in the texts: words of their own, or the label of who is named. */
    private String wording(Entity entity) {
        if (entity.rendering() instanceof Rendering.LabelOf label) {
            return Stream.of(copies.ours().people(), copies.theirs().people())
                    .filter(people -> people.participants().has(label.participant()))
                    .map(people -> people.label(label.participant()))
                    .findFirst()
                    .orElse("");
        }
        return ((Rendering.Words) entity.rendering()).wording();
    }

    private static List<String> forms(Entity ours, Entity theirs) {
        return Stream.concat(ours.forms().stream(), theirs.forms().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Items<NameSample> samples() {
        Deciding untold = new Deciding(deciding.answers(), deciding.stamp());
        return new ItemMerge<NameSample>(copies, untold, Kind.ENTITY, NameSample::id, sample -> "")
                .latest(copies.ours().samples(), copies.theirs().samples());
    }

    /** @param codebook the merged one: a rule for a code that is gone proposes nothing more */
    Searches searches(Codebook codebook) {
        Items<SavedSearch> saved = new ItemMerge<SavedSearch>(
                        copies, deciding, Kind.SEARCH, SavedSearch::id, SavedSearch::name)
                .latest(
                        copies.ours().searches().saved(),
                        copies.theirs().searches().saved())
                .mapped(search -> search.with(search.rule().flatMap(rule -> ruled(search, rule, codebook))));
        OwnWords words = latest(Study.part(copies.ours(), "words")) == Side.OURS
                ? copies.ours().searches().words()
                : copies.theirs().searches().words();
        return new Searches(saved, words);
    }

    private Optional<SavedSearch.Rule> ruled(SavedSearch search, SavedSearch.Rule rule, Codebook codebook) {
        Id<Code> code = codebook.aliases().resolve(rule.code());
        if (!codebook.codes().has(code)) {
            return Optional.empty();
        }
        Set<Id<Transcript>> looked = new HashSet<>();
        for (Study study : List.of(copies.ours(), copies.theirs())) {
            study.searches()
                    .saved()
                    .find(search.id())
                    .flatMap(SavedSearch::rule)
                    .ifPresent(other -> looked.addAll(other.looked()));
        }
        return Optional.of(new SavedSearch.Rule(code, rule.unit(), looked));
    }

    /** @param texts where what was printed stands now */
    Items<PrintedBefore> printed(Texts texts) {
        return new ItemMerge<PrintedBefore>(copies, deciding, Kind.PRINTED, PrintedBefore::id, PrintedBefore::where)
                .latest(
                        moved(copies.ours().printed(), texts, Side.OURS),
                        moved(copies.theirs().printed(), texts, Side.THEIRS));
    }

    private static Items<PrintedBefore> moved(Items<PrintedBefore> printed, Texts texts, Side copy) {
        List<PrintedBefore> left = new ArrayList<>();
        for (PrintedBefore entry : printed) {
            if (texts.merged().has(entry.transcript())) {
                texts.moved(entry.transcript(), entry.span(), copy).ifPresent(span -> left.add(entry.over(span)));
            }
        }
        return Items.of(left, PrintedBefore::id);
    }
}
