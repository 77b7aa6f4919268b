package no.utsagn.importing.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;

/**
 * Finds the characters behind bytes. A byte order mark is believed; then strict UTF-8 and UTF-16 are tried; what is
 * neither is an old western character set, and which one is a guess that the person is told of.
 */
public final class Decoding {

    /** Control characters per thousand that a text may hold by mishap. */
    private static final int CONTROLS_PER_THOUSAND = 2;

    /** The largest text that is read, in bytes. A day of speech is well under one megabyte. */
    static final int MAX_BYTES = 20 << 20;

    private Decoding() {}

    /**
     * The characters of a file.
     *
     * @throws no.utsagn.base.ProblemException if they are no text, or cannot be told
     */
    public static Decoded of(SourceFile file) {
        if (file.size() > MAX_BYTES) {
            throw Problem.of("import.too-large", file.name(), MAX_BYTES >> 20).exception();
        }
        ByteBuffer bytes = file.buffer();
        if (file.encoding().isPresent()) {
            return told(file, bytes, file.encoding().get());
        }
        if (file.startsWith(0xEF, 0xBB, 0xBF)) {
            return marked(file, bytes.position(3), UTF_8);
        }
        if (file.startsWith(0xFF, 0xFE)) {
            return marked(file, bytes.position(2), UTF_16LE);
        }
        if (file.startsWith(0xFE, 0xFF)) {
            return marked(file, bytes.position(2), UTF_16BE);
        }
        Optional<Charset> wide = Utf16Guess.of(bytes);
        if (wide.isPresent()) {
            return text(file, strictly(file, bytes, wide.get()), wide.get(), List.of());
        }
        requireNoNul(file, bytes);
        Strict utf8 = Strict.decode(bytes, UTF_8);
        return utf8.whole() ? text(file, utf8.text(), UTF_8, List.of()) : guessed(file, bytes);
    }

    private static Decoded told(SourceFile file, ByteBuffer bytes, Charset charset) {
        String text = strictly(file, bytes, charset);
        return text(file, text.startsWith("\uFEFF") ? text.substring(1) : text, charset, List.of());
    }

    private static Decoded marked(SourceFile file, ByteBuffer bytes, Charset charset) {
        return text(file, strictly(file, bytes, charset), charset, List.of(Problem.of("import.bom-removed")));
    }

    private static Decoded guessed(SourceFile file, ByteBuffer bytes) {
        Charset charset = WesternGuess.of(bytes).orElseThrow(() -> Problem.of("import.encoding-unknown", file.name())
                .exception());
        Optional<String> mixed = MixedText.of(bytes, charset);
        if (mixed.isPresent()) {
            return text(file, mixed.get(), charset, List.of(Problem.of("import.encoding-mixed", charset.name())));
        }
        Problem remark = Problem.of("import.encoding-guessed", charset.name());
        return text(file, strictly(file, bytes, charset), charset, List.of(remark));
    }

    private static String strictly(SourceFile file, ByteBuffer bytes, Charset charset) {
        Strict decoded = Strict.decode(bytes, charset);
        if (!decoded.whole()) {
            long line = 1 + decoded.text().chars().filter(c -> c == '\n').count();
            throw Problem.of("import.undecodable", file.name(), line, charset.name())
                    .exception();
        }
        return decoded.text();
    }

    private static void requireNoNul(SourceFile file, ByteBuffer bytes) {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                throw Problem.of("import.binary", file.name()).exception();
            }
        }
    }

    private static Decoded text(SourceFile file, String text, Charset charset, List<Problem> remarks) {
        long controls = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000B\u001A".indexOf(c) < 0)
                .count();
        if (text.indexOf('\0') >= 0 || controls * 1000 > (long) text.length() * CONTROLS_PER_THOUSAND) {
            throw Problem.of("import.binary", file.name()).exception();
        }
        if (text.chars().noneMatch(Decoding::isSeen)) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        return new Decoded(text, charset.name(), remarks);
    }

    /** Neither a blank nor one of the characters that only tell how others are to be set. */
    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** What could be decoded before the first byte that does not fit. */
    private record Strict(String text, boolean whole) {

        static Strict decode(ByteBuffer source, Charset charset) {
            ByteBuffer bytes = source.duplicate();
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer out = CharBuffer.allocate((int) (bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1);
            CoderResult result = decoder.decode(bytes, out, true);
            return new Strict(out.flip().toString(), !result.isError());
        }
    }
}
