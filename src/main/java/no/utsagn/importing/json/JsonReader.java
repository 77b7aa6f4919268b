package no.utsagn.importing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.Decoded;
import no.utsagn.importing.source.Decoding;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.Glance;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;

/**
 * Reads segments of speech as Whisper, its relatives and transcription services write them: an array of objects with
 * text, beginning and, often, speaker, at the top or under a name such as "segments", "utterances" or "transcription".
 */
public final class JsonReader implements FormatReader {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 2_000_000;

    /** An object with a first field, or an array of objects; "[00:12]" and "{\rtf" are no such thing. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*(?:\\{\\s*[\"}]|\\]))");

    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            // Python writes the score of a word that could not be placed as NaN.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(Glance.at(file)).lookingAt();
    }

    @Override
    public RawText read(SourceFile file) {
        Decoded decoded = Decoding.of(file);
        List<Segment> segments = segments(file, decoded.text());
        if (segments.isEmpty()) {
            throw Problem.of("import.json-unknown", file.name()).exception();
        }
        List<Problem> remarks = new ArrayList<>(decoded.remarks());
        remarks.add(Problem.of("import.json-joined", segments.size()));
        return new RawText("json", Optional.of(decoded.encoding()), lines(segments), remarks);
    }

    /** The parser's own words quote the file, so they are not passed on. */
    private List<Segment> segments(SourceFile file, String text) {
        try (JsonParser json = mapper.createParser(text)) {
            return SegmentFile.read(json, mapper);
        } catch (StreamConstraintsException e) {
            throw Problem.of("import.json-too-deep", file.name()).exception();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw Problem.of("import.json-damaged", file.name(), line).exception();
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be read", e);
        }
    }

    private static List<RawLine> lines(List<Segment> segments) {
        Clock clock = Clock.of(segments);
        boolean voices = segments.stream().anyMatch(segment -> segment.speaker().isPresent());
        return segments.stream()
                .map(segment -> RawLine.paragraph(segment.text(), segment.line())
                        // What a file with speakers gives to nobody does not go on from the one before.
                        .joined(voices && segment.speaker().isEmpty() ? Join.TURN : Join.WRAP, false)
                        .said(segment.speaker(), segment.start().flatMap(clock::at)))
                .toList();
    }
}
