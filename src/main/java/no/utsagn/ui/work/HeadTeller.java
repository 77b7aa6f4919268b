package no.utsagn.ui.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.transcript.page.Page;

/** Tells what stands beside each turn. It changes with people, memos and transcript alone, not with every coding. */
public final class HeadTeller {

    /** Fewer voices than this are told apart without colours. */
    private static final int GROUP = 3;

    private record Basis(Transcript transcript, People people, Items<Memo> memos) {}

    private Optional<Basis> basis = Optional.empty();
    private List<Page.Head> heads = List.of();

    /** One for each turn. */
    public List<Page.Head> heads(Study study, Transcript transcript) {
        Basis now = new Basis(transcript, study.people(), study.memos());
        if (!basis.equals(Optional.of(now))) {
            basis = Optional.of(now);
            heads = List.copyOf(told(study, transcript));
        }
        return heads;
    }

    private static List<Page.Head> told(Study study, Transcript transcript) {
        Set<MemoTarget> noted = new HashSet<>();
        study.memos().forEach(memo -> noted.add(memo.target()));
        List<Id<Speaker>> coloured = informants(study, transcript);
        return transcript.turns().stream()
                .map(turn -> new Page.Head(
                        Voices.name(study, transcript, turn),
                        turn.at().map(HeadTeller::time).orElse(""),
                        !study.isInformants(transcript, turn),
                        turn.speaker().map(coloured::indexOf).filter(n -> n >= 0),
                        noted.contains(new MemoTarget.OnTurn(transcript.id(), turn.id()))))
                .toList();
    }

    /** The informants of a group as they come to speak; nobody where fewer than three talk. */
    private static List<Id<Speaker>> informants(Study study, Transcript transcript) {
        Set<Id<Speaker>> voices = new HashSet<>();
        List<Id<Speaker>> informants = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            if (turn.speaker().filter(voices::add).isPresent() && study.isInformants(transcript, turn)) {
                informants.add(turn.speaker().get());
            }
        }
        return voices.size() < GROUP ? List.of() : informants;
    }

    /** A time in a recording: "00:11:47". */
    public static String time(Duration at) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }
}
