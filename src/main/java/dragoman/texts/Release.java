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

    /** What made it. */
    public enum Kind { IMPORT, EDIT, ROLLBACK }

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

    /** The release that a rollback shows again, or null. */
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
