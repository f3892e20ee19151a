package dragoman.texts;

import dragoman.checks.Checks;
import dragoman.pattern.Versions;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A numbered state of all texts. */
@Entity
@Table(name = "text_release")
public class Release {

    /** What made it. Those from before there were more are IMPORT, EDIT or ROLLBACK. */
    public enum Kind {
        /** Files, when the service started. */
        IMPORT,
        /** Somebody who published at once. */
        EDIT,
        /** A plan whose time had come. */
        PLANNED,
        /** Somebody who had one market try it. */
        TRIAL,
        /** Translations of a source in which only a typo was mended: each says what it said. */
        TYPO,
        /** The same, taken back. */
        TYPO_UNDONE,
        /** Somebody who wanted an older one again. */
        ROLLBACK,
        /** The end of a trial: what all others saw meanwhile. */
        WITHDRAWAL
    }

    @Id
    private long number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Long restores;

    @Column(name = "published_at")
    private Instant publishedAt;

    private String who;

    private String checksum;

    private String market;

    private String icu;

    private String cldr;

    protected Release() {}

    Release(long number, Kind kind, Long restores, Instant publishedAt, String who, Optional<String> market) {
        this.number = number;
        this.market = market.orElse(null);
        this.who = who;
        this.kind = kind;
        this.restores = restores;
        this.publishedAt = publishedAt;
        this.icu = Checks.versions().icu();
        this.cldr = Checks.versions().cldr();
    }

    public long number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** The release that a rollback or a withdrawal shows again, or null. */
    public Long restores() {
        return restores;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Who made it, as the audit names people; empty for the oldest. */
    public Optional<String> who() {
        return Optional.ofNullable(who);
    }

    /** What its texts add up to; empty for the oldest. */
    public Optional<String> checksum() {
        return Optional.ofNullable(checksum);
    }

    /** The market that alone sees it, or saw it until it was withdrawn; empty where all do. */
    public Optional<String> market() {
        return Optional.ofNullable(market);
    }

    /** The ICU and the CLDR by which its texts were held to be good; empty for the oldest. */
    public Optional<Versions> checkedWith() {
        return Optional.ofNullable(cldr).map(version -> new Versions(icu, version));
    }

    void showToAll() {
        market = null;
    }

    void seal(String sum) {
        checksum = sum;
    }
}
