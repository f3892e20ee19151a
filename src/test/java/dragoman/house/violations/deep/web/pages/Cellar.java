package dragoman.house.violations.deep.web.pages;

/** In a room of a room. */
class Cellar {}
