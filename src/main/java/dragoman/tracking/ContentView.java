package dragoman.tracking;

/** So many of an item, by the title that it was bought by. */
public record ContentView(String count, String title) {}
