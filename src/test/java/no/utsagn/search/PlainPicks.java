package no.utsagn.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.search.query.Field;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/** Which characters conditions pick, one by one, as the description of {@link Query} says. For tests. */
final class PlainPicks {

    private final Study study;

    PlainPicks(Study study) {
        this.study = study;
    }

    boolean[] all(Transcript transcript) {
        boolean[] all = new boolean[transcript.text().length()];
        java.util.Arrays.fill(all, true);
        return all;
    }

    boolean[] and(boolean[] one, boolean[] other) {
        boolean[] both = new boolean[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] && other[i];
        }
        return both;
    }

    boolean[] of(Query condition, Transcript transcript) {
        if (condition instanceof Query.All all) {
            return beside(all.parts(), transcript);
        }
        return of(condition, transcript, coding -> true);
    }

    boolean[] beside(List<Query> conditions, Transcript transcript) {
        Predicate<Coding> by = coding -> conditions.stream()
                .filter(c -> c instanceof Field field && field.kind() == Field.Kind.CODER)
                .allMatch(c -> isBy(coding, (Field) c));
        boolean[] picked = all(transcript);
        for (Query condition : conditions) {
            picked = and(
                    picked, condition instanceof Query.All ? of(condition, transcript) : of(condition, transcript, by));
        }
        return picked;
    }

    private boolean[] of(Query condition, Transcript transcript, Predicate<Coding> counted) {
        boolean[] picked = new boolean[transcript.text().length()];
        if (condition instanceof Query.Any any) {
            for (Query one : any.either()) {
                boolean[] also = of(one, transcript);
                IntStream.range(0, picked.length).forEach(i -> picked[i] |= also[i]);
            }
        } else if (condition instanceof Query.Not not) {
            boolean[] these = of(not.condition(), transcript);
            IntStream.range(0, picked.length).forEach(i -> picked[i] = !these[i]);
        } else {
            IntStream.range(0, picked.length)
                    .forEach(i -> picked[i] = picks((Field) condition, transcript, i, counted));
        }
        return picked;
    }

    private boolean picks(Field field, Transcript transcript, int at, Predicate<Coding> counted) {
        Turn turn = transcript.turnAt(at);
        Optional<Participant> who = study.participantOf(transcript, turn);
        return switch (field.kind()) {
            case ROLE ->
                who.filter(p -> fits(field, study.people().roleOf(p.id()).singular()))
                        .isPresent();
            case SPEAKER ->
                transcript.speakerOf(turn).filter(s -> fits(field, s.written())).isPresent();
            case ROUND ->
                transcript.fields().round().or(() -> who.flatMap(p -> p.fields().round())).stream()
                        .anyMatch(round -> fits(field, round.name()));
            case SITE ->
                who.flatMap(Participant::site).or(() -> transcript.fields().site()).stream()
                        .anyMatch(site ->
                                fits(field, study.people().sites().get(site).name()));
            case TRANSCRIPT -> fits(field, transcript.title());
            case ATTRIBUTE ->
                who.flatMap(p -> p.attributes().get(field.name()))
                        .or(() -> transcript.fields().attributes().get(field.name()))
                        .filter(value -> fits(field, value))
                        .isPresent();
            case CODE, CODE_ALONE, CODER ->
                study.codings().in(transcript.id()).stream()
                        .filter(counted)
                        .filter(coding -> coding.span().contains(at))
                        .anyMatch(coding -> field.kind() == Field.Kind.CODER
                                ? isBy(coding, field)
                                : isOf(study.codebook().code(coding.code()), field));
            case MEMO -> study.memos().stream().anyMatch(memo -> isOn(memo, transcript, at, who, field));
            case REPLACED ->
                transcript.replacements().stream()
                        .filter(replacement -> replacement.span().contains(at))
                        .anyMatch(replacement -> says(field, transcript.words(replacement.span()))
                                || fits(
                                        field,
                                        study.entities()
                                                .get(replacement.entity())
                                                .kind()
                                                .code()));
        };
    }

    private boolean isBy(Coding coding, Field field) {
        return fits(field, study.coders().get(coding.coder()).name());
    }

    private boolean isOf(Code code, Field field) {
        List<String> path = study.codebook().path(code.id()).names();
        boolean named = false;
        for (int from = 0; from < path.size(); from++) {
            named |= fits(field, String.join("/", path.subList(from, path.size())));
        }
        return named
                || (field.kind() == Field.Kind.CODE
                        && code.parent()
                                .filter(above -> isOf(study.codebook().code(above), field))
                                .isPresent());
    }

    private boolean isOn(Memo memo, Transcript transcript, int at, Optional<Participant> who, Field field) {
        MemoTarget target = memo.target();
        if (!says(field, memo.text())) {
            return false;
        }
        return target.equals(new MemoTarget.OnTranscript(transcript.id()))
                || target.equals(new MemoTarget.OnTurn(
                        transcript.id(), transcript.turnAt(at).id()))
                || who.filter(p -> target.equals(new MemoTarget.OnParticipant(p.id())))
                        .isPresent()
                || study.codings().in(transcript.id()).stream()
                        .filter(coding -> coding.span().contains(at))
                        .anyMatch(coding -> target.equals(new MemoTarget.OnCoding(coding.id()))
                                || target.equals(new MemoTarget.OnCode(coding.code())));
    }

    private static boolean fits(Field field, String name) {
        String said = name.toLowerCase(Locale.ROOT);
        String wanted = field.value().toLowerCase(Locale.ROOT);
        return field.beginning() ? said.startsWith(wanted) : said.equals(wanted);
    }

    static boolean says(Field field, String text) {
        String said = " " + spaced(text) + " ";
        return said.contains(" " + spaced(field.value()) + (field.beginning() ? "" : " "));
    }

    private static String spaced(String text) {
        return String.join(
                " ",
                Words.in(text, Span.over(text)).stream()
                        .map(word -> NormalForm.of(text, word))
                        .toList());
    }
}
