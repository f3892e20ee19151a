package dragoman.opinions;

import dragoman.web.Visit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one reader said of an article. */
@Entity
@Table(name = "article_rating")
public class Rating {

    /** Why an article did not help. */
    public enum Reason { MISSING, UNCLEAR, WRONG, LANGUAGE, OTHER }

    static final String HELPFUL = "HELPFUL";
    static final String UNSAID = "UNSAID";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int article;
    private String market;
    private String locale;

    @Column(name = "in_release")
    private long inRelease;

    private boolean helpful;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected Rating() {}

    /** @param reason why not; null where it helped or no reason was given */
    public Rating(int article, Visit visit, boolean helpful, Reason reason) {
        this.article = article;
        this.market = visit.market().key();
        this.locale = visit.locale().id();
        this.inRelease = visit.edition().number();
        this.helpful = helpful;
        this.reason = reason;
        this.ratedAt = visit.now();
    }

    /** What is counted: that it helped, why it did not, or that this was not said. */
    String answer() {
        if (helpful) {
            return HELPFUL;
        }
        return reason == null ? UNSAID : reason.name();
    }

    /** Whether it helped. */
    public boolean helpful() {
        return helpful;
    }

    /** Why it did not; null where that was not said. */
    public Reason reason() {
        return reason;
    }

    int article() {
        return article;
    }

    /** The reader's language and market. */
    public String locale() {
        return locale;
    }
}
