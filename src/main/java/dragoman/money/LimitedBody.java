package dragoman.money;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The bytes of an answer, as long as there are not too many: whoever sends more is not listened to any longer. */
final class LimitedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> kept = BodySubscribers.ofByteArray();
    private final int most;
    private Flow.Subscription subscription;
    private long bytes;
    private boolean over;

    LimitedBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return kept.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        kept.onSubscribe(begun);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        if (over) {
            return;
        }
        bytes += part.stream().mapToLong(ByteBuffer::remaining).sum();
        if (bytes <= most) {
            kept.onNext(part);
        } else {
            over = true;
            subscription.cancel();
            kept.onError(new IOException("more than " + most + " bytes"));
        }
    }

    @Override
    public void onError(Throwable error) {
        if (!over) {
            kept.onError(error);
        }
    }

    @Override
    public void onComplete() {
        if (!over) {
            kept.onComplete();
        }
    }
}
