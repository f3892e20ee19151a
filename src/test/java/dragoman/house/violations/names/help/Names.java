package dragoman.house.violations.names.help;

/** Names that say the pattern and not the thing. */
class Names {
    interface ArticleService {}

    static class ArticleServiceImpl implements ArticleService {}

    static class ArticleDAO {}

    static class ArticleMapper {}

    static class ArticleDTO {}

    static class TextUtil {}

    static class EntityBase {}
}
