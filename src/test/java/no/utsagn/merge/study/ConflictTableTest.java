package no.utsagn.merge.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Answers.Rule;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of conflict: what is asked, and what each answer and each rule comes to, in either copy. */
class ConflictTableTest {

    private static final LikelyCodes FINDER = new LikelyCodes(WordForms.shipped());
    private static final Stamp HERE = new Stamp(new UUID(7, 1), Instant.parse("2026-03-02T08:00:00Z"));
    private static final Stamp THERE = new Stamp(new UUID(7, 2), Instant.parse("2026-03-03T08:00:00Z"));
    private static final Stamp DECIDED = new Stamp(new UUID(7, 1), Instant.parse("2026-03-04T08:00:00Z"));

    private static final Id<Memo> MEMO = Id.random();
    private static final Id<Chapter> CHAPTER = Id.random();
    private static final Id<ChapterItem> PROSE = Id.random();
    private static final Study BASE = base();

    /** What one does to the study, at a moment. */
    private interface Act extends BiFunction<Study, Stamp, Study> {}

    /**
     * One kind of conflict.
     *
     * @param thing what is asked about
     * @param value how it stands in a study
     * @param before how it stood; empty where the state before both is no answer
     * @param written whether somebody can write something else instead
     */
    private record Row(
            String what,
            Field field,
            UUID thing,
            Study copyHere,
            Study copyThere,
            Function<Study, String> value,
            Optional<String> before,
            String ours,
            String theirs,
            boolean written) {

        Row(
                String what,
                Field field,
                UUID thing,
                Act here,
                Act there,
                Function<Study, String> value,
                Optional<String> before,
                String ours,
                String theirs,
                boolean written) {
            this(
                    what,
                    field,
                    thing,
                    here.apply(BASE, HERE).tracedFrom(BASE, HERE),
                    there.apply(BASE, THERE).tracedFrom(BASE, THERE),
                    value,
                    before,
                    ours,
                    theirs,
                    written);
        }

        @Override
        public String toString() {
            return what;
        }

        /** Both sentences where words can be put together; what is in use stays; else the newest. */
        String proposed() {
            return switch (field) {
                case BRIEF, FULL, WHEN_TO_USE, WHEN_NOT_TO_USE, EXAMPLE -> ours + " " + theirs;
                case EXISTENCE -> "there";
                default -> theirs;
            };
        }

        Outcome merged(Answers answers) {
            return StudyMerge.of(copyHere, copyThere, FINDER).with(answers, DECIDED);
        }

        Outcome mirrored(Answers answers) {
            return StudyMerge.of(copyThere, copyHere, FINDER).with(answers.mirrored(), DECIDED);
        }

        Question question() {
            List<Question> open = merged(Answers.none()).open();
            assertThat(open).as("one question").hasSize(1);
            return open.get(0);
        }
    }

    private static Study base() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Første", "I: Hvordan gikk det?", "Kari: Det gikk bra med tid til ro.")
                .transcript("Andre", "I: Og nå?", "Kari: Det går greit.")
                .code("Tid", "Første", "tid til ro")
                .code("Tillit", "Første", "gikk bra")
                .code("Arbeid", "Andre", "går greit")
                .build();
        Stamp stamp = StudyBuilder.anyStamp();
        study = study.with(study.people().with(new Site(new Id<>(new UUID(3, 1)), "fylke", "Agder", Optional.empty())))
                .with(new Memo(MEMO, new MemoTarget.OnStudy(), "Husk utvalget.", stamp));
        return study.with(new Chapter(
                CHAPTER,
                History.start(
                        new ChapterFields("Funn", List.of(new ChapterItem.Prose(PROSE, "Mange nevnte tid."))), stamp)));
    }

    private static Code code(Study study, String name) {
        return study.codebook().codes().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static final Id<Code> TID = code(BASE, "Tid").id();
    private static final Id<Transcript> FIRST =
            StudyBuilder.transcript(BASE, "Første").id();
    private static final Id<Participant> KARI = BASE.people().participants().stream()
            .filter(p -> BASE.people().roleOf(p.id()).isCalled("kandidat"))
            .findFirst()
            .orElseThrow()
            .id();

    private static Act fields(UnaryOperator<CodeFields> change) {
        return (study, stamp) -> {
            Code code = study.codebook().code(TID);
            return study.with(code.with(change.apply(code.fields()), stamp));
        };
    }

    private static Act defined(UnaryOperator<Definition> change) {
        return fields(fields -> fields.with(change.apply(fields.definition())));
    }

    private static Act told(UnaryOperator<TranscriptFields> change) {
        return (study, stamp) -> {
            Transcript transcript = study.transcripts().get(FIRST);
            return study.with(transcript.with(change.apply(transcript.fields()), stamp));
        };
    }

    private static Act person(BiFunction<Study, ParticipantFields, ParticipantFields> change) {
        return (study, stamp) -> {
            Participant kari = study.people().participants().get(KARI);
            return study.with(study.people().with(kari.with(change.apply(study, kari.fields()), stamp)));
        };
    }

    private static Act at(String county) {
        return (study, stamp) -> {
            Site site = new Site(new Id<>(new UUID(4, county.hashCode())), "fylke", county, Optional.empty());
            Study with = study.with(study.people().with(site));
            return person((s, fields) -> fields.withSite(site.id())).apply(with, stamp);
        };
    }

    private static Act role(String called) {
        return person((study, fields) ->
                fields.withRole(study.people().roleCalled(called).orElseThrow().id()));
    }

    private static Act said(String instead) {
        return (study, stamp) -> {
            int start = study.transcripts().get(FIRST).text().indexOf("bra");
            return study.edited(FIRST, new TextEdit.Replace(Span.ofLength(start, 3), instead), stamp);
        };
    }

    private static Act coded() {
        return (study, stamp) -> study.with(study.codings()
                .with(new Coding(
                        new Id<>(new UUID(5, 1)),
                        TID,
                        FIRST,
                        new Span(0, 7),
                        study.coders().iterator().next().id(),
                        stamp.at(),
                        Set.of())));
    }

    private static Act without(Tombstone.Kind kind, UUID thing) {
        return (study, stamp) -> study.without(kind, thing, false);
    }

    private static Row code(
            String what, Field field, Act here, Act there, Function<CodeFields, String> value, String... states) {
        return new Row(
                what,
                field,
                TID.value(),
                here,
                there,
                study -> value.apply(study.codebook().code(TID).fields()),
                Optional.of(states[0]),
                states[1],
                states[2],
                field != Field.COLOR && field != Field.STATUS && field != Field.PLACE);
    }

    private static Row definition(String what, Field field, Written write, Function<Definition, String> value) {
        return code(
                what,
                field,
                defined(d -> write.in(d, "Vårt ord")),
                defined(d -> write.in(d, "Deres setning")),
                fields -> value.apply(fields.definition()),
                value.apply(code(BASE, "Tid").fields().definition()),
                "Vårt ord",
                "Deres setning");
    }

    /** Writes one field of a definition. */
    private interface Written {
        Definition in(Definition definition, String words);
    }

    private static Row transcript(
            String what,
            Field field,
            Act here,
            Act there,
            Function<TranscriptFields, String> value,
            boolean written,
            String... states) {
        return new Row(
                what,
                field,
                FIRST.value(),
                here,
                there,
                study -> value.apply(study.transcripts().get(FIRST).fields()),
                Optional.of(states[0]),
                states[1],
                states[2],
                written);
    }

    private static Row participant(
            String what,
            Field field,
            Act here,
            Act there,
            BiFunction<Study, ParticipantFields, String> value,
            String... states) {
        return new Row(
                what,
                field,
                KARI.value(),
                here,
                there,
                study -> value.apply(
                        study, study.people().participants().get(KARI).fields()),
                Optional.of(states[0]),
                states[1],
                states[2],
                false);
    }

    private static String place(CodeFields fields) {
        return fields.parent()
                .map(parent -> BASE.codebook().code(parent).name())
                .orElse("");
    }

    private static Act under(String name) {
        return fields(fields -> fields.under(Optional.of(code(BASE, name).id()), 0));
    }

    static Stream<Row> conflicts() {
        List<Row> rows = new ArrayList<>();
        rows.add(definition("name of a code", Field.NAME, Definition::renamed, Definition::name));
        rows.add(definition(
                "brief definition",
                Field.BRIEF,
                (d, w) -> new Definition(d.name(), w, d.full(), d.whenToUse(), d.whenNotToUse(), d.example()),
                Definition::brief));
        rows.add(definition(
                "full definition",
                Field.FULL,
                (d, w) -> new Definition(d.name(), d.brief(), w, d.whenToUse(), d.whenNotToUse(), d.example()),
                Definition::full));
        rows.add(definition(
                "when to use",
                Field.WHEN_TO_USE,
                (d, w) -> new Definition(d.name(), d.brief(), d.full(), w, d.whenNotToUse(), d.example()),
                Definition::whenToUse));
        rows.add(definition(
                "when not to use",
                Field.WHEN_NOT_TO_USE,
                (d, w) -> new Definition(d.name(), d.brief(), d.full(), d.whenToUse(), w, d.example()),
                Definition::whenNotToUse));
        rows.add(definition(
                "example",
                Field.EXAMPLE,
                (d, w) -> new Definition(d.name(), d.brief(), d.full(), d.whenToUse(), d.whenNotToUse(), w),
                Definition::example));
        rows.add(code(
                "place in the tree",
                Field.PLACE,
                under("Tillit"),
                under("Arbeid"),
                ConflictTableTest::place,
                "",
                "Tillit",
                "Arbeid"));
        rows.add(code(
                "colour",
                Field.COLOR,
                fields(f -> f.colored("#112233")),
                fields(f -> f.colored("#445566")),
                CodeFields::color,
                code(BASE, "Tid").color(),
                "#112233",
                "#445566"));
        rows.add(code(
                "status",
                Field.STATUS,
                fields(f -> f.with(CodeStatus.SETTLED)),
                fields(f -> f.with(CodeStatus.RETIRED)),
                fields -> fields.status().code(),
                "open",
                "settled",
                "retired"));
        rows.add(new Row(
                "code deleted here and used there",
                Field.EXISTENCE,
                TID.value(),
                without(Tombstone.Kind.CODE, TID.value()),
                coded(),
                study -> study.codebook().codes().has(TID) ? "there" : "gone",
                Optional.empty(),
                "gone",
                "there",
                false));
        rows.add(new Row(
                "code changed here and deleted there",
                Field.EXISTENCE,
                TID.value(),
                defined(d -> d.renamed("Nok tid")),
                without(Tombstone.Kind.CODE, TID.value()),
                study -> study.codebook().codes().has(TID) ? "there" : "gone",
                Optional.empty(),
                "there",
                "gone",
                false));
        rows.add(new Row(
                "transcript deleted here and coded there",
                Field.EXISTENCE,
                FIRST.value(),
                without(Tombstone.Kind.TRANSCRIPT, FIRST.value()),
                coded(),
                study -> study.transcripts().has(FIRST) ? "there" : "gone",
                Optional.empty(),
                "gone",
                "there",
                false));
        rows.add(new Row(
                "the same words corrected differently",
                Field.TEXT,
                FIRST.value(),
                said("fint"),
                said("dårlig"),
                study -> study.transcripts().get(FIRST).text().replaceAll("(?s).*Det gikk (.*) med.*", "$1"),
                // the log of edits keeps no words that were taken out
                Optional.empty(),
                "fint",
                "dårlig",
                false));
        rows.add(transcript(
                "title of a transcript",
                Field.NAME,
                told(f -> f.titled("Vår tittel")),
                told(f -> f.titled("Deres tittel")),
                TranscriptFields::title,
                true,
                "Første",
                "Vår tittel",
                "Deres tittel"));
        rows.add(transcript(
                "kind of a transcript",
                Field.KIND,
                told(f -> f.withKind(TranscriptKind.FOCUS_GROUP)),
                told(f -> f.withKind(TranscriptKind.FIELD_NOTE)),
                fields -> fields.kind().name(),
                false,
                "INTERVIEW",
                "FOCUS_GROUP",
                "FIELD_NOTE"));
        rows.add(transcript(
                "round of a transcript",
                Field.ROUND,
                told(f -> f.withRound(new Round("1"))),
                told(f -> f.withRound(new Round("2"))),
                fields -> fields.round().map(Round::name).orElse(""),
                false,
                "",
                "1",
                "2"));
        rows.add(transcript(
                "attribute of a transcript",
                Field.ATTRIBUTE,
                told(f -> f.with(f.attributes().with("sted", "ute"))),
                told(f -> f.with(f.attributes().with("sted", "inne"))),
                fields -> fields.attributes().get("sted").orElse(""),
                false,
                "",
                "ute",
                "inne"));
        rows.add(participant(
                "role of a participant",
                Field.ROLE,
                role("moderator"),
                role("arbeidsgiver"),
                (study, fields) -> study.people().roles().get(fields.role()).singular(),
                "kandidat",
                "moderator",
                "arbeidsgiver"));
        rows.add(participant(
                "site of a participant",
                Field.SITE,
                at("Telemark"),
                at("Vestfold"),
                (study, fields) -> fields.site()
                        .map(study.people().sites()::get)
                        .map(Site::name)
                        .orElse(""),
                "",
                "Telemark",
                "Vestfold"));
        rows.add(participant(
                "round of a participant",
                Field.ROUND,
                person((study, fields) -> fields.withRound(new Round("1"))),
                person((study, fields) -> fields.withRound(new Round("2"))),
                (study, fields) -> fields.round().map(Round::name).orElse(""),
                "",
                "1",
                "2"));
        rows.add(participant(
                "attribute of a participant",
                Field.ATTRIBUTE,
                person((study, fields) -> fields.with(fields.attributes().with("alder", "30–39"))),
                person((study, fields) -> fields.with(fields.attributes().with("alder", "40–49"))),
                (study, fields) -> fields.attributes().get("alder").orElse(""),
                "",
                "30–39",
                "40–49"));
        rows.add(new Row(
                "words of a memo",
                Field.TEXT,
                MEMO.value(),
                (study, stamp) -> study.with(study.memos().get(MEMO).saying("Utvalget er skjevt.", stamp)),
                (study, stamp) -> study.with(study.memos().get(MEMO).saying("Utvalget er lite.", stamp)),
                study -> study.memos().get(MEMO).text(),
                Optional.empty(),
                "Utvalget er skjevt.",
                "Utvalget er lite.",
                true));
        rows.add(new Row(
                "title of a chapter",
                Field.NAME,
                CHAPTER.value(),
                chapter(f -> new ChapterFields("Resultater", f.items())),
                chapter(f -> new ChapterFields("Analyse", f.items())),
                study -> study.chapters().get(CHAPTER).fields().title(),
                Optional.of("Funn"),
                "Resultater",
                "Analyse",
                true));
        rows.add(new Row(
                "what an author wrote in a chapter",
                Field.CONTENTS,
                CHAPTER.value(),
                chapter(f -> f.with(List.of(new ChapterItem.Prose(PROSE, "Noen nevnte tid.")))),
                chapter(f -> f.with(List.of(new ChapterItem.Prose(PROSE, "Alle nevnte tid.")))),
                study -> ((ChapterItem.Prose)
                                study.chapters().get(CHAPTER).fields().items().get(0))
                        .text(),
                Optional.of("Mange nevnte tid."),
                "Noen nevnte tid.",
                "Alle nevnte tid.",
                true));
        rows.add(new Row(
                "title of the study",
                Field.NAME,
                BASE.id().value(),
                (study, stamp) -> study.with(study.facts().titled("Tid i arbeid")),
                (study, stamp) -> study.with(study.facts().titled("Arbeid og tid")),
                study -> study.facts().title(),
                Optional.empty(),
                "Tid i arbeid",
                "Arbeid og tid",
                true));
        return rows.stream();
    }

    private static Act chapter(UnaryOperator<ChapterFields> change) {
        return (study, stamp) -> {
            Chapter chapter = study.chapters().get(CHAPTER);
            return study.with(chapter.with(change.apply(chapter.fields()), stamp));
        };
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void isAskedOnceBesideWhatBothHaveAndHad(Row row) {
        Outcome outcome = row.merged(Answers.none());

        assertThat(row.question().thing()).isEqualTo(row.thing());
        assertThat(row.question().field()).isEqualTo(row.field());
        assertThat(row.mirrored(Answers.none()).open()).containsExactly(row.question());
        List<FieldDifference> shown = outcome.differences().stream()
                .map(Difference::fields)
                .flatMap(List::stream)
                .filter(FieldDifference::asks)
                .toList();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).question()).isEqualTo(row.question());
        assertThat(shown.get(0).changed()).isEqualTo(Side.BOTH);
        assertThat(shown.get(0).proposal()).isPresent();
        assertThat(shown.get(0).ours()).contains(row.ours());
        assertThat(shown.get(0).theirs()).contains(row.theirs());
        row.before().ifPresent(before -> assertThat(shown.get(0).base().orElseThrow())
                .contains(before));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void isAsItWasAnswered(Row row) {
        Question question = row.question();
        List<Answer> answers = new ArrayList<>(List.of(Answer.OURS, Answer.THEIRS, Answer.PROPOSAL));
        List<String> values = new ArrayList<>(List.of(row.ours(), row.theirs()));
        values.add(row.proposed());
        row.before().ifPresent(before -> {
            answers.add(Answer.BASE);
            values.add(before);
        });
        if (row.written()) {
            answers.add(Answer.own("Noe helt annet"));
            values.add("Noe helt annet");
        }
        for (int i = 0; i < answers.size(); i++) {
            Answers given = Answers.none().with(question, answers.get(i));
            Outcome here = row.merged(given);
            Outcome there = row.mirrored(given);
            assertThat(here.open()).as("after %s", answers.get(i)).isEmpty();
            assertThat(row.value().apply(here.merged()))
                    .as("by %s", answers.get(i))
                    .isEqualTo(values.get(i));
            assertThat(row.value().apply(there.merged()))
                    .as("mirrored %s", answers.get(i))
                    .isEqualTo(values.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void isAsTheRuleSays(Row row) {
        boolean existence = row.field() == Field.EXISTENCE;
        for (Rule rule : Rule.values()) {
            Outcome here = row.merged(Answers.by(rule));
            Outcome there = row.mirrored(Answers.by(rule));
            String wanted =
                    switch (rule) {
                        case OURS -> existence ? "there" : row.ours();
                        case THEIRS, NEWEST -> existence ? "there" : row.theirs();
                        case PROPOSALS -> row.proposed();
                    };
            assertThat(here.open()).as("by rule %s", rule).isEmpty();
            assertThat(row.value().apply(here.merged())).as("by rule %s", rule).isEqualTo(wanted);
            assertThat(row.value().apply(there.merged()))
                    .as("mirrored rule %s", rule)
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void isNotAskedAgainInEitherCopyOnceItIsDecided(Row row) {
        Study decided =
                row.merged(Answers.none().with(row.question(), Answer.OURS)).merged();

        Outcome again = StudyMerge.of(decided, row.copyThere(), FINDER).with(Answers.none(), DECIDED);
        assertThat(again.open()).as(row.what()).isEmpty();
        assertThat(row.value().apply(again.merged())).isEqualTo(row.ours());
        Outcome taken = StudyMerge.of(row.copyThere(), decided, FINDER).with(Answers.none(), DECIDED);
        assertThat(taken.open()).isEmpty();
        assertThat(row.value().apply(taken.merged())).isEqualTo(row.ours());
    }
}
