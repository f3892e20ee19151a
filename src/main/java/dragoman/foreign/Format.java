package dragoman.foreign;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that other tools write and read. */
public enum Format {
    /** XLIFF 2.1, for translators' programs; remembers what it was made from. */
    XLIFF(XliffWriter::write, XliffReader::read),
    /** TMX 1.4b, for translation memories. */
    TMX(TmxWriter::write, TmxReader::read),
    /** For spreadsheets: a row for each text. */
    CSV(CsvFile::write, CsvFile::read),
    PROPERTIES(PropertiesFile::write, PropertiesFile::read),
    /** Nested or flat. */
    JSON(JsonFile::write, JsonReader::read);

    private interface Out {
        void write(Batch batch, Writer out) throws IOException;
    }

    private interface In {
        FileReading read(ForeignFile file);
    }

    private final Out out;
    private final In in;

    Format(Out out, In in) {
        this.out = out;
        this.in = in;
    }

    /** The format of that name on a command line. */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** Its name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file's name ends with. */
    public String ending() {
        return this == XLIFF ? "xlf" : word();
    }

    /** What it is as a download; all are written in UTF-8. */
    public String mediaType() {
        return switch (this) {
            case XLIFF -> "application/xliff+xml;charset=UTF-8";
            case TMX -> "application/xml;charset=UTF-8";
            case CSV -> "text/csv;charset=UTF-8";
            case PROPERTIES -> "text/plain;charset=UTF-8";
            case JSON -> "application/json;charset=UTF-8";
        };
    }

    /** The format that the end of a file's name says. */
    public static Optional<Format> ofFile(String file) {
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("xlf") ? Optional.of(XLIFF) : named(ending);
    }

    /**
     * Writes texts.
     *
     * @return keys of texts that are left out: XML has no way to write one of their characters, or they are no patterns
     *     and have no segments
     */
    public List<String> write(Batch batch, Writer out) throws IOException {
        var left = new LinkedHashSet<String>();
        batch.entries().stream().filter(entry -> (this == XLIFF || this == TMX) && !isWhole(entry)).forEach(entry -> left.add(entry.key()));
        var rest = batch.entries().stream().filter(entry -> !left.contains(entry.key())).toList();
        this.out.write(new Batch(batch.source(), batch.locale(), rest), out);
        return List.copyOf(left);
    }

    private static boolean isWhole(Entry entry) {
        var target = entry.target().orElse("");
        return Xml.isLegal(entry.source()) && Xml.isLegal(target) && Xml.isLegal(entry.note())
                && Cut.shape(entry.source()).isPresent() && Cut.shape(target).isPresent();
    }

    /** Reads a file; refuses it whole where anything in it is wrong. */
    public FileReading read(ForeignFile file) {
        return file.bytes().length > FileLimits.BYTES ? FileLimits.tooLarge(file.name()) : in.read(file);
    }
}
