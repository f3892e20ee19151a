package dragoman.web;

import dragoman.formats.Formats;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * What templates say in words and numbers: {@code {t:text('key', 'name', value)}} for phrases, {@code {f:date(day)}} and
 * {@code {f:number(n)}} for what stands alone. Both speak the language of the visit that the page is rendered for.
 */
class TemplateWords {

    void install(@Observes EngineBuilder builder) {
        builder.addNamespaceResolver(NamespaceResolver.builder("t").resolveAsync(context -> evaluated(context, values -> text(context, values))).build());
        builder.addNamespaceResolver(NamespaceResolver.builder("f").resolveAsync(context -> evaluated(context, values -> format(context, values))).build());
    }

    private static Object text(EvalContext context, List<Object> values) {
        if (values.size() == 1) {
            return visit(context).text((String) values.get(0), Map.of());
        }
        var arguments = new HashMap<String, Object>();
        for (int i = 1; i + 1 < values.size(); i += 2) {
            arguments.put((String) values.get(i), values.get(i + 1));
        }
        return visit(context).text((String) values.get(0), arguments);
    }

    private static Object format(EvalContext context, List<Object> values) {
        var formats = Formats.of(visit(context).reader());
        return switch (context.getName()) {
            case "date" -> formats.date((LocalDate) values.get(0));
            case "number" -> formats.number(((Number) values.get(0)).longValue());
            default -> throw new IllegalArgumentException("there is no format " + context.getName());
        };
    }

    private static Visit visit(EvalContext context) {
        return (Visit) context.getAttribute(Pages.VISIT);
    }

    private static CompletionStage<Object> evaluated(EvalContext context, Function<List<Object>, Object> use) {
        var parameters = EvaluatedParams.evaluate(context);
        int count = context.getParams().size();
        // Data that is at hand is used at hand: a stage of Qute's own kind calls on the spot.
        return parameters.stage.thenApply(done -> use.apply(values(parameters, count)));
    }

    private static List<Object> values(EvaluatedParams parameters, int count) {
        try {
            var values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(parameters.getResult(i));
            }
            return values;
        } catch (InterruptedException | ExecutionException e) {
            throw new CompletionException(e);
        }
    }
}
