package dragoman.house.violations.unlisted.attic;

/** In a room that is not on the plan. */
class Attic {}
