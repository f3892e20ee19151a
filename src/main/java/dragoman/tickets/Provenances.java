package dragoman.tickets;

import dragoman.translation.Provenance;

/** Where a kept text comes from, as translation says it. */
final class Provenances {

    private Provenances() {}

    static Provenance of(MessageText text) {
        return new Provenance(text.engine(), text.engineVersion().orElse(""), text.glossary().orElse(""), text.via(), 0);
    }
}
