package dragoman.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is here for. None is part of another: a lead who also answers is an agent too. */
public enum Role {
    /** Answers buyers. */
    AGENT,
    /** Answers for a desk: hands over, reassigns, is told what is overdue. */
    LEAD,
    /** Sees texts and masked copies of messages, and neither buyers nor orders. */
    TRANSLATOR,
    /** Approves what translators wrote, and publishes it. */
    REVIEWER,
    /** Looks after accounts, and sees no thread and no text by that. */
    ADMIN;

    /** As it stands in commands and claims: {@code agent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> named(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
