package dragoman.help;

/**
 * What a hit of the search leads to.
 *
 * @param block the question of a list of questions; empty for the article itself
 */
record HitId(int article, String block) {

    String write() {
        return block.isEmpty() ? Integer.toString(article) : article + "#" + block;
    }

    static HitId read(String id) {
        int mark = id.indexOf('#');
        return mark < 0 ? new HitId(Integer.parseInt(id), "") : new HitId(Integer.parseInt(id.substring(0, mark)), id.substring(mark + 1));
    }
}
