package no.utsagn.importing.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.source.Decoded;
import no.utsagn.importing.source.Decoding;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.language.canonical.Canonical;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark 0.31). It is known by its name alone: every text is also Markdown, and a plain one would
 * lose a star, a number sign or a line break that was meant as it stands.
 */
public final class MarkdownReader implements FormatReader {

    private static final Pattern NAME = Pattern.compile(".+\\.(md|markdown)");

    /** Nobody nests quotations and lists deeper; a file made to hurt does. */
    private static final int DEEPEST = 100;

    /** "[Kari]: Ja" would be an address for links called Kari, and vanish. */
    private static final Pattern NO_ADDRESS =
            Pattern.compile("(?m)^([ >]{0,9})(\\[[^\\]\\n]*\\]:)(?!\\s*(?:<|#|/|\\.|\\w+://|www\\.|mailto:))");

    /**
     * What a line may begin, in the order in which it is tried: a line of dashes below a text is a heading before it is
     * a rule. Lines that are set in are speech here, not code.
     */
    private static final Set<Class<? extends Block>> BLOCKS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class)));

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    @Override
    public boolean recognises(SourceFile file) {
        return NAME.matcher(file.fileName().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public RawText read(SourceFile file) {
        Decoded decoded = Decoding.of(file);
        String text = NO_ADDRESS.matcher(Canonical.of(decoded.text()).text()).replaceAll("$1\\\\$2");
        LeftOut leftOut = new LeftOut();
        Blocks blocks = new Blocks(parser, text.split("\n", -1), leftOut);
        blocks.walk(parser.parse(text));
        TextAndTables.Read read = blocks.read();
        if (read.lines().isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        List<Problem> remarks = new ArrayList<>(decoded.remarks());
        remarks.addAll(leftOut.remarks());
        remarks.addAll(read.remarks());
        return new RawText("md", Optional.of(decoded.encoding()), read.lines(), remarks);
    }
}
