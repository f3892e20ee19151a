package dragoman.bulk;

import dragoman.wire.BodySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How large a file may be that is brought to a page: what a row of the database takes in one packet, and more than any language of ours. */
@ApplicationScoped
class UploadSize {

    static final int MEGABYTES = 8;
    static final long MOST = (long) MEGABYTES << 20;
    private static final long AROUND = 1L << 20;

    @Produces
    @Singleton
    static BodySize size() {
        return BodySize.onDisk(FilePages.PATH, MOST + AROUND);
    }
}
