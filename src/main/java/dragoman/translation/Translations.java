package dragoman.translation;

import dragoman.engines.EngineFailure;
import dragoman.engines.Reason;
import dragoman.terms.Glossaries;
import dragoman.terms.Glossary;
import dragoman.terms.Keeper;
import dragoman.terms.Losses;
import dragoman.terms.Passage;
import dragoman.terms.Shield;
import dragoman.translation.Engines.Route;
import dragoman.translation.Outcome.Failed;
import dragoman.translation.Outcome.NotPossible;
import dragoman.translation.Outcome.Ready;
import dragoman.translation.TranslationConfig.Leave;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text into another language: what people have made of it before, else what the pair's engines make of the rest. */
@Singleton
public class Translations {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final TranslationConfig config;
    private final Engines engines;
    private final Asking asking;
    private final Memory memory;
    private final Glossaries glossaries;
    private final Guards guards;
    private final TransactionSynchronizationRegistry transactions;

    Translations(TranslationConfig config, Engines engines, Asking asking, Memory memory, Glossaries glossaries, Guards guards,
            TransactionSynchronizationRegistry transactions) {
        this.config = config;
        this.engines = engines;
        this.asking = asking;
        this.memory = memory;
        this.glossaries = glossaries;
        this.guards = guards;
        this.transactions = transactions;
    }

    /** What an answer could not be used for. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        private Unfit(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }
    }

    /** The paragraphs that people have translated before, by paragraph, and the lowest of their scores. */
    private record Known(Map<String, String> texts, int score) {}

    /** Whether there is anybody to ask, without asking. */
    public boolean isPossible(Wanted wanted) {
        return engines.between(wanted.from(), wanted.to()).stream().anyMatch(route -> mayHave(route, wanted));
    }

    /** Takes as long as the engine's time-out may be, and must not be called within a transaction: rows would be held meanwhile. */
    public Outcome translate(Wanted wanted) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("an engine is never asked within a transaction");
        }
        if (wanted.text().length() > config.longest()) {
            return new Failed(Reason.TOO_MUCH, Optional.empty());
        }
        var glossary = glossaries.of(wanted.from(), wanted.to());
        var passages = Passage.of(wanted.text());
        if (wanted.from().sameLanguage(wanted.to()) || passages.stream().noneMatch(Passage::said)) {
            return new Ready(wanted.text(), new Provenance(Optional.empty(), "", glossary.version(), Optional.empty(), 0), List.of());
        }
        var known = known(passages, wanted);
        var unknown = passages.stream().filter(Passage::said).map(Passage::oneLine).filter(text -> !known.texts.containsKey(text)).distinct().toList();
        if (unknown.isEmpty()) {
            return ready(passages, known.texts, wanted, new Provenance(Optional.empty(), "", glossary.version(), Optional.empty(), known.score));
        }
        return byEngine(passages, unknown, known, wanted, glossary);
    }

    private Known known(List<Passage> passages, Wanted wanted) {
        var segments = passages.stream().filter(Passage::said).map(Passage::oneLine).distinct().toList();
        var found = memory.exact(segments, wanted.from(), wanted.to(), wanted.names());
        var texts = new HashMap<String, String>();
        found.forEach((segment, one) -> texts.put(segment, one.target()));
        return new Known(texts, found.values().stream().mapToInt(Memory.Suggestion::score).min().orElse(0));
    }

    private Outcome byEngine(List<Passage> passages, List<String> unknown, Known known, Wanted wanted, Glossary glossary) {
        var routes = engines.between(wanted.from(), wanted.to());
        var allowed = routes.stream().filter(route -> mayHave(route, wanted)).toList();
        if (allowed.isEmpty()) {
            return new NotPossible(routes.isEmpty() ? NotPossible.Why.NO_ENGINE : NotPossible.Why.FORBIDDEN);
        }
        Failed failed = null;
        for (var route : allowed) {
            try {
                var texts = new HashMap<>(known.texts);
                texts.putAll(fromEngine(route, unknown, wanted, glossary));
                var provenance = new Provenance(Optional.of(route.engine().name()), route.engine().version(), glossary.version(), route.via(), known.score);
                return ready(passages, texts, wanted, provenance);
            } catch (Unfit unfit) {
                failed = worse(failed, failed(route, wanted, unfit.reason, Optional.empty()));
            } catch (EngineFailure failure) {
                failed = worse(failed, failed(route, wanted, failure.reason(), failure.after()));
            }
        }
        return failed;
    }

    private boolean mayHave(Route route, Wanted wanted) {
        return switch (config.markets().getOrDefault(wanted.market(), Leave.ANY)) {
            case ANY -> true;
            case OWN -> route.engine().config().own();
            case NONE -> false;
        };
    }

    private static Failed failed(Route route, Wanted wanted, Reason reason, Optional<Duration> after) {
        Log.warnf("translation failed engine=%s from=%s to=%s kind=%s reason=%s", route.engine().name(), wanted.from(), wanted.to(), wanted.kind(), reason);
        return new Failed(reason, reason.passes() ? Optional.of(after.orElse(AGAIN)) : Optional.empty());
    }

    // Of two failures the one that passes: it is worth another try.
    private static Failed worse(Failed one, Failed other) {
        return one == null || one.again().isEmpty() ? other : one;
    }

    private Map<String, String> fromEngine(Route route, List<String> unknown, Wanted wanted, Glossary glossary) throws EngineFailure, Unfit {
        var shields = new LinkedHashMap<String, Shield>();
        unknown.forEach(text -> shields.put(text, Shield.over(text, Keeper.in(text, glossary.keep(), List.of()), route.engine().config().kind().marks())));
        var answers = asking.ask(route, shields.values().stream().map(Shield::shown).distinct().toList(), wanted, glossary);
        try {
            return fit(unknown, shields, answers.texts(), wanted, glossary);
        } catch (Unfit unfit) {
            asking.forget(answers);
            throw unfit;
        }
    }

    private Map<String, String> fit(List<String> unknown, Map<String, Shield> shields, Map<String, String> answers, Wanted wanted, Glossary glossary) throws Unfit {
        var texts = new HashMap<String, String>();
        for (var text : unknown) {
            texts.put(text, restored(text, shields.get(text), answers.get(shields.get(text).shown()), glossary));
        }
        var originals = String.join("\n", unknown);
        var translated = unknown.stream().map(texts::get).collect(Collectors.joining("\n"));
        if (guards.isInAnotherLanguage(originals, translated, wanted.from(), wanted.to())) {
            throw new Unfit(Reason.WRONG_LANGUAGE);
        }
        return texts;
    }

    private static String restored(String text, Shield shield, String answer, Glossary glossary) throws Unfit {
        if (answer.isBlank()) {
            throw new Unfit(Reason.EMPTY);
        }
        var absurd = Guards.size(shield.shown(), answer);
        if (absurd.isPresent()) {
            throw new Unfit(absurd.get());
        }
        if (!(shield.restore(answer) instanceof Shield.Restored.Whole whole)) {
            throw new Unfit(Reason.LOST);
        }
        if (!Losses.between(text, whole.text(), glossary.keep()).invented().isEmpty()) {
            throw new Unfit(Reason.INVENTED);
        }
        return whole.text().strip();
    }

    private Outcome ready(List<Passage> passages, Map<String, String> texts, Wanted wanted, Provenance provenance) {
        var text = passages.stream().map(passage -> passage.said() ? texts.get(passage.oneLine()) : passage.text()).collect(Collectors.joining());
        return new Ready(text, provenance, guards.check(wanted.text(), text, wanted.from(), wanted.to()));
    }
}
