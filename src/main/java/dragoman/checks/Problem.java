package dragoman.checks;

/** Why a text cannot be read at all. */
record Problem(Check check, int start, int end, String reason) {}
