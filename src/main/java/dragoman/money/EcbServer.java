package dragoman.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the European Central Bank's server, within a limit of time and size. */
@ApplicationScoped
class EcbServer {

    private static final int OK = 200;

    /** What came of asking. */
    sealed interface Answer {
        record Body(byte[] bytes) implements Answer {}

        /** @param reason for the log */
        record None(String reason) implements Answer {}
    }

    private final RatesConfig config;
    // Made by the first to ask: it has a thread of its own, which a node that asks nobody needs not.
    private HttpClient client;

    EcbServer(RatesConfig config) {
        this.config = config;
    }

    Answer get(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(config.timeout()).header("Accept", "application/xml, text/xml").build();
        var asked = client().sendAsync(request, head -> new LimitedBody(config.maxBytes()));
        try {
            // The request's own timeout ends with the headers; a body may come as slowly as it likes.
            var answer = asked.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == OK ? new Answer.Body(answer.body()) : new Answer.None("it answered " + answer.statusCode());
        } catch (TimeoutException e) {
            asked.cancel(true);
            return new Answer.None("no whole answer within " + config.timeout());
        } catch (ExecutionException e) {
            return new Answer.None(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.None("interrupted");
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(config.timeout()).followRedirects(HttpClient.Redirect.NEVER).build();
        }
        return client;
    }
}
