package dragoman.web;

import dragoman.market.MarketFiles;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import io.quarkus.qute.CacheSectionHelper;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The frame of pages without a server: markets and texts of the folder, a browser that asks for nothing. */
public final class BenchFrames {

    private static final WebConfig CONFIG = new WebConfig() {
        @Override
        public String shop() {
            return "Lantern & Loom";
        }

        @Override
        public String origin() {
            return "http://localhost:8080";
        }

        @Override
        public boolean cache() {
            return false;
        }

        @Override
        public long cacheBytes() {
            return 0;
        }
    };

    public final Markets markets = MarketFiles.read(Path.of("i18n"), language -> new MarketFiles.Coverage(0, 1)).markets().orElseThrow();
    public final Visits visits;
    private final Frames frames;
    private final Edition edition;

    public BenchFrames(Edition edition, Instant now) {
        this.edition = edition;
        this.visits = new Visits(markets, Clock.fixed(now, ZoneOffset.UTC));
        this.frames = new Frames(markets, visits, CONFIG, noFooters(), "demo");
    }

    public static WebConfig config() {
        return CONFIG;
    }

    /** Somebody at {@code pl/pl}. */
    public Visit visit(String place) {
        var market = markets.find(place.substring(0, 2)).orElseThrow();
        return visits.in(market, market.language(place.substring(3)).orElseThrow(), edition);
    }

    public Frame frame(Visit visit, String title) {
        return frames.of(visit, Head.unlisted(title), request());
    }

    /** Qute as the service has it, with our words; values are found by reflection, which the service does by generated code. */
    public static Engine engine(Path templates) {
        var builder = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
        var kept = new ConcurrentHashMap<String, CompletionStage<ResultNode>>();
        builder.addSectionHelper(new CacheSectionHelper.Factory(kept::computeIfAbsent));
        new TemplateWords().install(builder);
        builder.addLocator(id -> Optional.of(location(templates.resolve(id + ".html"))));
        builder.addResultMapper(new HtmlEscaper(List.of("text/html")));
        return builder.build();
    }

    private static TemplateLocator.TemplateLocation location(Path file) {
        return new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                try {
                    return new StringReader(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType("text/html"));
            }
        };
    }

    public static String render(TemplateInstance page, Visit visit) {
        return Pages.render(page, visit);
    }

    @SuppressWarnings("unchecked")
    private static Instance<FooterLinks> noFooters() {
        return answering(Instance.class, Map.of("stream", Stream::empty));
    }

    private static RoutingContext request() {
        var request = answering(HttpServerRequest.class, Map.of());
        return answering(RoutingContext.class, Map.of("request", () -> request));
    }

    private interface Answer {
        Object give();
    }

    private static <T> T answering(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.getOrDefault(method.getName(), () -> null).give()));
    }
}
