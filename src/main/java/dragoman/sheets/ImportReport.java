package dragoman.sheets;

import dragoman.api.OwnFormat.Reading;
import dragoman.api.Telling.Outcome;
import dragoman.sheets.Assembly.RowFlaw;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import did, or would do. */
public final class ImportReport {

    /** Whoever has so many looks at the file first. */
    private static final int MOST_FLAWS = 200;
    private static final int PREVIEWED = 5;

    private final Encoding encoding;
    private final Sheet sheet;
    private final boolean dry;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<RowFlaw> flaws = new ArrayList<>();
    private final List<Preview> previews = new ArrayList<>();
    private int taken;
    private int refused;

    ImportReport(Encoding encoding, Sheet sheet, boolean dry) {
        this.encoding = encoding;
        this.sheet = sheet;
        this.dry = dry;
    }

    /** One of the first orders, in a line: enough to see whether the file was read rightly. */
    public record Preview(int row, String number, String total, int lines, String title, String market, String locale) {}

    /** @param outcome null where nothing was told */
    void taken(int row, Reading.Understood read, Outcome outcome) {
        taken++;
        if (outcome != null) {
            outcomes.merge(outcome, 1, Integer::sum);
        }
        if (previews.size() < PREVIEWED) {
            var order = read.order();
            var title = order.lines().isEmpty() ? "" : order.lines().get(0).title();
            previews.add(new Preview(row, order.number(), order.charges().charged().total().toString(), order.lines().size(), title,
                    order.buyer().market(), order.buyer().locale()));
        }
    }

    void refused(List<RowFlaw> why) {
        refused++;
        why.stream().limit(MOST_FLAWS - flaws.size()).forEach(flaws::add);
    }

    public boolean isDry() {
        return dry;
    }

    /** In which encoding it was read, and whether that is certain. */
    public Encoding encoding() {
        return encoding;
    }

    public char separator() {
        return sheet.separator();
    }

    /** Heads that nobody knows, which were not read. */
    public List<String> unknown() {
        return sheet.unknown();
    }

    public List<Preview> previews() {
        return previews;
    }

    /** Orders that were or would be taken. */
    public int taken() {
        return taken;
    }

    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Orders of which nothing was taken. */
    public int refused() {
        return refused;
    }

    /** What is wrong, one sentence for each cell: {@code row 3, Total: …}; the first two hundred. */
    public List<String> flaws() {
        return flaws.stream().map(flaw -> "row " + flaw.row() + ", " + flaw.column() + ": " + flaw.reason()).toList();
    }
}
