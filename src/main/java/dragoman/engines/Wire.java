package dragoman.engines;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One request and one answer in JSON: within a time and a size, without redirects and without trying again. */
final class Wire {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    private final URI base;
    private final Duration timeout;
    private final int answerBytes;
    private final Optional<String> authorization;

    /** @param authorization the header of that name */
    Wire(EngineConfig engine, Optional<String> authorization) {
        this.base = engine.url();
        this.timeout = engine.timeout();
        this.answerBytes = engine.answerBytes();
        this.authorization = authorization;
    }

    JsonNode post(String path, JsonNode body) throws EngineFailure {
        return send(path, "application/json", body.toString());
    }

    JsonNode post(String path, Map<String, String> form) throws EngineFailure {
        return send(path, "application/x-www-form-urlencoded", form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
    }

    private JsonNode send(String path, String type, String body) throws EngineFailure {
        var request = HttpRequest.newBuilder(URI.create(base.toString().replaceFirst("/+$", "") + path)).timeout(timeout)
                .header("Content-Type", type).header("Accept", "application/json").POST(BodyPublishers.ofString(body));
        authorization.ifPresent(value -> request.header("Authorization", value));
        var answer = whole(CLIENT.sendAsync(request.build(), head -> new Bounded(answerBytes)));
        check(answer);
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new EngineFailure(Reason.NONSENSE, "no JSON");
        } catch (IOException e) {
            throw new EngineFailure(Reason.NONSENSE, "unreadable");
        }
    }

    // The request's own time-out ends with the headers; a body that drips is bounded by this one.
    private HttpResponse<byte[]> whole(CompletableFuture<HttpResponse<byte[]>> asked) throws EngineFailure {
        try {
            return asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new EngineFailure(Reason.TIMED_OUT, "no whole answer within " + timeout);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            asked.cancel(true);
            throw new EngineFailure(Reason.DOWN, "interrupted");
        }
    }

    private static EngineFailure failure(Throwable cause) {
        for (var at = cause; at != null; at = at.getCause()) {
            if (at instanceof TooLarge) {
                return new EngineFailure(Reason.NONSENSE, "an answer that is too large");
            }
        }
        return new EngineFailure(cause instanceof HttpTimeoutException ? Reason.TIMED_OUT : Reason.DOWN, cause.getClass().getSimpleName());
    }

    private static void check(HttpResponse<byte[]> answer) throws EngineFailure {
        int status = answer.statusCode();
        if (status == 200) {
            return;
        }
        var reason = switch (status) {
            case 429 -> Reason.BUSY;
            case 456 -> Reason.USED_UP;
            case 408, 504 -> Reason.TIMED_OUT;
            case 400, 413, 414, 422 -> Reason.NOT_TAKEN;
            default -> status >= 500 ? Reason.DOWN : Reason.REFUSED;
        };
        throw new EngineFailure(reason, "status " + status, answer.headers().firstValue("Retry-After").flatMap(Wire::seconds));
    }

    // A date is allowed too, and no engine of ours sends one.
    private static Optional<Duration> seconds(String header) {
        return header.strip().matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())))
                .map(asked -> asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED) : Optional.empty();
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes an answer as long as it is no larger than this, and hangs up where it is. */
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {
        private final int most;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private Flow.Subscription subscription;

        private Bounded(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (var buffer : buffers) {
                if (whole.isDone() || bytes.size() + buffer.remaining() > most) {
                    subscription.cancel();
                    whole.completeExceptionally(new TooLarge());
                    return;
                }
                var part = new byte[buffer.remaining()];
                buffer.get(part);
                bytes.writeBytes(part);
            }
        }

        @Override
        public void onError(Throwable failed) {
            whole.completeExceptionally(failed);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toByteArray());
        }
    }
}
