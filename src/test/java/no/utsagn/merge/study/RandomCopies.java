package no.utsagn.merge.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Case;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Copies of one study, each worked in as a person would, at random: every edit is one that the program makes. */
final class RandomCopies {

    private static final List<String> WORDS =
            List.of("trygghet", "leder", "tid", "mestring", "arbeid", "språk", "natt", "pårørende", "rom", "tillit");

    private final Random random;
    private final List<Coder> coders = new ArrayList<>();
    private Instant clock = Instant.parse("2026-03-02T08:00:00Z");
    private final List<BiFunction<Study, Stamp, Study>> edits = List.of(
            this::title,
            this::site,
            this::site,
            this::role,
            this::participant,
            this::participant,
            this::people,
            this::newCode,
            this::newCode,
            this::rename,
            this::define,
            this::define,
            this::move,
            this::color,
            this::status,
            this::group,
            this::removeCode,
            this::coding,
            this::coding,
            this::coding,
            this::coding,
            this::uncode,
            this::resize,
            this::recode,
            this::memo,
            this::memo,
            this::removeMemo,
            this::text,
            this::text,
            this::split,
            this::join,
            this::give,
            this::chapter,
            this::chapter,
            this::search,
            this::transcript,
            this::describe,
            this::removeTranscript);

    RandomCopies(Random random) {
        this.random = random;
    }

    /** A study with a little of everything. */
    Study first() {
        Coder me = coder("Ingvild");
        Study study = Study.create(StudyFacts.of("Studien", clock), me);
        for (int i = 0; i < 2; i++) {
            study = transcript(study, stamp(0));
        }
        for (int i = 0; i < 4; i++) {
            study = newCode(study, stamp(0));
            study = participant(study, stamp(0));
        }
        for (int i = 0; i < 6; i++) {
            study = coding(study, stamp(0));
        }
        return memo(study, stamp(0));
    }

    private Coder coder(String name) {
        Coder coder = new Coder(new Id<>(new UUID(random.nextLong(), random.nextLong())), name);
        coders.add(coder);
        return coder;
    }

    /** The study as a colleague gets it. */
    Study copy(Study study, String name) {
        return study.with(coder(name));
    }

    /** Who edits in a copy, and when: later than all before. */
    Stamp stamp(int copy) {
        clock = clock.plusSeconds(1 + random.nextInt(3600));
        return new Stamp(coders.get(copy).id().value(), clock);
    }

    /** A copy after one more edit, as an open study keeps it. */
    Study edited(Study study, int copy) {
        Stamp stamp = stamp(copy);
        try {
            return one(edits).apply(study, stamp).tracedFrom(study, stamp);
        } catch (ProblemException refused) {
            return study;
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> any(Collection<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(one(List.copyOf(of)));
    }

    private String words(int howMany) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < howMany; i++) {
            words.append(i == 0 ? "" : " ").append(one(WORDS));
        }
        return words.toString();
    }

    private String name() {
        return words(1) + " " + random.nextInt(100_000);
    }

    private <T> Id<T> id() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    private Study title(Study study, Stamp stamp) {
        return random.nextInt(4) == 0 ? study.with(study.facts().titled(name())) : study;
    }

    /** Of few names, so that two copies come to the same by themselves. */
    private Study site(Study study, Stamp stamp) {
        Optional<Id<Site>> known = any(study.people().sites().ids()).filter(i -> random.nextBoolean());
        String called = known.isPresent() ? name() : words(1);
        boolean free =
                study.people().sites().stream().noneMatch(site -> site.name().equals(called));
        return free
                ? study.with(
                        study.people().with(new Site(known.orElseGet(this::id), "fylke", called, Optional.empty())))
                : study;
    }

    private Study role(Study study, Stamp stamp) {
        String called = words(1);
        return study.people().roleCalled(called).isPresent()
                ? study
                : study.with(study.people()
                        .with(new Role(
                                id(),
                                called,
                                called + "r",
                                "",
                                List.of(),
                                random.nextBoolean(),
                                LabelScheme.of(LabelScheme.Kind.NUMBER))));
    }

    private Study participant(Study study, Stamp stamp) {
        List<Id<Role>> roles = List.copyOf(study.people().roles().ids());
        Optional<Participant> known = any(study.people().participants().all()).filter(p -> random.nextInt(3) > 0);
        ParticipantFields fields = known.map(Participant::fields).orElseGet(() -> ParticipantFields.of(roles.get(0)));
        ParticipantFields changed =
                switch (random.nextInt(4)) {
                    case 0 -> fields.withRole(one(roles));
                    case 1 -> fields.with(fields.attributes().with(one(List.of("bransje", "alder")), words(1)));
                    case 2 -> fields.with(fields.draw().withNumber(1 + random.nextInt(12)));
                    default ->
                        any(study.people().sites().ids()).map(fields::withSite).orElse(fields);
                };
        return study.with(study.people()
                .with(known.map(p -> p.with(changed, stamp))
                        .orElseGet(() -> new Participant(id(), History.start(changed, stamp)))));
    }

    private Study people(Study study, Stamp stamp) {
        Optional<Case> known = any(study.people().cases().all()).filter(c -> random.nextBoolean());
        Set<Id<Participant>> who = new HashSet<>();
        any(study.people().participants().ids()).ifPresent(who::add);
        if (known.isPresent() && random.nextInt(3) == 0) {
            return study.without(Tombstone.Kind.CASE, known.get().id().value(), false);
        }
        known.ifPresent(c -> who.addAll(c.participants()));
        return study.with(study.people()
                .with(new Case(
                        known.map(Case::id).orElseGet(this::id),
                        known.map(Case::name).orElseGet(this::name),
                        who)));
    }

    private Optional<Code> code(Study study) {
        return any(study.codebook().codes().all());
    }

    private Study newCode(Study study, Stamp stamp) {
        Optional<Id<Code>> parent = code(study).map(Code::id).filter(p -> random.nextBoolean());
        Code made = study.codebook().create(Definition.named(name()), parent, stamp);
        return study.with(new Code(id(), made.history()));
    }

    private Study rename(Study study, Stamp stamp) {
        return code(study)
                .map(code -> study.with(study.codebook().renamed(code.id(), name(), stamp)))
                .orElse(study);
    }

    private Study define(Study study, Stamp stamp) {
        return code(study)
                .map(code -> {
                    Definition was = code.fields().definition();
                    String said = words(4);
                    Definition is =
                            switch (random.nextInt(3)) {
                                case 0 ->
                                    new Definition(
                                            was.name(),
                                            said,
                                            was.full(),
                                            was.whenToUse(),
                                            was.whenNotToUse(),
                                            was.example());
                                case 1 ->
                                    new Definition(
                                            was.name(),
                                            was.brief(),
                                            said,
                                            was.whenToUse(),
                                            was.whenNotToUse(),
                                            was.example());
                                default ->
                                    new Definition(
                                            was.name(),
                                            was.brief(),
                                            was.full(),
                                            said,
                                            was.whenNotToUse(),
                                            was.example());
                            };
                    return study.with(code.with(code.fields().with(is), stamp));
                })
                .orElse(study);
    }

    private Study move(Study study, Stamp stamp) {
        Optional<Id<Code>> under = code(study).map(Code::id).filter(p -> random.nextBoolean());
        return code(study)
                .map(code -> study.with(code.with(code.fields().under(under, random.nextInt(5)), stamp)))
                .orElse(study);
    }

    private Study color(Study study, Stamp stamp) {
        return code(study)
                .map(code -> study.with(
                        code.with(code.fields().colored(one(List.of("#112233", "#445566", "#778899"))), stamp)))
                .orElse(study);
    }

    private Study status(Study study, Stamp stamp) {
        return code(study)
                .map(code -> study.with(code.with(code.fields().with(one(List.of(CodeStatus.values()))), stamp)))
                .orElse(study);
    }

    private Study group(Study study, Stamp stamp) {
        Optional<CodeGroup> known = any(study.codebook().groups().all());
        if (known.isEmpty() || random.nextInt(3) == 0) {
            return study.with(study.codebook().with(new CodeGroup(id(), name())));
        }
        return code(study)
                .map(code -> study.with(code.with(
                        random.nextBoolean()
                                ? code.fields().inGroup(known.get().id())
                                : code.fields().notInGroup(known.get().id()),
                        stamp)))
                .orElse(study);
    }

    private Study removeCode(Study study, Stamp stamp) {
        return code(study)
                .map(code -> study.without(Tombstone.Kind.CODE, code.id().value(), false))
                .orElse(study);
    }

    private Span span(String text) {
        int start = random.nextInt(text.length());
        return new Span(start, start + 1 + random.nextInt(Math.min(30, text.length() - start)));
    }

    private Study coding(Study study, Stamp stamp) {
        Optional<Transcript> transcript =
                any(study.transcripts().all()).filter(t -> !t.text().isEmpty());
        Optional<Code> code = code(study);
        if (transcript.isEmpty() || code.isEmpty()) {
            return study;
        }
        Span span = transcript.get().snapped(span(transcript.get().text()));
        return study.with(study.codings()
                .with(new Coding(
                        id(),
                        code.get().id(),
                        transcript.get().id(),
                        span,
                        new Id<>(stamp.by()),
                        stamp.at(),
                        Set.of())));
    }

    private Optional<Coding> coded(Study study) {
        return any(study.codings().all().toList());
    }

    private Study uncode(Study study, Stamp stamp) {
        return coded(study)
                .map(c -> study.without(Tombstone.Kind.CODING, c.id().value(), false))
                .orElse(study);
    }

    private Study resize(Study study, Stamp stamp) {
        return coded(study)
                .map(c -> {
                    Transcript t = study.transcripts().get(c.transcript());
                    return study.with(study.codings().with(c.over(t.snapped(span(t.text())))));
                })
                .orElse(study);
    }

    private Study recode(Study study, Stamp stamp) {
        return coded(study)
                .flatMap(c -> code(study).map(code -> study.with(study.codings().with(c.as(code.id())))))
                .orElse(study);
    }

    private Study memo(Study study, Stamp stamp) {
        Optional<Memo> known = any(study.memos().all()).filter(m -> random.nextBoolean());
        if (known.isPresent()) {
            return study.with(known.get().saying(words(3), stamp));
        }
        MemoTarget target =
                switch (random.nextInt(5)) {
                    case 0 ->
                        code(study)
                                .<MemoTarget>map(c -> new MemoTarget.OnCode(c.id()))
                                .orElse(new MemoTarget.OnStudy());
                    case 1 ->
                        coded(study)
                                .<MemoTarget>map(c -> new MemoTarget.OnCoding(c.id()))
                                .orElse(new MemoTarget.OnStudy());
                    case 2 ->
                        any(study.transcripts().all())
                                .<MemoTarget>map(t -> new MemoTarget.OnTurn(
                                        t.id(), one(t.turns()).id()))
                                .orElse(new MemoTarget.OnStudy());
                    case 3 ->
                        any(study.people().participants().ids())
                                .<MemoTarget>map(MemoTarget.OnParticipant::new)
                                .orElse(new MemoTarget.OnStudy());
                    default -> new MemoTarget.OnStudy();
                };
        return study.with(new Memo(id(), target, words(3), stamp));
    }

    private Study removeMemo(Study study, Stamp stamp) {
        return any(study.memos().ids())
                .map(id -> study.without(Tombstone.Kind.MEMO, id.value(), false))
                .orElse(study);
    }

    private Study text(Study study, Stamp stamp) {
        return any(study.transcripts().all())
                .map(t -> {
                    Turn turn = one(t.turns());
                    int start = turn.span().start() + random.nextInt(turn.span().length() + 1);
                    int end = Math.min(turn.span().end(), start + random.nextInt(12));
                    String put = random.nextInt(4) == 0 ? "" : words(1);
                    return start == end && put.isEmpty()
                            ? study
                            : study.edited(t.id(), new TextEdit.Replace(new Span(start, end), put), stamp);
                })
                .orElse(study);
    }

    private Study split(Study study, Stamp stamp) {
        return any(study.transcripts().all())
                .map(t -> {
                    int at = random.nextInt(t.text().length() + 1);
                    return study.edited(
                            t.id(),
                            new TextEdit.SplitTurn(at, id(), any(t.speakers().ids())),
                            stamp);
                })
                .orElse(study);
    }

    private Study join(Study study, Stamp stamp) {
        return any(study.transcripts().all())
                .map(t -> study.edited(
                        t.id(), new TextEdit.JoinTurns(one(t.turns()).id()), stamp))
                .orElse(study);
    }

    private Study give(Study study, Stamp stamp) {
        return any(study.transcripts().all())
                .map(t -> study.edited(
                        t.id(),
                        new TextEdit.GiveTurn(
                                one(t.turns()).id(), any(t.speakers().ids())),
                        stamp))
                .orElse(study);
    }

    private Study chapter(Study study, Stamp stamp) {
        Optional<Chapter> known = any(study.chapters().all()).filter(c -> random.nextInt(4) > 0);
        if (known.isEmpty()) {
            return study.with(new Chapter(id(), History.start(new ChapterFields(name(), List.of()), stamp)));
        }
        List<ChapterItem> items = new ArrayList<>(known.get().fields().items());
        int at = random.nextInt(items.size() + 1);
        switch (random.nextInt(4)) {
            case 0 -> items.add(at, new ChapterItem.Prose(id(), words(3)));
            case 1 ->
                any(study.transcripts().all())
                        .filter(t -> !t.text().isEmpty())
                        .ifPresent(t -> items.add(
                                at,
                                new ChapterItem.Quote(
                                        id(), t.id(), t.snapped(span(t.text())), Optional.empty(), QuoteEdit.none())));
            case 2 -> any(items).ifPresent(items::remove);
            default ->
                any(items)
                        .filter(ChapterItem.Prose.class::isInstance)
                        .ifPresent(item -> items.set(items.indexOf(item), new ChapterItem.Prose(item.id(), words(3))));
        }
        return study.with(known.get().with(known.get().fields().with(items), stamp));
    }

    private Study search(Study study, Stamp stamp) {
        Optional<SavedSearch> known = any(study.searches().saved().all()).filter(s -> random.nextBoolean());
        return study.with(study.searches()
                .with(new SavedSearch(
                        known.map(SavedSearch::id).orElseGet(this::id),
                        name(),
                        words(2),
                        FormChoice.usual(),
                        Optional.empty(),
                        stamp)));
    }

    private Study transcript(Study study, Stamp stamp) {
        if (study.transcripts().size() > 3) {
            return study;
        }
        Speaker speaker = new Speaker(id(), "I", Optional.empty());
        Speaker other = new Speaker(id(), "K", any(study.people().participants().ids()));
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String said = words(3 + random.nextInt(5));
            turns.add(new Turn(
                    id(),
                    Span.ofLength(text.length(), said.length()),
                    Optional.of((i % 2 == 0 ? speaker : other).id()),
                    Optional.empty()));
            text.append(said).append(i == 3 ? "" : "\n");
        }
        return study.with(new Transcript(
                id(),
                History.start(TranscriptFields.of(name(), TranscriptKind.INTERVIEW), stamp),
                new Source("txt", Optional.empty(), Optional.empty()),
                text.toString(),
                turns,
                Items.of(List.of(speaker, other), Speaker::id),
                List.of(),
                List.of(),
                EditLog.start()));
    }

    private Study describe(Study study, Stamp stamp) {
        return any(study.transcripts().all())
                .map(t -> study.with(t.with(t.fields().titled(name()), stamp)))
                .orElse(study);
    }

    private Study removeTranscript(Study study, Stamp stamp) {
        return study.transcripts().size() < 2 || random.nextInt(4) > 0
                ? study
                : any(study.transcripts().ids())
                        .map(id -> study.without(Tombstone.Kind.TRANSCRIPT, id.value(), false))
                        .orElse(study);
    }
}
