package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.app.removal.RemoveFromStudy;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.merge.Answers;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Namesake;
import no.utsagn.names.namesake.Taking;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names replaced in two copies apart, and the other copy's key taken into ours. */
class TakenInKeyTest {

    private static final String MELBU = "Melbu\tMelbu\tplace\t[sted i nord]\n";
    private static final String SIGRUN = "Sigrun Moe\tSigrun Moe | Sigrun\tperson\t(venninna)\n";
    private static final String OTHERWISE = "Ragnar Vik\tRagnar Vik | Ragnar\tperson\t(lederen)\n";

    @TempDir
    private Path folder;

    private static KeyContents contents(KeyHolder holder) {
        return holder.use(held -> held.contents());
    }

    private static String problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(act);
        assertThat(thrown).isInstanceOf(ProblemException.class);
        Problem problem = ((ProblemException) thrown).problem();
        return problem.key();
    }

    @Test
    void withoutTheOtherKeyItIsTold() throws IOException {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(TwoKeys.RAGNAR + SIGRUN)) {
            assertThat(two.meeting().replacedThereAlone()).isGreaterThanOrEqualTo(2);
            two.merge();
            assertThat(contents(two.holder()).missing(two.ours.now())).isPositive();
        }
    }

    @Test
    void whatIsReplacedThereAloneCanBeReadAfterwards() throws IOException {
        try (TwoKeys two = new TwoKeys(folder).given().here(MELBU).there(SIGRUN)) {
            byte[] theirs = Files.readAllBytes(two.theirKey);
            two.merge();
            TakeInKey.Taken taken;
            try (OtherKey other = two.other()) {
                taken = new TakeInKey(two.holder()).take(other, Choices.none());
            }
            assertThat(taken.words()).isPositive();
            assertThat(taken.missing()).isZero();
            assertThat(contents(two.holder()).allOriginals()).contains("Sigrun Moe", "Melbu");
            assertThat(Files.readAllBytes(two.theirKey)).isEqualTo(theirs);
            two.holder().lock();
            two.holder().open(two.ourKey, TwoKeys.OURS.toCharArray());
            assertThat(contents(two.holder()).missing(two.ours.now()))
                    .as("it is in the file, under our passphrase")
                    .isZero();
        }
    }

    @Test
    void theSameNameInTheSameWordsBecomesOneWithoutAsking() {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(TwoKeys.RAGNAR)) {
            two.merge();
            Study merged = two.ours.now();
            int before = persons(merged);
            TakeInKey.Taken taken;
            try (OtherKey other = two.other()) {
                assertThat(new TakeInKey(two.holder()).look(other).open(Choices.none()))
                        .isEmpty();
                taken = new TakeInKey(two.holder()).take(other, Choices.none());
            }
            assertThat(taken.joined()).isPositive();
            assertThat(persons(two.ours.now())).isEqualTo(before - taken.joined());
            assertThat(two.ours.undoName()).contains(EditKind.KEY_TAKEN_IN);
            two.ours.undo();
            assertThat(two.ours.now().entities()).isEqualTo(merged.entities());
            assertThat(two.ours.now().transcripts()).isEqualTo(merged.transcripts());
        }
    }

    private static int persons(Study study) {
        return (int) TwoKeys.written(study).stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .count();
    }

    @Test
    void differentWordsAreAskedAndNothingIsDoneBefore() throws IOException {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(OTHERWISE + SIGRUN)) {
            two.merge();
            Study merged = two.ours.now();
            byte[] key = bytesOf(two, two.ourKey);
            try (OtherKey other = two.other()) {
                TakeInKey act = new TakeInKey(two.holder());
                List<Namesake> asked = act.look(other).open(Choices.none());
                assertThat(asked).hasSize(1);
                assertThat(problem(() -> act.take(other, Choices.none()))).isEqualTo("key.take-in.undecided");
                assertThat(two.ours.now()).isEqualTo(merged);
                assertThat(bytesOf(two, two.ourKey)).isEqualTo(key);
                assertThat(TwoKeys.said(merged)).contains("(lederen)").doesNotContain("(kollegaen)");
                act.take(other, Choices.by(Choices.Rest.OURS));
            }
            assertThat(TwoKeys.said(two.ours.now()))
                    .contains("Det var (kollegaen), og (kollegaen) var", "(kollegaen)s sjef")
                    .doesNotContain("(lederen)");
        }
    }

    private static byte[] bytesOf(TwoKeys two, Path file) {
        try {
            two.holder();
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void keptApartTheyAreNotAskedAboutAgain() {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(OTHERWISE)) {
            two.merge();
            Study merged = two.ours.now();
            try (OtherKey other = two.other()) {
                TakeInKey act = new TakeInKey(two.holder());
                Namesake pair = act.look(other).open(Choices.none()).get(0);
                act.take(other, Choices.none().with(pair.both(), no.utsagn.names.namesake.Choice.APART));
                assertThat(act.look(other).open(Choices.none())).isEmpty();
            }
            assertThat(two.ours.now().transcripts()).isEqualTo(merged.transcripts());
            assertThat(contents(two.holder()).apart()).hasSize(1);
        }
    }

    @Test
    void takenInTwiceChangesNothing() throws IOException {
        try (TwoKeys two =
                new TwoKeys(folder).given().here(TwoKeys.RAGNAR + MELBU).there(OTHERWISE + MELBU + SIGRUN)) {
            two.merge();
            try (OtherKey other = two.other()) {
                TakeInKey act = new TakeInKey(two.holder());
                act.take(other, Choices.by(Choices.Rest.OURS));
                Study once = two.ours.now();
                byte[] key = Files.readAllBytes(two.ourKey);
                int acts = two.ours.audit().size();
                TakeInKey.Taken again = act.take(other, Choices.by(Choices.Rest.THEIRS));
                assertThat(two.ours.now()).isEqualTo(once);
                assertThat(Files.readAllBytes(two.ourKey)).isEqualTo(key);
                assertThat(two.ours.audit()).hasSize(acts);
                assertThat(again).isEqualTo(new TakeInKey.Taken(0, 0, 0, Set.of(), 0));
            }
        }
    }

    @Test
    void mergedWithTheKeyItIsOneStep() {
        try (TwoKeys two =
                new TwoKeys(folder).given().here(TwoKeys.RAGNAR + MELBU).there(OTHERWISE + MELBU + SIGRUN)) {
            int acts = two.ours.audit().size();
            try (OtherKey other = two.other()) {
                Keys keys = new Keys(two.holder(), other, Choices.by(Choices.Rest.PROPOSED));
                TakeInKey.Taken taken = MergeStudies.merge(two.ours, two.meeting(), Answers.none(), keys);
                assertThat(taken.missing()).isZero();
                assertThat(taken.joined())
                        .as("a place, a colleague, and who speaks")
                        .isEqualTo(3);
            }
            assertThat(two.ours.audit()).hasSize(acts + 1);
            assertThat(two.meeting().with(Answers.none()).changesNothing(two.ours.now()))
                    .as("merging again changes nothing")
                    .isTrue();
            assertThat(contents(two.holder()).missing(two.ours.now())).isZero();
        }
    }

    @Test
    void bothTakeTheOthersKeyInAndComeToTheSame() {
        try (TwoKeys two =
                new TwoKeys(folder).given().here(TwoKeys.RAGNAR + MELBU).there(OTHERWISE + MELBU + SIGRUN)) {
            try (OtherKey other = two.other()) {
                Keys keys = new Keys(two.holder(), other, Choices.by(Choices.Rest.PROPOSED));
                MergeStudies.merge(two.ours, two.meeting(), Answers.none(), keys);
            }
            Study ours = two.ours.now();
            KeyContents ourKey = contents(two.holder());
            two.close();
            try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC());
                    KeyHolder holder = two.held(theirs)) {
                holder.open(two.theirKey, TwoKeys.THEIRS.toCharArray());
                try (OtherKey other = OtherKey.open(holder, two.ourKey, TwoKeys.OURS.toCharArray())) {
                    Keys keys = new Keys(holder, other, Choices.by(Choices.Rest.PROPOSED));
                    Meeting meeting = MergeStudies.look(theirs, two.file, Progress.none());
                    MergeStudies.merge(theirs, meeting, Answers.none(), keys);
                }
                Study after = theirs.now();
                assertThat(TwoKeys.said(after)).isEqualTo(TwoKeys.said(ours));
                assertThat(after.entities().ids()).isEqualTo(ours.entities().ids());
                assertThat(contents(holder).withoutOrphans(after).originals())
                        .isEqualTo(ourKey.withoutOrphans(ours).originals());
                assertThat(Set.copyOf(contents(holder).allOriginals())).isEqualTo(Set.copyOf(ourKey.allOriginals()));
                assertThat(after.facts().key())
                        .as("each keeps their own key")
                        .isNotEqualTo(ours.facts().key());
            }
        }
    }

    /** Either id may be the lesser one, which stays; whichever it is, nothing in a text may be nobody's. */
    @Test
    void whatACopyReplacedMoreByAnEntityThatWasJoinedIsStillSomebodys() {
        try (TwoKeys two = new TwoKeys(folder)
                .given()
                .here("Ragnar Vik\tRagnar Vik\tperson\t(kollegaen)\n")
                .there("Ragnar Vik\tRagnar Vik\tperson\t(lederen)\n")) {
            try (OtherKey other = two.other()) {
                Keys keys = new Keys(two.holder(), other, Choices.by(Choices.Rest.OURS));
                MergeStudies.merge(two.ours, two.meeting(), Answers.none(), keys);
            }
            two.there(OTHERWISE);
            two.merge();
            assertThat(two.ours.now().transcripts().stream().flatMap(transcript -> transcript.replacements().stream()))
                    .allMatch(replacement -> two.ours.now().entities().has(replacement.entity()));
            assertThat(TwoKeys.said(two.ours.now())).doesNotContain("Ragnar");
            try (OtherKey other = two.other()) {
                TakeInKey.Taken taken = new TakeInKey(two.holder()).take(other, Choices.by(Choices.Rest.OURS));
                assertThat(taken.missing()).isZero();
            }
            assertThat(two.meeting().with(Answers.none()).changesNothing(two.ours.now()))
                    .isTrue();
        }
    }

    @Test
    void twoCopiesOfOneKeyFileComeTogether() throws IOException {
        try (TwoKeys two = new TwoKeys(folder).here(TwoKeys.RAGNAR).given()) {
            Files.copy(two.ourKey, two.theirKey);
            two.here(MELBU).there(TwoKeys.OURS, SIGRUN);
            try (OtherKey other = OtherKey.open(two.holder(), two.theirKey, TwoKeys.OURS.toCharArray())) {
                Keys keys = new Keys(two.holder(), other, Choices.none());
                assertThat(MergeStudies.merge(two.ours, two.meeting(), Answers.none(), keys)
                                .missing())
                        .isZero();
            }
            assertThat(contents(two.holder()).allOriginals()).contains("Ragnar Vik", "Melbu", "Sigrun Moe");
        }
    }

    @Test
    void aCopyWithoutAKeyTakesTheOther() {
        try (TwoKeys two = new TwoKeys(folder).given().there(SIGRUN)) {
            KeyHolder holder = two.held(two.ours);
            assertThat(problem(() -> OtherKey.open(holder, two.theirKey, TwoKeys.THEIRS.toCharArray())))
                    .isEqualTo("key.take-in.none-of-ours");
            two.merge();
            holder.open(two.theirKey, TwoKeys.THEIRS.toCharArray());
            assertThat(contents(holder).missing(two.ours.now())).isZero();
            holder.close();
        }
    }

    @Test
    void whatCannotBeTakenInIsRefusedAndNothingIsChanged() throws IOException {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(SIGRUN)) {
            KeyHolder holder = two.holder();
            byte[] ours = Files.readAllBytes(two.ourKey);
            char[] wrong = "ikke den".toCharArray();
            assertThat(problem(() -> OtherKey.open(holder, two.theirKey, wrong)))
                    .isEqualTo("key.wrong-or-damaged");
            assertThat(wrong).as("overwritten").containsOnly('\0');
            assertThat(problem(() -> OtherKey.open(holder, two.ourKey, TwoKeys.OURS.toCharArray())))
                    .isEqualTo("key.take-in.same-file");
            assertThat(problem(() -> OtherKey.open(holder, folder.resolve("ingen"), TwoKeys.OURS.toCharArray())))
                    .isEqualTo("key.missing");
            Path damaged = folder.resolve("skadet.utsagnkey");
            byte[] bytes = Files.readAllBytes(two.theirKey);
            bytes[bytes.length - 1] ^= 1;
            Files.write(damaged, bytes);
            assertThat(problem(() -> OtherKey.open(holder, damaged, TwoKeys.THEIRS.toCharArray())))
                    .isEqualTo("key.wrong-or-damaged");
            Path stranger = folder.resolve("annen.utsagnkey");
            try (OpenStudy another =
                    OpenStudy.create(folder.resolve("annen.utsagn"), "Annen", "IH", Clock.systemUTC())) {
                no.utsagn.app.key.HeldKey.openOrCreate(another, stranger, TwoKeys.OURS.toCharArray())
                        .close();
            }
            assertThat(problem(() -> OtherKey.open(holder, stranger, TwoKeys.OURS.toCharArray())))
                    .isEqualTo("key.other-study");
            assertThat(Files.readAllBytes(two.ourKey)).isEqualTo(ours);
        }
    }

    @Test
    void lockingOurKeyClosesTheOther() {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(SIGRUN);
                OtherKey other = two.other()) {
            TakeInKey act = new TakeInKey(two.holder());
            two.holder().lock();
            assertThat(problem(() -> act.look(other))).isEqualTo("key.locked");
            two.holder().open(two.ourKey, TwoKeys.OURS.toCharArray());
            assertThat(problem(() -> act.look(other))).isEqualTo("key.take-in.locked");
        }
    }

    @Test
    void aStudyThatCannotBeSavedIsAsItWasAndItCanBeDoneAgain() {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(OTHERWISE)) {
            two.merge();
            try (OtherKey other = two.other()) {
                TakeInKey act = new TakeInKey(two.holder());
                Study before = two.ours.now();
                Choices choices = Choices.by(Choices.Rest.OURS);
                act.with(before, other, choices, two.ours.stamp());
                assertThat(two.ours.now())
                        .as("the key is saved, the study is not")
                        .isEqualTo(before);
                assertThat(act.look(other).open(Choices.none()))
                        .as("it is asked again")
                        .hasSize(1);
                act.take(other, choices);
                assertThat(TwoKeys.said(two.ours.now())).doesNotContain("(lederen)");
            }
        }
    }

    @Test
    void whoWasTakenOutForGoodDoesNotComeBackWithTheOtherKey() {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(TwoKeys.RAGNAR + SIGRUN)) {
            two.ours.now().people().participants().stream()
                    .filter(p -> contents(two.holder()).participants().containsKey(p.id())
                            && contents(two.holder())
                                    .participants()
                                    .get(p.id())
                                    .name()
                                    .equals("Torunn Bakke"))
                    .findFirst()
                    .ifPresent(p -> {
                        RemoveFromStudy act = new RemoveFromStudy(two.ours);
                        act.removeForGood(act.participant(p.id()), two.holder().held());
                    });
            assertThat(contents(two.holder()).allOriginals()).doesNotContain("Torunn Bakke");
            try (OtherKey other = two.other()) {
                Keys keys = new Keys(two.holder(), other, Choices.by(Choices.Rest.OURS));
                MergeStudies.merge(two.ours, two.meeting(), Answers.none(), keys);
            }
            assertThat(contents(two.holder()).allOriginals())
                    .contains("Sigrun Moe")
                    .noneMatch(words -> words.contains("Torunn") || words.contains("Bakke"));
        }
    }

    @Test
    void noNameIsLeftInTheStudyOrTheBackups() throws IOException {
        try (TwoKeys two = new TwoKeys(folder)
                .given()
                .here(TwoKeys.RAGNAR + MELBU + SIGRUN)
                .there(OTHERWISE + SIGRUN + MELBU)) {
            two.ours.purgeFormerBackups();
            two.merge();
            two.ours.purgeFormerBackups();
            try (OtherKey other = two.other()) {
                new TakeInKey(two.holder()).take(other, Choices.by(Choices.Rest.THEIRS));
                Taking taking = new TakeInKey(two.holder()).look(other);
                assertThat(taking.toString() + other + two.holder()).doesNotContain("Ragnar", "Sigrun", "Melbu");
            }
            two.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> !f.getFileName().toString().startsWith("Eirik"))
                        .toList()) {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertThat(Stream.of("Ragnar", "Sigrun", "Melbu", "Torunn").filter(bytes::contains))
                            .as("%s", file.getFileName())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void itIsRefusedWhileOursIsLocked() {
        try (TwoKeys two = new TwoKeys(folder).given().here(TwoKeys.RAGNAR).there(SIGRUN)) {
            KeyHolder locked = two.held(two.ours);
            assertThatThrownBy(() -> OtherKey.open(locked, two.theirKey, TwoKeys.THEIRS.toCharArray()))
                    .isInstanceOf(ProblemException.class);
            assertThat(problem(() -> OtherKey.open(locked, two.theirKey, TwoKeys.THEIRS.toCharArray())))
                    .isEqualTo("key.take-in.locked");
        }
    }
}
