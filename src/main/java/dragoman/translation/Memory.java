package dragoman.translation;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.terms.Glossaries;
import dragoman.terms.Passage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people have translated or mended, by paragraph, for the next one that is the same or like it. Numbers, addresses,
 * codes and names are blanks in it, so that it knows nobody.
 */
@Singleton
public class Memory {

    /** What people made: the whole text and its whole translation. */
    public record Made(LocaleId from, LocaleId to, String source, String target, Origin origin, List<String> names) {}

    /** Written by a person, or by a machine and then mended by one. */
    public enum Origin { HUMAN, CORRECTED }

    /**
     * What is remembered.
     *
     * @param source what it was a translation of, with blanks
     * @param target its translation, filled where what it needs is in the text at hand, else with blanks
     * @param score 100 where all is the same, 99 where only what is in the blanks differs, less for what is only like it
     */
    public record Suggestion(String source, String target, int score, Origin origin) {}

    private record Row(String source, String target, Origin origin) {}

    // A paragraph longer than this comes once.
    private static final int LONGEST = 4000;
    private static final int AT_ONCE = 200;
    private static final String COLUMNS = "source, target, origin";
    private static final int OF_EACH_KEY = 32;
    private static final int COMPARED = 40;
    private static final int SHOWN = 5;
    private static final int SAME = 100;
    private static final int SAME_BUT_BLANKS = 99;

    private final Statements statements;
    private final Glossaries glossaries;
    private final TranslationConfig config;
    private final Clock clock;

    Memory(Statements statements, Glossaries glossaries, TranslationConfig config, Clock clock) {
        this.statements = statements;
        this.glossaries = glossaries;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Keeps what people made, paragraph by paragraph where both have as many; takes part in the caller's transaction.
     *
     * @return how many segments it could keep: not those whose translation has names or numbers that the original has not
     */
    public int remember(Made made) {
        var sources = said(made.source());
        var targets = said(made.target());
        if (sources.size() != targets.size()) {
            sources = List.of(made.source().strip());
            targets = List.of(made.target().strip());
        }
        int kept = 0;
        for (int i = 0; i < sources.size(); i++) {
            kept += segment(made, sources.get(i), targets.get(i)) ? 1 : 0;
        }
        return kept;
    }

    /** What was remembered for these very segments, by segment, filled with their own names and numbers. */
    Map<String, Suggestion> exact(List<String> segments, LocaleId from, LocaleId to, List<String> names) {
        var found = new HashMap<String, Suggestion>();
        var terms = glossaries.of(from, to).keep();
        for (var target : LocaleChain.parents(to)) {
            var asked = new LinkedHashMap<ByteBuffer, List<String>>();
            var masked = new HashMap<String, Masked>();
            segments.stream().filter(segment -> !found.containsKey(segment)).forEach(segment -> Masked.of(segment, terms, names).ifPresent(one -> {
                masked.put(segment, one);
                asked.computeIfAbsent(ByteBuffer.wrap(hash(drawer(from, target), one.text())), hash -> new ArrayList<>()).add(segment);
            }));
            kept(List.copyOf(asked.keySet())).forEach((hash, row) -> asked.get(hash).forEach(segment -> masked.get(segment).fill(row.target)
                    .ifPresent(text -> found.put(segment, suggestion(row, text, masked.get(segment).blanks().isEmpty() ? SAME : SAME_BUT_BLANKS)))));
        }
        return found;
    }

    private Map<ByteBuffer, Row> kept(List<ByteBuffer> hashes) {
        var rows = new HashMap<ByteBuffer, Row>();
        for (int from = 0; from < hashes.size(); from += AT_ONCE) {
            var part = hashes.subList(from, Math.min(hashes.size(), from + AT_ONCE));
            statements.rows("select hash, " + COLUMNS + " from translation_memory where hash in (" + "?, ".repeat(part.size() - 1) + "?)",
                    row -> Map.entry(ByteBuffer.wrap(row.getBytes(1)), row(row, 2)), part.stream().map(ByteBuffer::array).toArray())
                    .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        }
        return rows;
    }

    /** The best for a segment, the best first; how many there are in the memory makes no difference to how long it takes. */
    public List<Suggestion> suggest(String segment, LocaleId from, LocaleId to, List<String> names) {
        var masked = Masked.of(segment, glossaries.of(from, to).keep(), names);
        if (segment.length() > LONGEST || masked.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<>(exact(List.of(segment), from, to, names).values());
        var seen = new HashSet<>(found.stream().map(Suggestion::source).toList());
        LocaleChain.parents(to).forEach(target -> near(drawer(from, target), masked.get().text()).stream().filter(row -> seen.add(row.source))
                .map(row -> suggestion(row, masked.get().fill(row.target).orElse(row.target), Nearness.score(masked.get().text(), row.source)))
                .filter(one -> one.score >= config.similar()).forEach(found::add));
        found.sort(Comparator.comparingInt(Suggestion::score).reversed());
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    /** A text as somebody may read it who has no business with its people: a translator. Empty where it cannot be made so. */
    public Optional<Masked> copy(String text, LocaleId from, LocaleId to, List<String> names) {
        return Masked.of(text, glossaries.of(from, to).keep(), names);
    }

    /**
     * A text and its translation for the same reader, with the same blanks; the text alone where there is no translation, or
     * one that has something that the text has not. Empty where neither can be made so.
     */
    public Optional<List<Masked>> copies(String text, String translation, LocaleId from, LocaleId to, List<String> names) {
        var both = translation.isBlank() ? Optional.<List<Masked>>empty() : Masked.both(text, translation, glossaries.of(from, to).keep(), names);
        return both.or(() -> copy(text, from, to, names).map(List::of));
    }

    private static Suggestion suggestion(Row row, String target, int score) {
        return new Suggestion(row.source, target, score, row.origin);
    }

    private boolean segment(Made made, String source, String target) {
        var both = source.length() > LONGEST || target.isBlank() ? Optional.<List<Masked>>empty()
                : Masked.both(source, target, glossaries.of(made.from(), made.to()).keep(), made.names());
        both.ifPresent(pair -> QuarkusTransaction.joiningExisting().run(() -> keep(made, pair.get(0).text(), pair.get(1).text())));
        return both.isPresent();
    }

    private void keep(Made made, String source, String target) {
        var drawer = drawer(made.from(), made.to());
        var hash = hash(drawer, source);
        long id = statements.insert("""
                insert into translation_memory (drawer, hash, source, target, origin, made_at) values (?, ?, ?, ?, ?, ?)
                on duplicate key update id = last_insert_id(id), target = values(target), origin = values(origin), made_at = values(made_at)""",
                drawer, hash, source, target, made.origin().name(), clock.instant());
        var keys = Nearness.keys(drawer, source);
        var values = new ArrayList<Object>();
        for (long key : keys) {
            values.add(key);
            values.add(id);
        }
        statements.update("insert ignore into translation_memory_key (near, memory_id) values " + "(?, ?), ".repeat(keys.length - 1) + "(?, ?)", values.toArray());
    }

    // The newest of each key, however many there are: the work is bounded, and what people say now is likelier meant.
    private List<Row> near(String drawer, String text) {
        var of = "(select memory_id from translation_memory_key where near = ? order by memory_id desc limit " + OF_EACH_KEY + ")";
        var keys = Nearness.keys(drawer, text);
        var values = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = keys[i];
        }
        return statements.rows("select " + COLUMNS + " from translation_memory join (select memory_id from (" + (of + " union all ").repeat(keys.length - 1) + of
                + ") found group by memory_id order by count(*) desc, memory_id desc limit " + COMPARED + ") best on best.memory_id = id", row -> row(row, 1), values);
    }

    private static Row row(ResultSet row, int from) throws SQLException {
        return new Row(row.getString(from), row.getString(from + 1), Origin.valueOf(row.getString(from + 2)));
    }

    private static List<String> said(String text) {
        return Passage.of(text).stream().filter(Passage::said).map(Passage::oneLine).toList();
    }

    private static String drawer(LocaleId from, LocaleId to) {
        return from.withoutRegion().id() + ">" + to.id();
    }

    private static byte[] hash(String drawer, String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((drawer + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
