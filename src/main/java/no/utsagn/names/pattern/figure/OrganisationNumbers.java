package no.utsagn.names.pattern.figure;

import java.util.Optional;
import java.util.Set;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.Rule;
import no.utsagn.transcript.entity.EntityKind;

/** Numbers of organisations: nine digits with the right control digit, or called so. Amounts of money are none. */
final class OrganisationNumbers implements Rule {

    private static final Set<String> CALLED =
            Set.of("orgnr", "org.nr", "org", "nr", "organisasjonsnummer", "organisasjonsnummeret", "foretaksnummer");
    private static final Set<String> MONEY = Set.of("kr", "kroner", "krone", "nok", "euro", "dollar", "mill");
    private static final int LENGTH = 9;
    private static final int GROUP = 3;

    @Override
    public Optional<Hit> at(Line line, int i) {
        int last = line.folded(i).length() == LENGTH ? i : i + 2;
        boolean grouped = last > i
                && line.folded(i).length() == GROUP
                && line.joined(i + 1).length() == GROUP
                && line.joined(i + 2).length() == GROUP;
        String digits = last == i ? line.folded(i) : line.folded(i) + line.folded(i + 1) + line.folded(i + 2);
        if ((last > i && !grouped) || Numerals.digits(digits, LENGTH).isEmpty() || isMoney(line, i, last)) {
            return Optional.empty();
        }
        boolean number = OrganisasjonsnummerValidator.isValid(digits) || CALLED.contains(line.folded(i - 1));
        int end = line.joined(last + 1).equals("mva") ? last + 1 : last;
        return number
                ? Optional.of(new Hit(line.span(i, end), EntityKind.ORGANISATION, "[organisasjonsnummer]"))
                : Optional.empty();
    }

    private static boolean isMoney(Line line, int first, int last) {
        return MONEY.contains(line.joinedBefore(first)) || MONEY.contains(line.joined(last + 1));
    }
}
