package dragoman.mime;

import dragoman.identity.ThreadMark;
import dragoman.mime.Line.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was written this time: a mail without what it quotes and without its signature. Only what is surely one of these is
 * folded away; where nothing would be left, all of it stays.
 */
final class Fold {

    private static final int LONGEST_SIGNATURE = 20;

    private final List<Line> lines;
    /** What is passed on is meant to be read: from there on nothing is folded. */
    private final int end;
    private final Seams seams;
    private final boolean[] folded;

    private Fold(List<Line> lines) {
        this.lines = lines;
        this.end = Seams.firstForward(lines);
        this.seams = new Seams(lines, end);
        this.folded = new boolean[lines.size()];
    }

    /** All of it, as text. */
    static String whole(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n")).replaceAll("\n{4,}", "\n\n\n").strip();
    }

    /** What was written this time. */
    static String said(List<Line> lines) {
        var fold = new Fold(lines);
        fold.marks();
        fold.cut();
        fold.quotes();
        fold.signature();
        var said = fold.left();
        // A rule alone says nothing either.
        return said.matches("[-_=*\\s]*") ? whole(lines) : said;
    }

    private void marks() {
        for (int i = 0; i < end; i++) {
            folded[i] = ThreadMark.isMark(lines.get(i).text());
        }
    }

    // Below an original message stands nothing new, if there is something above it.
    private void cut() {
        for (int i = 0; i < end; i++) {
            if (seams.isCut(i)) {
                if (!isEmptyAbove(i)) {
                    Arrays.fill(folded, aboveRule(i), end, true);
                }
                return;
            }
        }
    }

    private boolean isEmptyAbove(int at) {
        for (int i = 0; i < at; i++) {
            if (isSaid(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaid(int at) {
        return !folded[at] && lines.get(at).kind() == Kind.SAID && !lines.get(at).isBlank() && !isRule(at);
    }

    private boolean isRule(int at) {
        return lines.get(at).text().matches("\\s{0,3}[-_=*]{5,100}\\s{0,3}");
    }

    private int aboveRule(int at) {
        int above = at;
        while (above > 0 && (lines.get(above - 1).isBlank() || isRule(above - 1))) {
            above--;
        }
        return above;
    }

    private void quotes() {
        for (int i = 0; i < end; i++) {
            if (lines.get(i).kind() == Kind.QUOTED) {
                folded[i] = true;
                if (i == 0 || lines.get(i - 1).kind() != Kind.QUOTED) {
                    attributionAbove(i);
                }
            }
        }
    }

    private void attributionAbove(int quote) {
        seams.attributionAbove(quote).ifPresent(line -> Arrays.fill(folded, line.from(), line.to(), true));
    }

    private void signature() {
        boolean said = false;
        for (int i = 0; i < end; i++) {
            if (lines.get(i).kind() == Kind.SIGNED) {
                folded[i] = true;
            } else if (said && !folded[i] && lines.get(i).text().matches("--[ \\u00A0]?") && endOfSignature(i) - i <= LONGEST_SIGNATURE) {
                Arrays.fill(folded, i, endOfSignature(i), true);
            }
            said |= isSaid(i);
        }
        for (int i = end - 1; i >= 0; i--) {
            if (!folded[i] && QuoteForms.isSentFrom(lines.get(i).text())) {
                folded[i] = true;
            } else if (!folded[i] && !lines.get(i).isBlank()) {
                return;
            }
        }
    }

    private int endOfSignature(int at) {
        int last = at + 1;
        while (last < end && !folded[last] && last - at <= LONGEST_SIGNATURE) {
            last++;
        }
        return last;
    }

    private String left() {
        var left = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            if (folded[i]) {
                gap = true;
            } else {
                boolean needless = gap && lines.get(i).isBlank() && left.length() > 1 && left.charAt(left.length() - 2) == '\n';
                left.append(needless ? "" : lines.get(i).text() + "\n");
                gap = needless;
            }
        }
        return left.toString().replaceAll("\n{4,}", "\n\n\n").strip();
    }
}
