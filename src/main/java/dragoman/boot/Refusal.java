package dragoman.boot;

import java.util.List;

/** The node will not start; carries everything that is wrong, so that the operator mends it in one go. */
final class Refusal extends RuntimeException {
    private final List<String> findings;

    Refusal(String finding) {
        this(List.of(finding));
    }

    Refusal(List<String> findings) {
        super(String.join("\n", findings));
        this.findings = List.copyOf(findings);
    }

    List<String> findings() {
        return findings;
    }

    /** The whole message, ready to be printed. */
    String text() {
        var text = new StringBuilder("Dragoman refuses to start:\n");
        findings.forEach(finding -> text.append("  - ").append(finding).append('\n'));
        return text.toString();
    }
}
