package dragoman.help;

import dragoman.web.BenchFrames;

/** The help's articles without a server. */
public final class BenchHelp {

    private BenchHelp() {}

    public static HelpLinks links() {
        return new HelpLinks(new Articles(BenchFrames.config()));
    }
}
