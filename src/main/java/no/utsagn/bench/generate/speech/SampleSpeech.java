package no.utsagn.bench.generate.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ImportedTurn;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/** What is said in the sample transcripts that are written with capitals: word by word, with the sign behind each. */
final class SampleSpeech {

    /** What stands behind a word. */
    enum Sign {
        NONE,
        COMMA,
        STOP,
        QUESTION,
        TRAILING;

        boolean ends() {
            return this == STOP || this == QUESTION;
        }
    }

    /** A word as it stands in a sample. @param begins whether a sentence begins with it */
    record Said(String word, Sign sign, boolean begins) {

        String small() {
            return word.toLowerCase(Locale.ROOT);
        }

        Said in(Map<String, String> others) {
            return new Said(others.getOrDefault(small(), word), sign, begins);
        }

        @Override
        public String toString() {
            return "word of " + word.length();
        }
    }

    private static final Set<String> HERE = Set.of("ikke", "jeg");
    private static final Set<String> ELSEWHERE = Set.of("ikkje", "itj", "eg", "æ");

    private SampleSpeech() {}

    /** All words of some files, in order. */
    static List<Said> in(List<Path> files) {
        List<Said> all = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            ImportedFile read = new TranscriptImport().read(file);
            if (CaseRegime.of(read.text()) == CaseRegime.CAPITALS) {
                List<Said> one = new ArrayList<>();
                read.turns().stream()
                        .filter(turn -> turn.label().isPresent())
                        .map(ImportedTurn::span)
                        .forEach(turn -> add(read, turn, one));
                all.addAll(inBokmaal(one));
            }
        }
        return all;
    }

    /** The same in bokmål where it is said otherwise, so that each speaker can say it in a way of their own. */
    private static List<Said> inBokmaal(List<Said> speech) {
        Map<String, String> bokmaal = new HashMap<>();
        for (String[] row : WordList.rows("/no/utsagn/bench/varieties.tsv")) {
            for (String said : row) {
                bokmaal.putIfAbsent(said, row[0]);
            }
        }
        long here = speech.stream().filter(word -> HERE.contains(word.small())).count();
        long elsewhere =
                speech.stream().filter(word -> ELSEWHERE.contains(word.small())).count();
        return here >= elsewhere
                ? speech
                : speech.stream().map(word -> word.in(bokmaal)).toList();
    }

    private static void add(ImportedFile file, Span turn, List<Said> all) {
        List<Span> marks = file.marks().stream()
                .map(NotedMark::span)
                .filter(turn::overlaps)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Span> words = Words.in(file.text(), turn).stream()
                .filter(word -> marks.stream().noneMatch(word::overlaps))
                .toList();
        boolean begins = true;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            int next = last ? turn.end() : words.get(i + 1).start();
            Sign sign = sign(file.text().substring(words.get(i).end(), next));
            sign = last && !sign.ends() ? Sign.STOP : sign;
            all.add(new Said(words.get(i).of(file.text()), sign, begins));
            begins = sign.ends();
        }
    }

    private static Sign sign(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            switch (gap.charAt(i)) {
                case '.', '!', ':' -> {
                    return Sign.STOP;
                }
                case '?' -> {
                    return Sign.QUESTION;
                }
                case ',' -> {
                    return Sign.COMMA;
                }
                case '…' -> {
                    return Sign.TRAILING;
                }
                default -> {
                    continue;
                }
            }
        }
        return Sign.NONE;
    }
}
