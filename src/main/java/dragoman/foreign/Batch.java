package dragoman.foreign;

import dragoman.i18n.LocaleId;
import java.util.List;

/** Texts on their way out, in the order of a file. */
public record Batch(LocaleId source, LocaleId locale, List<Entry> entries) {}
