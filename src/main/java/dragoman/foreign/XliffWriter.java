package dragoman.foreign;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/**
 * Writes XLIFF 2.1: a unit for each text, in it a segment for each case. No segment may be joined or parted: the cases of
 * a plural are no sentences in a row.
 */
final class XliffWriter {

    private static final String VERSION = "2.1";
    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9._-]");

    private XliffWriter() {}

    static void write(Batch batch, Writer out) throws IOException {
        var xliff = new XLIFFWriter();
        xliff.setLineBreak("\n");
        xliff.setUseIndentation(true);
        xliff.setWithOriginalData(true);
        xliff.create(open(out), batch.source().tag(), batch.locale().tag());
        var start = new StartXliffData(VERSION);
        start.setSourceLanguage(batch.source().tag());
        start.setTargetLanguage(batch.locale().tag());
        xliff.writeStartDocument(start, null);
        var files = new LinkedHashMap<String, List<Cut>>();
        batch.entries().forEach(entry -> Cut.of(entry, batch.locale()).ifPresent(cut -> files.computeIfAbsent(file(entry.key()), name -> new ArrayList<>()).add(cut)));
        files.forEach((name, cuts) -> write(xliff, name, cuts));
        xliff.writeEndDocument();
        xliff.close();
    }

    // The library closes what it is given, which is not its own.
    private static Writer open(Writer out) {
        return new FilterWriter(out) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static void write(XLIFFWriter xliff, String name, List<Cut> cuts) {
        var file = new StartFileData(NO_NAME.matcher(name).replaceAll("-"));
        file.setOriginal(name);
        xliff.writeStartFile(file);
        var ids = new HashSet<String>();
        cuts.forEach(cut -> xliff.writeUnit(unit(cut, ids)));
        xliff.writeEndFile();
    }

    private static String file(String key) {
        int end = key.startsWith("article:") ? key.replace('@', '#').indexOf('#') : key.indexOf('.');
        return end < 0 ? key : key.substring(0, end);
    }

    private static Unit unit(Cut cut, Set<String> ids) {
        var unit = new Unit(id(cut.entry().key(), ids));
        unit.setName(cut.entry().key());
        XliffMeta.write(unit, cut);
        if (!cut.entry().note().isEmpty()) {
            var note = new Note(cut.entry().note());
            note.setCategory("description");
            unit.addNote(note);
        }
        var codes = new XliffCodes();
        for (var pair : cut.pairs()) {
            var segment = unit.appendSegment();
            segment.setId(pair.id());
            segment.setCanResegment(false);
            segment.setPreserveWS(true);
            XliffMeta.progress(segment, pair.target().isEmpty() ? Progress.MISSING : cut.entry().progress());
            var names = codes.source(segment.getSource(), pair.source());
            pair.target().ifPresent(pieces -> codes.target(segment.getTarget(Part.GetTarget.CREATE_EMPTY), pieces, pair.source(), names));
        }
        return unit;
    }

    private static String id(String key, Set<String> ids) {
        var name = NO_NAME.matcher(key).replaceAll("-");
        var free = name;
        for (int n = 2; !ids.add(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }
}
