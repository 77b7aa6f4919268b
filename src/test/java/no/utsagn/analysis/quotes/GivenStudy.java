package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.utsagn.analysis.quotes.Facet.Kind;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Case;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;

/** A study with something known of everybody: two sites, two rounds, a case, two coders, somebody spoken of. */
final class GivenStudy {

    static final Facet ROLE = Facet.of(Kind.ROLE);
    static final Facet PERSON = Facet.of(Kind.PERSON);
    static final Facet CASE = Facet.of(Kind.CASE);
    static final Facet ROUND = Facet.of(Kind.ROUND);
    static final Facet SITE = Facet.of(Kind.SITE);
    static final Facet CODER = Facet.of(Kind.CODER);
    static final Facet ABOUT = Facet.of(Kind.ABOUT);
    static final Facet SEX = Facet.attribute("kjønn");
    static final Facet PLACE = Facet.attribute("sted");

    private Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .person("Nils", "kandidat")
            .person("Ola", "arbeidsgiver")
            .transcript("Ett", "I: Hva skjedde?", "Kari: Først en ting. Så en ting til.", "Ola: Ja da.", "?: Hm da.")
            .transcript("To", "Kari: Det samme som sist.", "Nils: Nei, noe annet enn det.")
            .code("Tillit", "Ett", "Først en ting.")
            .code("Tillit > Tid", "Ett", "ting. Så en")
            .code("Tillit", "Ett", "Ja da.")
            .code("Uro", "Ett", "Hm da.")
            .code("Uro", "Ett", "Hva skjedde?")
            .code("Tillit", "To", "samme som sist.\nNei")
            .code("Tid på jobb", "To", "annet enn det.")
            .build();

    final Id<Coder> second = Id.random();
    final Id<Case> pair = Id.random();
    final Id<Site> north = Id.random();
    final Id<Site> south = Id.random();

    GivenStudy() {
        study = study.with(new Coder(second, "EB"));
        study = study.with(study.people().with(new Site(north, "fylke", "Nord", java.util.Optional.empty())));
        study = study.with(study.people().with(new Site(south, "fylke", "Ålen", java.util.Optional.empty())));
        study = study.with(study.people().with(new Case(pair, "Par 1", Set.of(person("Kari"), person("Ola")))));
        fields("Kari", f -> f.withSite(north).with(Attributes.none().with("kjønn", "kvinne")));
        fields("Nils", f -> f.withSite(south).with(Attributes.none().with("kjønn", "mann")));
        fields("Ola", f -> f.withSite(north).with(Attributes.none().with("kjønn", "mann")));
        transcript("Ett", new Round("1"), Attributes.none().with("sted", "kontor"));
        transcript("To", new Round("2"), Attributes.none().with("sted", "telefon"));
    }

    private void fields(String name, UnaryOperator<ParticipantFields> change) {
        Participant one = study.people().participants().get(person(name));
        study = study.with(study.people().with(one.with(change.apply(one.fields()), StudyBuilder.anyStamp())));
    }

    private void transcript(String title, Round round, Attributes attributes) {
        Transcript one = StudyBuilder.transcript(study, title);
        study = study.with(one.with(one.fields().withRound(round).with(attributes), StudyBuilder.anyStamp()));
    }

    Study study() {
        return study;
    }

    /** Lets the second coder code some words, saying whom they are about. */
    GivenStudy coded(String path, String title, String words, Set<Id<Participant>> about) {
        Transcript in = StudyBuilder.transcript(study, title);
        Coding coding = new Coding(
                Id.random(),
                code(path),
                in.id(),
                Span.ofLength(in.text().indexOf(words), words.length()),
                second,
                StudyBuilder.THEN.plusSeconds(60),
                about);
        study = study.with(study.codings().with(coding));
        return this;
    }

    Id<Code> code(String path) {
        return study.codebook().find(CodePath.of(path)).orElseThrow().id();
    }

    Id<Participant> person(String name) {
        return study.people().participants().stream()
                .filter(p -> p.name().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    String role(String word) {
        return study.people().roleCalled(word).orElseThrow().id().toString();
    }

    QuoteFilter of(String... paths) {
        List<Id<Code>> codes = new ArrayList<>();
        for (String path : paths) {
            codes.add(code(path));
        }
        return new QuoteFilter(Set.copyOf(codes), true, new TreeMap<>());
    }

    Quotes find(QuoteFilter filter) {
        return new QuoteFinder().find(study, filter);
    }

    /** The words that a filter finds. */
    List<String> words(QuoteFilter filter) {
        return words(find(filter).list());
    }

    List<String> words(List<Quote> quotes) {
        return quotes.stream()
                .map(q -> study.transcripts().get(q.transcript()).words(q.span()))
                .toList();
    }
}
