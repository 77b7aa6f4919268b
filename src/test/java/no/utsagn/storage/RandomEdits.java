package no.utsagn.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.codebook.Aliases;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Case;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.Unit;
import no.utsagn.language.Span;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.study.NameSample;
import no.utsagn.study.OwnWords;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.edit.Carried;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Edits of every kind, drawn at random, each on a study as it happens to be. */
final class RandomEdits {

    private static final List<String> WORDS =
            List.of("og", "så", "Kari", "ringte", "'; DROP TABLE", "æøå", "👩‍👧", "«»", "", "  ", "x".repeat(5000));

    private final Random random;
    private final List<UnaryOperator<Study>> edits = List.of(
            this::facts,
            this::coder,
            this::role,
            this::site,
            this::participant,
            this::group,
            this::transcript,
            this::transcriptFields,
            this::source,
            this::speakers,
            this::marks,
            this::text,
            this::text,
            this::carried,
            this::replacement,
            this::forgetWords,
            this::code,
            this::codeFields,
            this::codeGroup,
            this::alias,
            this::coding,
            this::coding,
            this::about,
            this::memo,
            this::entity,
            this::pinned,
            this::sample,
            this::savedSearch,
            this::ownWords,
            this::chapter,
            this::chapterItems,
            this::merged,
            this::printed,
            this::removed,
            this::removed,
            this::reordered,
            this::reworded);

    RandomEdits(Random random) {
        this.random = random;
    }

    /** The study after an edit of any kind; one that its study refuses changes nothing. */
    Study any(Study study) {
        try {
            return one(edits).apply(study);
        } catch (ProblemException refused) {
            return study;
        }
    }

    Stamp stamp() {
        return new Stamp(UUID.randomUUID(), instant());
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> any(Collection<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(one(List.copyOf(of)));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(T thing) {
        return random.nextBoolean() ? Optional.of(thing) : Optional.empty();
    }

    private String words() {
        return one(WORDS) + one(WORDS);
    }

    private String name() {
        return words() + "n" + random.nextInt(1000);
    }

    private Span span(int length) {
        int start = random.nextInt(length);
        return new Span(start, start + 1 + random.nextInt(length - start));
    }

    private Attributes attributes() {
        return random.nextBoolean()
                ? Attributes.none()
                : Attributes.none().with(name(), name()).with("bransje", name());
    }

    private Study facts(Study study) {
        return switch (random.nextInt(4)) {
            case 0 -> study.with(study.facts().titled(name()));
            case 1 -> study.with(study.facts().withKey(UUID.randomUUID()));
            case 2 -> study.with(study.facts().withKeyDeleted(instant()));
            default -> study.with(study.codebook().named(words()));
        };
    }

    private Study coder(Study study) {
        return random.nextInt(4) == 0
                ? study.withCoders(
                        any(study.coders().ids()).map(study.coders()::without).orElse(study.coders()))
                : study.with(new Coder(
                        any(study.coders().ids())
                                .filter(id -> random.nextBoolean())
                                .orElse(Id.random()),
                        name()));
    }

    private Study role(Study study) {
        LabelScheme labels = new LabelScheme(
                any(LabelScheme.Kind.class), List.of(name(), name()).subList(0, random.nextInt(3)), "OQ");
        Role role = new Role(
                any(study.people().roles().ids())
                        .filter(id -> random.nextBoolean())
                        .orElse(Id.random()),
                name(),
                words(),
                words(),
                List.of(words(), words()).subList(0, random.nextInt(3)),
                random.nextBoolean(),
                labels);
        return study.with(study.people().with(role));
    }

    private Study site(Study study) {
        Id<Site> id = any(study.people().sites().ids())
                .filter(i -> random.nextBoolean())
                .orElse(Id.random());
        return study.with(study.people().with(new Site(id, words(), name(), maybe("J"))));
    }

    private ParticipantFields person(Study study) {
        Optional<Id<Role>> role = any(study.people().roles().ids());
        return new ParticipantFields(
                role.orElse(Id.random()),
                maybe(words()),
                any(study.people().sites().ids()),
                maybe(new Round(name())),
                attributes(),
                new Draw(maybe(random.nextInt(30)), maybe("AB")));
    }

    private Study participant(Study study) {
        Optional<Participant> known = any(study.people().participants().all()).filter(p -> random.nextBoolean());
        return study.with(study.people()
                .with(known.map(p -> p.with(person(study), stamp()))
                        .orElseGet(() -> Participant.create(person(study), stamp()))));
    }

    private Set<Id<Participant>> people(Study study) {
        Set<Id<Participant>> some = new HashSet<>();
        any(study.people().participants().ids()).ifPresent(some::add);
        any(study.people().participants().ids()).ifPresent(some::add);
        return some;
    }

    private Study group(Study study) {
        Id<Case> id = any(study.people().cases().ids())
                .filter(i -> random.nextBoolean())
                .orElse(Id.random());
        return study.with(study.people().with(new Case(id, name(), people(study))));
    }

    private Study transcript(Study study) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        List<Speaker> speakers = Stream.generate(() -> new Speaker(
                        Id.random(), words(), any(study.people().participants().ids())))
                .limit(1 + random.nextInt(3))
                .toList();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String words = random.nextInt(5) == 0 ? "" : "ord " + one(List.of("Kari", "👩‍👧", "æ" + i)) + " til slutt";
            turns.add(new Turn(
                    Id.random(),
                    Span.ofLength(text.length(), words.length()),
                    maybe(one(speakers).id()),
                    maybe(Duration.ofNanos(random.nextLong(1L << 50)))));
            text.append(words).append(i == 0 ? "" : "\n");
        }
        return study.with(new Transcript(
                Id.random(),
                History.start(fields(study), stamp()),
                new Source("txt", maybe("UTF-8"), maybe("00")),
                text.toString(),
                turns,
                Items.of(speakers, Speaker::id),
                List.of(),
                List.of(),
                EditLog.start()));
    }

    private TranscriptFields fields(Study study) {
        return new TranscriptFields(
                words(),
                any(TranscriptKind.class),
                maybe(new Round(name())),
                any(study.people().sites().ids()),
                "nn",
                attributes());
    }

    private Study inTranscript(Study study, UnaryOperator<Transcript> change) {
        return any(study.transcripts().all()).map(change).map(study::with).orElse(study);
    }

    private Study transcriptFields(Study study) {
        return inTranscript(study, t -> t.with(fields(study), stamp()));
    }

    private Study source(Study study) {
        return inTranscript(study, t -> t.with(t.source().withoutHash()));
    }

    private Study speakers(Study study) {
        return inTranscript(study, t -> {
            Speaker speaker = any(t.speakers().all())
                    .filter(s -> random.nextBoolean())
                    .map(s -> s.writtenAs(words()))
                    .orElse(new Speaker(Id.random(), words(), Optional.empty()));
            return t.with(t.speakers().with(speaker.id(), speaker));
        });
    }

    private Study marks(Study study) {
        return inTranscript(study, t -> {
            List<Mark> marks = new ArrayList<>(t.marks());
            if (!t.text().isEmpty()) {
                marks.add(
                        random.nextInt(marks.size() + 1),
                        new Mark(Id.random(), span(t.text().length()), any(MarkKind.class)));
            }
            return t.withMarks(marks);
        });
    }

    private Study text(Study study) {
        return any(study.transcripts().all())
                .map(t -> study.edited(t.id(), textEdit(t), stamp()))
                .orElse(study);
    }

    /** An edit as it comes from another copy. */
    private Study carried(Study study) {
        return inTranscript(study, t -> {
            Letter letter = new Letter(t.log().origin(), random.nextInt(99));
            Carried meaning = new Carried(
                    random.nextLong(),
                    maybe(letter),
                    maybe(letter),
                    List.of(
                                    new Letters(RevisionId.random(), random.nextInt(9), 1),
                                    new Letters(RevisionId.random(), 0, 2))
                            .subList(0, random.nextInt(3)),
                    random.nextInt(9));
            return t.with(t.log()
                    .with(new LoggedEdit(
                            RevisionId.random(),
                            t.log().head(),
                            maybe(RevisionId.random()),
                            stamp(),
                            any(LoggedEdit.Kind.class),
                            new TextChange(Span.at(0), 0, false),
                            Optional.of(""),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(meaning))));
        });
    }

    private TextEdit textEdit(Transcript t) {
        Turn turn = one(t.turns());
        Span in = turn.span();
        int from = in.start() + random.nextInt(in.length() + 1);
        return switch (random.nextInt(5)) {
            case 0 -> new TextEdit.SplitTurn(from, Id.random(), any(t.speakers().ids()));
            case 1 -> new TextEdit.JoinTurns(turn.id());
            case 2 -> new TextEdit.GiveTurn(turn.id(), any(t.speakers().ids()));
            case 3 ->
                any(t.replacements())
                        .<TextEdit>map(r -> new TextEdit.Restore(r.id(), "Kari"))
                        .orElse(new TextEdit.Replace(Span.at(from), "ny"));
            default ->
                new TextEdit.Replace(
                        t.snapped(new Span(from, from + random.nextInt(in.end() - from + 1))), words().strip());
        };
    }

    private Study replacement(Study study) {
        return any(study.entities().ids())
                .flatMap(entity -> any(study.transcripts().all()).map(t -> {
                    int at = Math.max(0, t.text().indexOf("Kari"));
                    Span span = new Span(at, Math.min(t.text().length(), at + 4));
                    return span.isEmpty()
                            ? study
                            : study.edited(
                                    t.id(),
                                    new TextEdit.PutReplacement(new Replacement(Id.random(), span, entity), "[navn]"),
                                    stamp());
                }))
                .orElse(study);
    }

    private Study forgetWords(Study study) {
        return inTranscript(study, t -> t.with(t.log().withoutWords()));
    }

    private Definition definition() {
        return new Definition(name(), words(), words(), words(), words(), words());
    }

    private Study code(Study study) {
        Optional<Id<Code>> parent = any(study.codebook().codes().ids()).filter(id -> random.nextBoolean());
        return study.with(study.codebook().create(definition(), parent, stamp()));
    }

    private Study codeFields(Study study) {
        return any(study.codebook().codes().all())
                .map(code -> study.with(code.with(
                        switch (random.nextInt(5)) {
                            case 0 -> code.fields().with(definition());
                            case 1 -> code.fields().colored("#00ff0" + random.nextInt(10));
                            case 2 -> code.fields().with(any(CodeStatus.class));
                            case 3 -> code.fields().under(Optional.empty(), random.nextInt(9));
                            default ->
                                code.fields()
                                        .in(Set.copyOf(study.codebook().groups().ids()));
                        },
                        stamp())))
                .orElse(study);
    }

    private Study codeGroup(Study study) {
        Id<CodeGroup> id = any(study.codebook().groups().ids())
                .filter(i -> random.nextBoolean())
                .orElse(Id.random());
        return study.with(study.codebook().with(new CodeGroup(id, name())));
    }

    private Study alias(Study study) {
        Codebook book = study.codebook();
        Aliases aliases = random.nextInt(4) == 0
                ? Aliases.none()
                : book.aliases().with(Id.random(), Id.random()).keptApart(Id.random(), Id.random());
        return study.with(new Codebook(book.name(), book.codes(), book.groups(), aliases));
    }

    private Study coding(Study study) {
        Optional<Transcript> t =
                any(study.transcripts().all()).filter(found -> !found.text().isEmpty());
        Optional<Id<Code>> code = any(study.codebook().codes().ids());
        if (t.isEmpty() || code.isEmpty()) {
            return study;
        }
        Span span = span(t.get().text().length());
        return study.with(study.codings()
                .with(new Coding(Id.random(), code.get(), t.get().id(), span, Id.random(), instant(), people(study))));
    }

    private Optional<Coding> anyCoding(Study study) {
        return any(study.codings().all().toList());
    }

    private Study about(Study study) {
        return anyCoding(study)
                .map(c -> random.nextBoolean() ? c.about(people(study)) : c.over(new Span(0, 1)))
                .map(c -> study.with(study.codings().with(c)))
                .orElse(study);
    }

    private MemoTarget target(Study study) {
        return switch (random.nextInt(6)) {
            case 0 -> new MemoTarget.OnStudy();
            case 1 -> new MemoTarget.OnTranscript(any(study.transcripts().ids()).orElse(Id.random()));
            case 2 -> new MemoTarget.OnTurn(any(study.transcripts().ids()).orElse(Id.random()), Id.random());
            case 3 -> new MemoTarget.OnParticipant(Id.random());
            case 4 -> new MemoTarget.OnCode(any(study.codebook().codes().ids()).orElse(Id.random()));
            default -> new MemoTarget.OnCoding(anyCoding(study).map(Coding::id).orElse(Id.random()));
        };
    }

    private Study memo(Study study) {
        return study.with(any(study.memos().all())
                .filter(memo -> random.nextBoolean())
                .map(memo -> memo.saying(words(), stamp()))
                .orElseGet(() -> new Memo(Id.random(), target(study), words(), stamp())));
    }

    private Study pinned(Study study) {
        return any(study.transcripts().all())
                .filter(t -> !t.text().isEmpty())
                .map(t -> t.withPins(List.of(new Pin(
                        Id.random(),
                        span(t.text().length()),
                        any(study.entities().ids())))))
                .map(study::with)
                .orElse(study);
    }

    private Study savedSearch(Study study) {
        FormChoice forms = new FormChoice(
                one(List.of(Width.values())), random.nextBoolean(), Set.of(one(WORDS), "gikk"), Set.of(one(WORDS)));
        Optional<SavedSearch.Rule> rule = study.codebook().codes().all().stream()
                .findFirst()
                .map(code -> new SavedSearch.Rule(
                        code.id(),
                        one(List.of(Unit.values())),
                        Set.copyOf(study.transcripts().ids())));
        Id<SavedSearch> id = study.searches().saved().ids().stream()
                .filter(known -> random.nextBoolean())
                .findFirst()
                .orElseGet(Id::random);
        return study.with(study.searches()
                .with(new SavedSearch(id, "Søk " + random.nextInt(), "rolle:kandidat jobb", forms, rule, stamp())));
    }

    private Study ownWords(Study study) {
        OwnWords words = new OwnWords(
                List.of(List.of("ikke", "ikkje", one(WORDS)), List.of(one(WORDS), one(WORDS))),
                Set.of(one(WORDS)),
                Set.of(one(WORDS)));
        return study.with(study.searches().with(words));
    }

    private Study sample(Study study) {
        return study.with(any(study.samples().all())
                .map(sample -> sample.read(UUID.randomUUID(), random.nextBoolean()))
                .orElseGet(() -> NameSample.begin(300, random.nextInt(9000), stamp())));
    }

    private Study entity(Study study) {
        Rendering rendering = random.nextBoolean()
                ? new Rendering.LabelOf(Id.random())
                : new Rendering.Words(
                        List.of(Rung.own(name()), new Rung(Rung.Level.COUNTY, name())), random.nextInt(2));
        Entity.State state = any(Entity.State.class);
        List<String> forms = state == Entity.State.COMMITTED ? List.of() : List.of("Kari", words());
        return study.with(any(study.entities().all())
                .filter(e -> random.nextBoolean())
                .map(e -> random.nextBoolean() ? e.committed() : e.with(rendering))
                .orElse(new Entity(Id.random(), any(EntityKind.class), state, forms, rendering)));
    }

    private Study chapter(Study study) {
        return study.with(new Chapter(Id.random(), History.start(new ChapterFields(name(), List.of()), stamp())));
    }

    private ChapterItem item(Study study) {
        return switch (random.nextInt(3)) {
            case 0 -> new ChapterItem.Heading(Id.random(), 1 + random.nextInt(5), words());
            case 1 -> new ChapterItem.Prose(Id.random(), words());
            default -> {
                Optional<Transcript> in = any(study.transcripts().all());
                QuoteEdit edit = QuoteEdit.none()
                        .with(new AuthorMark.Elision(span(9)))
                        .with(new AuthorMark.Insertion(random.nextInt(9), words()))
                        .with(new AuthorMark.Gloss(random.nextInt(9), words()))
                        .with(new AuthorMark.Neutral(span(9), random.nextBoolean() ? "hen" : ""))
                        .with(new AuthorMark.Reworded(QuoteEdit.Written.BOKMAAL, span(9), "henne"));
                yield new ChapterItem.Quote(
                        Id.random(),
                        in.map(Transcript::id).orElse(Id.random()),
                        span(in.map(t -> t.text().length())
                                .filter(length -> length > 0)
                                .orElse(9)),
                        maybe(any(ChapterItem.Quote.Form.class)),
                        random.nextBoolean() ? edit : edit.rewritten(QuoteEdit.Written.NYNORSK, words()));
            }
        };
    }

    private Study chapterItems(Study study) {
        return any(study.chapters().all())
                .map(chapter -> {
                    List<ChapterItem> items = new ArrayList<>(chapter.fields().items());
                    items.add(random.nextInt(items.size() + 1), item(study));
                    items.remove(random.nextInt(items.size() + 2) % items.size());
                    items.add(item(study));
                    return study.with(chapter.with(chapter.fields().with(items), stamp()));
                })
                .orElse(study);
    }

    /** A revision that came from elsewhere, with parents of its own, in the middle of a history. */
    private Study merged(Study study) {
        return any(study.people().participants().all())
                .map(person -> {
                    List<Revision<ParticipantFields>> revisions =
                            new ArrayList<>(person.history().revisions());
                    revisions.add(
                            1 + random.nextInt(revisions.size()),
                            new Revision<>(
                                    RevisionId.random(),
                                    List.of(
                                            RevisionId.random(),
                                            revisions.get(0).id()),
                                    stamp(),
                                    person(study)));
                    return study.with(study.people().with(new Participant(person.id(), new History<>(revisions))));
                })
                .orElse(study);
    }

    private Study printed(Study study) {
        return any(study.transcripts().all())
                .filter(in -> !in.text().isEmpty())
                .map(in ->
                        new PrintedBefore(Id.random(), in.id(), span(in.text().length()), words(), instant()))
                .map(p -> study.withPrinted(study.printed().with(p.id(), p)))
                .orElse(study);
    }

    private Study removed(Study study) {
        Tombstone.Kind kind = any(Tombstone.Kind.class);
        Stream<UUID> of =
                switch (kind) {
                    case TRANSCRIPT -> study.transcripts().ids().stream().map(Id::value);
                    case PARTICIPANT ->
                        study.people().participants().ids().stream().map(Id::value);
                    case CASE -> study.people().cases().ids().stream().map(Id::value);
                    case CODE -> study.codebook().codes().ids().stream().map(Id::value);
                    case CODING -> study.codings().all().map(c -> c.id().value());
                    case MEMO -> study.memos().ids().stream().map(Id::value);
                    case ENTITY -> study.entities().ids().stream().map(Id::value);
                    case CHAPTER -> study.chapters().ids().stream().map(Id::value);
                    case SEARCH -> study.searches().saved().ids().stream().map(Id::value);
                };
        return any(of.toList())
                .map(id -> study.without(kind, id, random.nextBoolean()))
                .orElse(study);
    }

    /** The same things, the first of them last. */
    private Study reordered(Study study) {
        return switch (random.nextInt(3)) {
            case 0 -> study.withTranscripts(turned(study.transcripts(), Transcript::id));
            case 1 -> study.with(study.codebook().with(turned(study.codebook().codes(), Code::id)));
            default -> inTranscript(study, t -> t.with(turned(t.speakers(), Speaker::id)));
        };
    }

    private static <T> Items<T> turned(Items<T> items, java.util.function.Function<T, Id<T>> id) {
        List<T> things = new ArrayList<>(items.all());
        java.util.Collections.rotate(things, 1);
        return Items.of(things, id);
    }

    private Study reworded(Study study) {
        return study.reworded(
                text -> text.isBlank() ? text : Map.of("Kari", "[navn]").getOrDefault(text, text + "!"));
    }
}
