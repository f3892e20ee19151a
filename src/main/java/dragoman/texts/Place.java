package dragoman.texts;

/** A unit in a locale: where one text stands. */
record Place(String unit, String locale) {}
