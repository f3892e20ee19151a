package dragoman.translation;

import dragoman.engines.Engine.Task;
import dragoman.engines.EngineFailure;
import dragoman.engines.Reason;
import dragoman.i18n.LocaleId;
import dragoman.terms.Glossary;
import dragoman.terms.Portions;
import dragoman.translation.Engines.Route;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Has segments translated on one route: what is known is not asked for again, and what was answered is kept at once, so that
 * a failure further on costs only what comes after it. Nothing is tried twice here: a request that was not answered may have
 * been counted.
 */
@Singleton
class Asking {

    private static final Set<String> WITHOUT_BLANKS = Set.of("Jpan", "Hans", "Hant", "Thai");
    private static final Duration USED_UP = Duration.ofHours(6);

    private final AnswerCache cache;
    private final EngineUse use;
    private final Duration patience;

    Asking(AnswerCache cache, EngineUse use, TranslationConfig config) {
        this.cache = cache;
        this.use = use;
        this.patience = config.patience();
    }

    private record Key(String context, String segment) {}

    /** Each text in the other language, and what it was made of. */
    record Answers(Map<String, String> texts, List<Key> keys) {}

    /** What is asked on the way from one language to the next. */
    private record Leg(NamedEngine engine, Task task, Wanted wanted, long until, List<Key> keys) {

        String context() {
            return String.join("|", engine.name(), engine.version(), task.from().id(), task.to().id(), task.glossary().version(), engine.config().tone().name());
        }
    }

    /** @param texts as an engine may see them */
    Answers ask(Route route, List<String> texts, Wanted wanted, Glossary glossary) throws EngineFailure {
        var stops = new ArrayList<LocaleId>(List.of(wanted.from()));
        route.via().ifPresent(stops::add);
        stops.add(wanted.to());
        long until = System.nanoTime() + patience.toNanos();
        // In the order of the text, so that a next try goes on where this one ended.
        var answers = new Answers(new LinkedHashMap<>(), new ArrayList<>());
        texts.forEach(text -> answers.texts.put(text, text));
        for (int i = 0; i + 1 < stops.size(); i++) {
            var leg = new Leg(route.engine(), new Task(stops.get(i), stops.get(i + 1), glossary), wanted, until, answers.keys);
            var next = whole(leg, answers.texts.values());
            answers.texts.replaceAll((text, before) -> next.get(before));
        }
        return answers;
    }

    /** Answers that were of no use are asked for again, whenever somebody tries again. */
    void forget(Answers answers) {
        answers.keys.forEach(key -> cache.drop(key.context, key.segment));
    }

    private Map<String, String> whole(Leg leg, Iterable<String> texts) throws EngineFailure {
        var portions = new HashMap<String, List<String>>();
        var all = new LinkedHashSet<String>();
        for (var text : texts) {
            portions.put(text, Portions.of(text, leg.engine.config().segment()));
            portions.get(text).stream().map(String::strip).filter(portion -> !portion.isEmpty()).forEach(all::add);
        }
        var known = answers(leg, List.copyOf(all));
        var whole = new HashMap<String, String>();
        portions.forEach((text, parts) -> {
            var out = new StringBuilder();
            // Engines strip; the blanks between sentences are ours to keep.
            parts.forEach(part -> out.append(part, 0, part.indexOf(part.strip())).append(known.getOrDefault(part.strip(), "")).append(tail(part, leg.task.to())));
            whole.put(text, out.toString().stripTrailing());
        });
        return whole;
    }

    // Chinese writes no blank between sentences, and most that it is translated into do.
    private static String tail(String part, LocaleId to) {
        var blank = part.substring(part.stripTrailing().length());
        return blank.isEmpty() && !WITHOUT_BLANKS.contains(to.fullScript()) ? " " : blank;
    }

    private Map<String, String> answers(Leg leg, List<String> portions) throws EngineFailure {
        var context = leg.context();
        portions.forEach(portion -> leg.keys.add(new Key(context, portion)));
        var known = cache.find(context, portions);
        var unknown = portions.stream().filter(portion -> !known.containsKey(portion)).toList();
        int batch = leg.engine.config().kind().batch();
        for (int from = 0; from < unknown.size(); from += batch) {
            // One at least is asked for, so that every try comes further.
            if (from > 0 && System.nanoTime() - leg.until > 0) {
                throw new EngineFailure(Reason.TIMED_OUT, "so many segments take longer than " + patience);
            }
            var part = unknown.subList(from, Math.min(unknown.size(), from + batch));
            var texts = request(leg.engine, part, leg.task, leg.wanted);
            for (int i = 0; i < part.size(); i++) {
                known.put(part.get(i), texts.get(i));
                if (!texts.get(i).isBlank()) {
                    cache.keep(context, part.get(i), texts.get(i));
                }
            }
        }
        return known;
    }

    private List<String> request(NamedEngine engine, List<String> segments, Task task, Wanted wanted) throws EngineFailure {
        long characters = segments.stream().mapToLong(String::length).sum();
        var closed = engine.breaker().closedFor();
        if (closed.isPresent()) {
            throw new EngineFailure(Reason.BUSY, "left in peace", closed);
        }
        if (!use.allows(engine, characters)) {
            throw new EngineFailure(Reason.USED_UP, "the month's characters are used up", Optional.of(USED_UP));
        }
        try {
            var answer = engine.engine().translate(segments, task);
            engine.breaker().succeeded();
            use.add(engine, wanted, characters, answer.billed(), false);
            return answer.texts();
        } catch (EngineFailure failure) {
            // What is wrong with a text is not wrong with the engine: else one sender could close it for all.
            if (failure.reason() != Reason.NOT_TAKEN) {
                engine.breaker().failed(failure.after());
            }
            use.add(engine, wanted, characters, 0, true);
            throw failure;
        }
    }
}
