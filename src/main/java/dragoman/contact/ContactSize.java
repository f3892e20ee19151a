package dragoman.contact;

import dragoman.files.FilesConfig;
import dragoman.files.Upload;
import dragoman.web.Visit;
import dragoman.wire.BodySize;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How much a form may send: its files, and more words than a message may have, so that both come back to whoever sent too much. */
class ContactSize {

    @Produces
    @Singleton
    static BodySize size(FilesConfig config) {
        return Upload.size("/*/*" + Visit.CONTACT, config);
    }
}
