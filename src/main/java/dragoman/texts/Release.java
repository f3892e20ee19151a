package dragoman.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    protected Release() {}

    Release(long number, Kind kind, Long restores, Instant publishedAt) {
        this.number = number;
        this.kind = kind;
        this.restores = restores;
        this.publishedAt = publishedAt;
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
}
