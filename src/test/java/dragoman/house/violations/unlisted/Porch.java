package dragoman.house.violations.unlisted;

/** In no room at all. */
class Porch {}
