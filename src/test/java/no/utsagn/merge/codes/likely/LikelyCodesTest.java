package no.utsagn.merge.codes.likely;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.language.Span;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.LikelySame.Why;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyCodesTest {

    private static final WordForms RULES = WordForms.shipped();

    private final LikelyCodes finder = new LikelyCodes(RULES);
    private final Id<Transcript> transcript = Id.random();
    private final Id<Coder> ingvild = Id.random();
    private final Id<Coder> eirik = Id.random();
    private int minute;

    private Code code(String name) {
        Stamp stamp = new Stamp(new UUID(0, 1), Instant.EPOCH.plusSeconds(minute++));
        return Codebook.empty("Kodebok").create(Definition.named(name), Optional.empty(), stamp);
    }

    private Coding coding(Code code, Id<Coder> coder, Id<Transcript> in, int start, int end) {
        return new Coding(Id.random(), code.id(), in, new Span(start, end), coder, Instant.EPOCH, Set.of());
    }

    private List<LikelySame> between(Code one, Code other, Codings ours, Codings theirs) {
        return finder.between(List.of(one), List.of(other), CodeUse.of(ours), CodeUse.of(theirs));
    }

    @ParameterizedTest
    @CsvSource({
        "Trygghet, trygghet, SAME_NAME",
        "Støtte  fra leder, støtte fra-leder, SAME_NAME",
        "Nav-kontor, NAV kontor, SAME_NAME",
        "Språk, Språket, INFLECTED_NAME",
        "Ansatte på natt, Ansatt på natt, INFLECTED_NAME",
        "Far på jobb, Fedre på jobb, INFLECTED_NAME",
        "Trygghet, Utrygghet, ",
        "Tid, Tidsnød, ",
        "Arbeid, Arbeid ute, ",
        "Lederstøtte, Leder støtter, ",
    })
    void namesThatSayTheSame(String one, String other, Why why) {
        List<LikelySame> found = between(code(one), code(other), Codings.none(), Codings.none());
        assertThat(found.stream().map(LikelySame::why).findFirst()).isEqualTo(Optional.ofNullable(why));
    }

    @Test
    void codesLaidOnTheSameWordsAreLikelyTheSame() {
        Code nattro = code("Nattro");
        Code ro = code("Ro om natten");
        Codings ours = Codings.none();
        Codings theirs = Codings.none();
        for (int i = 0; i < 6; i++) {
            ours = ours.with(coding(nattro, ingvild, transcript, i * 100, i * 100 + 40));
            theirs =
                    theirs.with(coding(ro, eirik, transcript, i * 100 + (i < 5 ? 5 : 60), i * 100 + (i < 5 ? 40 : 90)));
        }
        assertThat(between(nattro, ro, ours, theirs))
                .containsExactly(new LikelySame(
                        Kind.CODE,
                        nattro.id().value(),
                        ro.id().value(),
                        Why.SHARED_PASSAGES,
                        1,
                        5,
                        1,
                        Optional.empty()));
    }

    @Test
    void fourPassagesTellNothing() {
        Code one = code("Nattro");
        Code other = code("Ro");
        Codings ours = Codings.none();
        Codings theirs = Codings.none();
        for (int i = 0; i < 4; i++) {
            ours = ours.with(coding(one, ingvild, transcript, i * 100, i * 100 + 40));
            theirs = theirs.with(coding(other, eirik, transcript, i * 100, i * 100 + 40));
        }
        assertThat(between(one, other, ours, theirs)).isEmpty();
    }

    @Test
    void whatOnlyOneHasReadDoesNotTellThemApart() {
        Code one = code("Nattro");
        Code other = code("Ro");
        Id<Transcript> unread = Id.random();
        Codings ours = Codings.none();
        Codings theirs = Codings.none();
        for (int i = 0; i < 5; i++) {
            ours = ours.with(coding(one, ingvild, transcript, i * 100, i * 100 + 40))
                    .with(coding(one, ingvild, unread, i * 100, i * 100 + 90));
            theirs = theirs.with(coding(other, eirik, transcript, i * 100, i * 100 + 30));
        }
        assertThat(between(one, other, ours, theirs))
                .extracting(LikelySame::same)
                .containsExactly(5);
    }

    @Test
    void touchingIsNotSharing() {
        Shared shared = Shared.between(
                CodeUse.of(Codings.of(List.of(coding(code("a"), ingvild, transcript, 0, 5)))),
                Id.random(),
                CodeUse.of(Codings.none()),
                Id.random());
        assertThat(shared).isEqualTo(new Shared(0, 0, 0, 0, 0));
        Code one = code("En");
        Code other = code("To");
        Codings all =
                Codings.of(List.of(coding(one, ingvild, transcript, 0, 5), coding(other, ingvild, transcript, 5, 9)));
        assertThat(Shared.between(CodeUse.of(all), one.id(), CodeUse.of(all), other.id()))
                .isEqualTo(new Shared(1, 0, 1, 0, 9));
    }

    @Test
    void duplicatesOfOneCodebookNameTheOlderFirstAndLeaveOutWhatWasKeptApart() {
        Code older = code("Støtte");
        Code newer = code("støtten");
        Codebook codebook = Codebook.empty("Kodebok").with(newer).with(older);
        assertThat(finder.duplicates(codebook, Codings.none()))
                .extracting(LikelySame::ours, LikelySame::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(older.id().value(), Why.INFLECTED_NAME));
        Codebook apart = codebook.with(codebook.groups(), codebook.aliases().keptApart(newer.id(), older.id()));
        assertThat(finder.duplicates(apart, Codings.none())).isEmpty();
    }
}
