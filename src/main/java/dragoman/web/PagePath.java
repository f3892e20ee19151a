package dragoman.web;

/** A path taken apart: {@code /ch/de/help} is market {@code ch}, language {@code de}, tail {@code /help}. */
record PagePath(String market, String language, String tail) {

    static PagePath of(String path) {
        int second = path.indexOf('/', 1);
        if (second < 0) {
            return new PagePath(path.isEmpty() ? "" : path.substring(1), "", "");
        }
        int third = path.indexOf('/', second + 1);
        int end = third < 0 ? path.length() : third;
        return new PagePath(path.substring(1, second), path.substring(second + 1, end), path.substring(end));
    }
}
