package dragoman.texts;

import dragoman.units.UnitKind;
import java.util.Optional;

/** A text that a release takes up, or, where it is empty, drops. */
record Change(Place place, UnitKind kind, Optional<String> text, Optional<String> madeFrom) {}
