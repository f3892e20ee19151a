package dragoman.help;

/** An article in a list; {@code tag} is the language that its title is in, and the page’s own where it is that one. */
public record ArticleLink(int id, String title, String summary, String url, String tag, String dir) {}
