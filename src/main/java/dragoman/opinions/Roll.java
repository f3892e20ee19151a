package dragoman.opinions;

import dragoman.opinions.Opinions.Answer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list that is read a part at a time along a key of its table. A part says where it ended by the columns that the list
 * is in the order of; the next begins behind that, however far down it is, and does not count rows.
 *
 * @param select the columns of a row, those of the order first
 * @param table with what is joined to it
 * @param since the condition on {@code :since}
 * @param group what stands between condition and order
 * @param order the columns of the order; all together name one row
 */
record Roll(String select, String table, String since, String group, List<Column> order) {

    private static final String BETWEEN = "\n";

    /** @param falling whether the largest comes first; such a column is a number */
    record Column(String name, boolean number, boolean falling) {

        static Column of(String name) {
            return new Column(name, false, false);
        }

        static Column number(String name) {
            return new Column(name, true, false);
        }

        static Column most(String name) {
            return new Column(name, true, true);
        }
    }

    /** Reads a part. */
    <T> Answer<T> read(Scope scope, Object since, EntityManager database, Function<Object[], T> item) {
        var after = end(scope.after());
        if (after.isEmpty()) {
            return new Answer.Refused<>("after is what a part of this list gave as next.");
        }
        var rows = rows(scope, since, after.get(), database);
        boolean more = rows.size() > scope.limit();
        var shown = more ? rows.subList(0, scope.limit()) : rows;
        return new Answer.Part<>(shown.stream().map(item).toList(), more ? Optional.of(written(shown.get(shown.size() - 1))) : Optional.empty());
    }

    // One more than is shown tells whether there are more.
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Scope scope, Object since, List<Object> after, EntityManager database) {
        Query query = database.createNativeQuery(sql(scope, !after.isEmpty())).setParameter("since", since);
        scope.market().ifPresent(market -> query.setParameter("market", market));
        scope.language().ifPresent(language -> query.setParameter("language", language));
        var free = free(scope);
        for (int i = 0; i < after.size(); i++) {
            if (free.contains(order.get(i))) {
                query.setParameter("after" + i, after.get(i));
            }
        }
        return query.setMaxResults(scope.limit() + 1).getResultList();
    }

    /** The statement; what the scope settles is no part of the order, so that the shorter keys serve it. */
    String sql(Scope scope, boolean further) {
        var free = free(scope);
        var sql = new StringBuilder("select ").append(select).append(" from ").append(table).append(" where ").append(since);
        scope.market().ifPresent(market -> sql.append(" and market = :market"));
        scope.language().ifPresent(language -> sql.append(" and language = :language"));
        if (further) {
            sql.append(" and ").append(behind(free));
        }
        sql.append(group).append(" order by ");
        sql.append(String.join(", ", free.stream().map(column -> column.name + (column.falling ? " desc" : "")).toList()));
        return sql.toString();
    }

    // (a > :a or a = :a and (b > :b or …)): spelt out, since neither server reads a range from (a, b) > (:a, :b).
    private String behind(List<Column> columns) {
        var column = columns.get(0);
        var value = ":after" + order.indexOf(column);
        var beyond = column.name + (column.falling ? " < " : " > ") + value;
        if (columns.size() == 1) {
            return beyond;
        }
        return "(" + beyond + " or " + column.name + " = " + value + " and " + behind(columns.subList(1, columns.size())) + ")";
    }

    private List<Column> free(Scope scope) {
        return order.stream().filter(column -> !(column.name.equals("market") && scope.market().isPresent())
                && !(column.name.equals("language") && scope.language().isPresent())).toList();
    }

    /** Where a part ended; no values at the beginning, nothing where that can be no end of this list. */
    private Optional<List<Object>> end(String after) {
        if (after.isEmpty()) {
            return Optional.of(List.of());
        }
        try {
            var values = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(BETWEEN, -1);
            return values.length == order.size() ? Optional.of(values(values)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private List<Object> values(String[] texts) {
        var values = new ArrayList<Object>();
        for (int i = 0; i < texts.length; i++) {
            values.add(order.get(i).number ? Long.valueOf(texts[i]) : texts[i]);
        }
        return values;
    }

    private String written(Object[] row) {
        var values = new ArrayList<String>();
        for (int i = 0; i < order.size(); i++) {
            values.add(row[i].toString());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8));
    }
}
