package no.utsagn.importing.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.transcript.TranscriptKind;

/**
 * Makes a text of a table of answers: a turn for each answer. With several questions it goes question by question, each
 * as a heading that is nobody's, with all its answers below; so nothing that was asked stands among what was answered,
 * and one who answers two questions has two turns.
 */
final class Answers {

    private final Sheet sheet;
    private final SurveyColumns columns;
    private final List<RawLine> lines = new ArrayList<>();

    Answers(Sheet sheet, SurveyColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    RawText text() {
        Respondents respondents = new Respondents(sheet, columns);
        int[] answered = IntStream.range(0, sheet.rows().size())
                .filter(i -> columns.texts().stream()
                        .anyMatch(column -> isAnswer(sheet.rows().get(i).cells().get(column))))
                .toArray();
        List<String> labels = IntStream.of(answered).mapToObj(respondents::met).toList();
        for (int column : columns.texts()) {
            question(column);
            for (int i = 0; i < answered.length; i++) {
                answer(sheet.rows().get(answered[i]), column, labels.get(i));
            }
        }
        List<Problem> remarks = new ArrayList<>(sheet.remarks());
        remarks.add(Problem.of("import.survey-texts", names(columns.texts())));
        if (answered.length < sheet.rows().size()) {
            remarks.add(Problem.of("import.survey-unanswered", sheet.rows().size() - answered.length));
        }
        remarks.addAll(respondents.remarks());
        if (!columns.leftOut().isEmpty()) {
            remarks.add(Problem.of("import.survey-columns-left-out", names(columns.leftOut())));
        }
        return new RawText(
                sheet.format(),
                sheet.encoding(),
                lines,
                remarks,
                Optional.of(TranscriptKind.SURVEY_ANSWER),
                respondents.people(),
                Optional.of(new Shown(sheet).of(columns)));
    }

    /** A dash or a full stop is how people pass over a question. */
    private static boolean isAnswer(String cell) {
        return cell.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private void question(int column) {
        String name = sheet.header().get(column);
        if (columns.texts().size() > 1) {
            lines.add(RawLine.paragraph(name, 1).styled(0, true));
        }
    }

    private void answer(Sheet.Row row, int column, String label) {
        String cell = row.cells().get(column);
        if (!isAnswer(cell)) {
            return;
        }
        boolean first = true;
        for (String text :
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            RawLine line = RawLine.paragraph(text, row.number());
            lines.add(first ? line.joined(Join.TURN, false).said(Optional.of(label), Optional.empty()) : line);
            first = false;
        }
    }

    private String names(List<Integer> of) {
        String some = of.stream().limit(10).map(sheet.header()::get).collect(Collectors.joining(", "));
        return of.size() > 10 ? some + " …" : some;
    }
}
