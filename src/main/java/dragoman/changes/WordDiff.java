package dragoman.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What changed between two versions of a text, word by word. */
public final class WordDiff {

    /** Words in a row that are in both, or in one of them. */
    public record Run(Kind kind, String text) {}

    /** Where they are. */
    public enum Kind { SAME, GONE, NEW }

    // A word, a number, a sign, or the space between; letters of scripts without spaces one by one.
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+|.", Pattern.DOTALL);
    private static final int ALL = 100;
    // Beyond this many pairs both are shown whole.
    private static final long MOST = 4_000_000;

    private WordDiff() {}

    /** From one to the other. */
    public static List<Run> of(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        if ((long) old.size() * now.size() > MOST) {
            return List.of(new Run(Kind.GONE, before), new Run(Kind.NEW, after));
        }
        return together(walk(old, now, common(old, now)));
    }

    /** How much of a text is not as it was, in hundredths of its words; at least one, since something is. */
    public static int share(String before, String after) {
        var words = new EnumMap<Kind, Integer>(Kind.class);
        of(before, after).forEach(run -> words.merge(run.kind, (int) tokens(run.text).stream().filter(token -> !token.isBlank()).count(), Integer::sum));
        int changed = Math.max(words.getOrDefault(Kind.GONE, 0), words.getOrDefault(Kind.NEW, 0));
        return Math.max(1, changed * ALL / Math.max(1, changed + words.getOrDefault(Kind.SAME, 0)));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How long the longest common row of words is from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Run> walk(List<String> old, List<String> now, int[][] common) {
        var runs = new ArrayList<Run>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(runs, Kind.SAME, now.get(j));
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(runs, Kind.GONE, old.get(i++));
            } else {
                add(runs, Kind.NEW, now.get(j++));
            }
        }
        return runs;
    }

    /** Words in a row that were all replaced are one change, though the spaces between them stayed. */
    private static List<Run> together(List<Run> runs) {
        var together = new ArrayList<Run>();
        int at = 0;
        while (at < runs.size()) {
            int end = end(runs, at);
            var row = runs.subList(at, end);
            if (has(row, Kind.GONE) && has(row, Kind.NEW)) {
                add(together, Kind.GONE, without(row, Kind.NEW));
                add(together, Kind.NEW, without(row, Kind.GONE));
            } else {
                together.addAll(row);
            }
            at = end;
        }
        return together;
    }

    /** Behind the changes that begin there with nothing but space between them. */
    private static int end(List<Run> runs, int from) {
        int end = from + 1;
        for (int i = from; i < runs.size() && runs.get(from).kind != Kind.SAME; i++) {
            if (runs.get(i).kind != Kind.SAME) {
                end = i + 1;
            } else if (!runs.get(i).text.isBlank()) {
                return end;
            }
        }
        return end;
    }

    private static boolean has(List<Run> runs, Kind kind) {
        return runs.stream().anyMatch(run -> run.kind == kind);
    }

    private static String without(List<Run> runs, Kind kind) {
        return runs.stream().filter(run -> run.kind != kind).map(Run::text).collect(Collectors.joining());
    }

    private static void add(List<Run> runs, Kind kind, String text) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).kind == kind) {
            runs.set(last, new Run(kind, runs.get(last).text + text));
        } else {
            runs.add(new Run(kind, text));
        }
    }
}
