package no.utsagn.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.app.sample.SampleStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.language.Span;
import no.utsagn.names.find.Finders;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every identifier that was planted in the sample transcripts stands in the list of the review, wherever it was said. */
class SampleReviewTest {

    private static final Path PLANTED = Path.of("src/test/resources/planted-identifiers.tsv");

    @TempDir
    private Path folder;

    @Test
    void nothingPlantedIsMissingInTheList() throws IOException {
        SampleStudy sample =
                new SampleStudy(SampleFolder.find(), Messages.in(TextLanguage.BOKMAAL), Clock.systemUTC(), step -> {});
        try (OpenStudy open = sample.create(folder.resolve("s.utsagn"))) {
            ReviewFinds finds = ReviewFinds.none().updated(open.now(), Finders.load(), Progress.none(), each -> {});
            Review review = Review.of(open.now(), finds, Optional.empty());
            List<String> missing = new ArrayList<>();
            int seen = 0;
            for (String[] planted : planted()) {
                for (Transcript transcript : open.now().transcripts()) {
                    if (stem(planted[0]).equals(transcript.title())) {
                        List<Span> places = review.in(transcript.id()).stream()
                                .map(shown -> shown.place().span())
                                .toList();
                        for (Span said : said(transcript.text(), planted[2])) {
                            seen++;
                            if (places.stream().noneMatch(said::overlaps)) {
                                missing.add(planted[1] + " " + planted[2] + " in " + planted[0]);
                            }
                        }
                    }
                }
            }
            assertThat(seen)
                    .as("the test sees what is there")
                    .isGreaterThan(planted().size());
            assertThat(missing).isEmpty();
        }
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static List<String[]> planted() throws IOException {
        try (Stream<String> lines = Files.lines(PLANTED)) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    private static List<Span> said(String text, String form) {
        Matcher matcher = Pattern.compile("(?U)(?<!\\w)" + Pattern.quote(form).replace(" ", "\\E\\s+\\Q") + "(?!\\w)")
                .matcher(text);
        List<Span> said = new ArrayList<>();
        while (matcher.find()) {
            said.add(new Span(matcher.start(), matcher.end()));
        }
        return said;
    }
}
