package dragoman.places;

import java.util.Set;

/**
 * A place in the program that says a phrase.
 *
 * @param file below the program's sources
 */
record Use(Kind kind, String file, int line) {

    /** Who meets it there. */
    enum Kind {
        PAGE,
        /** Only its buyer may open it. */
        ORDER,
        /** Likewise. */
        THREAD,
        LETTER,
        STAFF,
        PROGRAM;

        boolean isOneBuyers() {
            return this == ORDER || this == THREAD;
        }
    }

    private static final Set<String> BUYERS = Set.of("web", "help", "contact", "lookup", "enclosures", "replies");
    private static final Set<String> STAFF = Set.of("staff", "entrance", "console", "handling", "mentions", "reading", "composing", "lists", "roster", "copies", "releases", "overview", "workbench", "lens", "reports", "bulk", "asking", "keyboard", "notes", "places", "tickets", "remarks");
    private static final Set<String> THREADS = Set.of("contact/thread-page.html", "contact/answers.html", "contact/closed-page.html", "contact/ThreadPages.java", "contact/ThreadView.java");
    private static final String TEMPLATES = "resources/templates/";
    private static final String CODE = "java/dragoman/";

    /** A line of what the build found: key, file and line, without the key. */
    static Use of(String file, int line) {
        var path = file.startsWith(TEMPLATES) ? file.substring(TEMPLATES.length()) : file.startsWith(CODE) ? file.substring(CODE.length()) : file;
        return new Use(kind(path), path, line);
    }

    private static Kind kind(String path) {
        var room = path.substring(0, Math.max(0, path.indexOf('/')));
        if (path.contains("Letter") || path.contains("letter") || room.equals("mail")) {
            return Kind.LETTER;
        }
        if (room.equals("tracking")) {
            return Kind.ORDER;
        }
        if (THREADS.contains(path)) {
            return Kind.THREAD;
        }
        if (BUYERS.contains(room) || path.equals("reports/wrong-page.html")) {
            return Kind.PAGE;
        }
        return STAFF.contains(room) ? Kind.STAFF : Kind.PROGRAM;
    }
}
