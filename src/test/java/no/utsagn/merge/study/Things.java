package no.utsagn.merge.study;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.study.Study;

/** The ids of all that a study holds. */
final class Things {

    private Things() {}

    static Set<UUID> of(Study study) {
        Stream<Set<? extends Id<?>>> ids = Stream.of(
                study.coders().ids(),
                study.people().roles().ids(),
                study.people().sites().ids(),
                study.people().participants().ids(),
                study.people().cases().ids(),
                study.transcripts().ids(),
                study.codebook().codes().ids(),
                study.codebook().groups().ids(),
                study.memos().ids(),
                study.entities().ids(),
                study.chapters().ids(),
                study.searches().saved().ids());
        return Stream.concat(ids.flatMap(Set::stream).map(Id::value), codings(study).stream())
                .collect(Collectors.toSet());
    }

    static Set<UUID> codings(Study study) {
        return study.codings().all().map(coding -> coding.id().value()).collect(Collectors.toSet());
    }
}
