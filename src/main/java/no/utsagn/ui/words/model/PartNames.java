package no.utsagn.ui.words.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;

/** What the parts of a study are called, and which there are. */
public final class PartNames {

    private final Messages say;
    private final Study study;

    public PartNames(Messages say, Study study) {
        this.say = say;
        this.study = study;
    }

    /** What a part is called. */
    public String of(Part part) {
        if (part instanceof Part.OfRole role) {
            return study.people()
                    .roles()
                    .find(role.role())
                    .map(Role::plural)
                    .map(PartNames::capital)
                    .orElse("–");
        } else if (part instanceof Part.OfSite site) {
            return study.people().sites().find(site.site()).map(Site::name).orElse("–");
        } else if (part instanceof Part.OfRound round) {
            return say.text("ui.words.part.round", round.name());
        } else if (part instanceof Part.Coded coded) {
            return code(coded);
        } else if (part instanceof Part.TurnsOf turns) {
            return code(new Part.Coded(turns.code()));
        }
        return say.text(part instanceof Part.Rest ? "ui.words.part.rest" : "ui.words.part.all");
    }

    private String code(Part.Coded coded) {
        return study.codebook()
                .codes()
                .find(coded.code())
                .map(code -> "«" + code.name() + "»")
                .orElse("–");
    }

    /** What sort of part it is, in one word; empty for the whole. */
    public String kind(Part part) {
        if (part instanceof Part.OfRole) {
            return say.text("ui.words.part.kind.role");
        } else if (part instanceof Part.OfSite) {
            return say.text("ui.words.part.kind.site");
        } else if (part instanceof Part.OfRound) {
            return say.text("ui.words.part.kind.round");
        } else if (part instanceof Part.Coded coded) {
            return study.codebook()
                            .codes()
                            .find(coded.code())
                            .flatMap(Code::parent)
                            .isPresent()
                    ? study.codebook().path(coded.code()).written()
                    : say.text("ui.words.part.kind.code");
        }
        return "";
    }

    /** Whether a part is there still. */
    public boolean has(Part part) {
        if (part instanceof Part.OfRole role) {
            return study.people().roles().has(role.role());
        } else if (part instanceof Part.OfSite site) {
            return study.people().sites().has(site.site());
        } else if (part instanceof Part.Coded coded) {
            return study.codebook().codes().has(coded.code());
        }
        return !(part instanceof Part.OfRound round) || rounds().contains(round.name());
    }

    /**
     * The parts that there are to choose from, but for the whole.
     *
     * @param interviewers whether their roles are among them
     */
    public List<Part> all(boolean interviewers) {
        List<Part> parts = new ArrayList<>();
        Set<Object> used = new LinkedHashSet<>();
        study.people().participants().forEach(who -> {
            used.add(who.role());
            who.site().ifPresent(used::add);
        });
        study.people().roles().stream()
                .filter(role -> used.contains(role.id()) && (interviewers || role.informant()))
                .forEach(role -> parts.add(new Part.OfRole(role.id())));
        study.people().sites().stream()
                .filter(site -> used.contains(site.id()))
                .forEach(site -> parts.add(new Part.OfSite(site.id())));
        if (rounds().size() > 1) {
            rounds().forEach(round -> parts.add(new Part.OfRound(round)));
        }
        study.codebook().inTreeOrder().forEach(code -> parts.add(new Part.Coded(code.id())));
        return parts;
    }

    /** The first group that key words may be asked of. */
    public Optional<Part> first() {
        return study.people().participants().stream()
                .map(Participant::role)
                .filter(role -> study.people().roles().get(role).informant())
                .findFirst()
                .map(Part.OfRole::new);
    }

    private Set<String> rounds() {
        Set<String> rounds = new LinkedHashSet<>();
        study.transcripts()
                .forEach(transcript ->
                        transcript.fields().round().map(Round::name).ifPresent(rounds::add));
        return rounds;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
