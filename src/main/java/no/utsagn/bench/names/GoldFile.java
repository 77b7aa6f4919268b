package no.utsagn.bench.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;

/** Reads a file in which people marked names: a token, a TAB and its BIO label a line; a blank line ends a sentence. */
public final class GoldFile {

    private GoldFile() {}

    /** A word or sign as the file has it. @param label "O", or B- or I- and a type */
    record Token(String text, String label) {

        @Override
        public String toString() {
            return "token " + label;
        }
    }

    /**
     * The sentences, in the order of the file.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be read, or a line is no token with a label
     */
    static List<List<Token>> read(Path file) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                if (!sentence.isEmpty()) {
                    sentences.add(List.copyOf(sentence));
                    sentence.clear();
                }
                continue;
            }
            sentence.add(token(file, number, line));
        }
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
        return sentences;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.of("bench.unreadable", file).causedBy(e).exception();
        }
    }

    private static Token token(Path file, int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank() || !cells[1].matches("O|[BI]-[A-Z_]+")) {
            throw Problem.of("bench.bad-line", file, number).exception();
        }
        return new Token(cells[0], cells[1]);
    }
}
