package no.utsagn.storage.table;

import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.study.NameSample;

/** Samples that were read for overlooked names. */
final class SampleTable {

    static final Table SAMPLE =
            Table.of("name_sample", "id", "place coder begun size population sentences_read sentences_named reached");

    private SampleTable() {}

    static void write(NameSample sample, int place, Rows rows) {
        rows.add(
                SAMPLE,
                sample.id(),
                place,
                sample.begun().by(),
                sample.begun().at(),
                sample.size(),
                sample.population(),
                sample.read(),
                sample.named(),
                sample.reached());
    }

    static Items<NameSample> read(Source source) {
        return Items.of(source.all(SAMPLE).stream().map(SampleTable::sample).toList(), NameSample::id);
    }

    private static NameSample sample(Cells c) {
        return new NameSample(
                c.id("id"),
                new Stamp(c.uuid("coder"), c.instant("begun")),
                c.number("size"),
                c.number("population"),
                c.number("sentences_read"),
                c.number("sentences_named"),
                c.maybeUuid("reached"));
    }
}
