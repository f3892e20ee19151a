package dragoman.commands;

import dragoman.opinions.Opinions;
import dragoman.opinions.Opinions.Asked;
import dragoman.opinions.Opinions.Missed;
import dragoman.opinions.Opinions.Rated;
import dragoman.opinions.Opinions.Wanted;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What readers tell, as a person at a terminal reads it: three tables, each line printed as its part comes. */
final class StatsText {

    private final Opinions opinions;
    private final PrintStream out;
    private Columns columns;

    StatsText(Opinions opinions, PrintStream out) {
        this.opinions = opinions;
        this.out = out;
    }

    void print(Asked asked) {
        table("Ratings (days: " + asked.days() + ")", () -> StatsCommand.each(opinions::ratings, asked, this::rated));
        out.println();
        table("Wanted translations (last wished for in these days; all wishes since the first)", () -> StatsCommand.each(opinions::wishes, asked, this::wanted));
        out.println();
        table("Searches that found nothing (last made in these days; all since the first)", () -> StatsCommand.each(opinions::searches, asked, this::missed));
    }

    private void table(String title, Runnable rows) {
        out.println(title);
        columns = null;
        rows.run();
        if (columns == null) {
            out.println("none");
        }
    }

    // Reasons in capitals, as codes: one of them is LANGUAGE.
    private void rated(Rated rated) {
        var heads = Stream.of(Stream.of("market", "language", "helped", "did not"), rated.reasons().keySet().stream(), Stream.of("article"))
                .flatMap(some -> some).toList();
        var cells = new ArrayList<Object>(List.of(rated.market(), rated.language(), rated.helpful(), rated.unhelpful()));
        cells.addAll(rated.reasons().values());
        cells.add(article(rated.article(), rated.title()));
        row(heads, cells);
    }

    private void wanted(Wanted wanted) {
        row(List.of("market", "language", "wishes", "last", "article"),
                List.of(wanted.market(), wanted.language(), wanted.wishes(), wanted.lastOn(), article(wanted.article(), wanted.title())));
    }

    private void missed(Missed missed) {
        row(List.of("market", "language", "searches", "last", "words"),
                List.of(missed.market(), missed.language(), missed.searches(), missed.lastOn(), plain(missed.words())));
    }

    private void row(List<String> heads, List<?> cells) {
        if (columns == null) {
            columns = new Columns(out, heads);
            columns.heads(cells);
        }
        columns.row(cells);
    }

    private static String article(int id, String title) {
        return (id + " " + title).strip();
    }

    // What strangers typed: nothing in it may steer a terminal or turn a line around.
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cc}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]", "");
    }
}
