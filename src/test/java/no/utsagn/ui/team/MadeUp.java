package no.utsagn.ui.team;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.Sums;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.team.model.Merging;

/** Two made-up copies with something of each kind, which answer as real ones do. */
public final class MadeUp implements Merging {

    private final Study study;
    private final Coder us;
    private final Coder them = new Coder(Id.random(), "Eirik");
    private final List<Difference> differences;
    private final List<LikelySame> likely;
    private final boolean forGood;

    public MadeUp() {
        this(false);
    }

    public MadeUp(boolean forGood) {
        this.forGood = forGood;
        study = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju 1", "I: Hvordan går det om natten?", "Kari: Vi sier fra når noe går galt.")
                .code("Trygghet > Åpenhet om feil", "Intervju 1", "sier fra")
                .code("Dokumentasjonskrav", "Intervju 1", "noe går")
                .code("Bemanning", "Intervju 1", "natten")
                .code("Kompetanse > Språk", "Intervju 1", "Hvordan")
                .code("Brukermedvirkning > Språk", "Intervju 1", "går")
                .code("Lederstøtte", "Intervju 1", "galt")
                .code("Alene på natt", "Intervju 1", "om natten")
                .build();
        us = study.coders().iterator().next();
        differences = List.of(
                code("Trygghet > Åpenhet om feil", What.CHANGED, Side.BOTH, openness()),
                code("Dokumentasjonskrav", What.GONE_AND_CHANGED, Side.BOTH, List.of(existence())),
                code("Bemanning", What.CHANGED, Side.BOTH, List.of(place())),
                code("Lederstøtte", What.CHANGED, Side.THEIRS, List.of(name())),
                code("Alene på natt", What.NEW, Side.THEIRS, List.of()),
                new Difference(
                        Kind.TRANSCRIPT,
                        id("intervju"),
                        What.CHANGED,
                        Side.OURS,
                        "Intervju 1",
                        "",
                        Optional.empty(),
                        3,
                        List.of()),
                new Difference(
                        Kind.MEMO, id("notat"), What.NEW, Side.BOTH, "Om vaktene", "", Optional.empty(), 1, List.of()));
        likely = List.of(new LikelySame(
                Kind.CODE,
                codeId("Kompetanse > Språk"),
                codeId("Brukermedvirkning > Språk"),
                LikelySame.Why.SAME_NAME,
                3,
                4,
                5,
                Optional.empty()));
    }

    public static UUID id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    private UUID codeId(String path) {
        return study.codebook().find(CodePath.of(path)).orElseThrow().id().value();
    }

    private Difference code(String path, What what, Side side, List<FieldDifference> fields) {
        var code = study.codebook().find(CodePath.of(path)).orElseThrow();
        List<FieldDifference> own = fields.stream()
                .map(field -> new FieldDifference(
                        Question.of(code.id().value(), field.field()),
                        field.base(),
                        field.ours(),
                        field.theirs(),
                        field.changed(),
                        field.asks(),
                        field.taken(),
                        field.proposal()))
                .toList();
        String shown = String.join(" › ", study.codebook().path(code.id()).names());
        return new Difference(
                Kind.CODE, code.id().value(), what, side, code.name(), shown, Optional.of(code.color()), 1, own);
    }

    private static FieldDifference field(Field field, String base, String ours, String theirs, Side changed) {
        String taken = changed == Side.THEIRS ? theirs : ours;
        return new FieldDifference(
                Question.of(id("any"), field),
                Optional.of(base),
                ours,
                theirs,
                changed,
                false,
                taken,
                Optional.empty());
    }

    private static FieldDifference asking(FieldDifference field, String proposal, Proposal.Why why) {
        return new FieldDifference(
                field.question(),
                field.base(),
                field.ours(),
                field.theirs(),
                Side.BOTH,
                true,
                proposal,
                Optional.of(new Proposal(proposal, why)));
    }

    private static List<FieldDifference> openness() {
        String brief = "Feil og avvik blir nevnt høyt i personalgruppa.";
        String ours = "Feil og avvik blir tatt opp i personalgruppa uten frykt for følger.";
        String theirs = "Feil, avvik og nestenfeil blir nevnt høyt i personalgruppa eller med leder.";
        String both = "Feil, avvik og nestenfeil blir tatt opp i personalgruppa eller med leder uten frykt for følger.";
        return List.of(
                field(Field.NAME, "Åpenhet om feil", "Å snakke om feil", "Åpenhet om feil", Side.OURS),
                field(Field.PLACE, "Trygghet", "Trygghet", "Trygghet › Kultur", Side.THEIRS),
                asking(field(Field.BRIEF, brief, ours, theirs, Side.BOTH), both, Proposal.Why.TOGETHER),
                field(
                        Field.WHEN_TO_USE,
                        "Noen forteller at en feil ble sagt høyt.",
                        "Noen forteller at en feil ble sagt høyt.",
                        "Noen forteller at en feil ble sagt høyt, også når det gikk dårlig.",
                        Side.THEIRS),
                field(Field.WHEN_NOT_TO_USE, "", "Klager fra pårørende: bruk Pårørende.", "", Side.OURS),
                field(Field.STATUS, "open", "open", "open", Side.NEITHER),
                field(Field.COLOR, "#2f7bd8", "#2f7bd8", "#c94f7c", Side.THEIRS));
    }

    private static FieldDifference existence() {
        return asking(field(Field.EXISTENCE, "there", "there", "gone", Side.BOTH), "there", Proposal.Why.IN_USE);
    }

    private static FieldDifference place() {
        return asking(field(Field.PLACE, "", "Trygghet", "Kompetanse", Side.BOTH), "Kompetanse", Proposal.Why.NEWEST);
    }

    private static FieldDifference name() {
        return field(Field.NAME, "Støtte fra leder", "Støtte fra leder", "Lederstøtte", Side.THEIRS);
    }

    @Override
    public Coder us() {
        return us;
    }

    @Override
    public Coder them() {
        return them;
    }

    @Override
    public String fileName() {
        return "Eirik_sykehjem_natt.utsagn";
    }

    @Override
    public Study ours() {
        return study;
    }

    @Override
    public Study theirs() {
        return study;
    }

    @Override
    public Outcome with(Answers answers) {
        List<Question> open = new ArrayList<>();
        List<Difference> now =
                differences.stream().map(one -> decided(one, answers)).toList();
        now.forEach(one -> one.fields().stream()
                .filter(FieldDifference::asks)
                .map(FieldDifference::question)
                .forEach(open::add));
        List<LikelySame> pairs =
                likely.stream().map(pair -> decided(pair, answers)).toList();
        pairs.stream()
                .filter(pair -> pair.answer().isEmpty())
                .map(LikelySame::question)
                .forEach(open::add);
        Sums sums = new Sums(
                new Sums.Codes(12, 14, 14, 15),
                new Sums.Codings(902, 284, 339, 17, 1508),
                List.of(new Sums.Recoded(codeId("Lederstøtte"), codeId("Dokumentasjonskrav"), 9)),
                22);
        return new Outcome(study, now, pairs, open, sums, forGood);
    }

    private static Difference decided(Difference one, Answers answers) {
        return new Difference(
                one.kind(),
                one.thing(),
                one.what(),
                one.side(),
                one.name(),
                one.path(),
                one.color(),
                one.count(),
                one.fields().stream().map(field -> decided(field, answers)).toList());
    }

    private static FieldDifference decided(FieldDifference field, Answers answers) {
        Optional<String> taken = answers.to(field.question())
                .map(answer -> switch (answer.take()) {
                    case OURS -> field.ours();
                    case THEIRS -> field.theirs();
                    case BASE -> field.base().orElse("");
                    case OWN -> answer.own();
                    case PROPOSAL, JOIN, APART -> field.taken();
                })
                .or(() -> answers.rest().filter(rule -> field.asks()).map(rule -> switch (rule) {
                    case OURS -> field.ours();
                    case THEIRS -> field.theirs();
                    case NEWEST, PROPOSALS -> field.taken();
                }));
        return new FieldDifference(
                field.question(),
                field.base(),
                field.ours(),
                field.theirs(),
                field.changed(),
                field.asks() && taken.isEmpty(),
                taken.orElse(field.taken()),
                field.proposal());
    }

    private static LikelySame decided(LikelySame pair, Answers answers) {
        Optional<Answer.Take> take = answers.to(pair.question())
                .map(Answer::take)
                .or(() -> answers.rest()
                        .filter(rule -> rule != Answers.Rule.PROPOSALS)
                        .map(rule -> Answer.Take.APART));
        return new LikelySame(
                pair.kind(),
                pair.ours(),
                pair.theirs(),
                pair.why(),
                pair.onlyOurs(),
                pair.same(),
                pair.onlyTheirs(),
                take);
    }
}
