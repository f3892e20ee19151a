package dragoman.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.database.EmbeddedDatabaseTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node without a key has nothing for staff, and does not tell that there could be. */
@QuarkusTest
@Tag("apart")
@TestProfile(OpinionsApiClosedTest.WithoutKey.class)
class OpinionsApiClosedTest {

    public static class WithoutKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dragoman.staff-key", "");
        }
    }

    @Test
    void everythingIsUnknownToEverybody() {
        for (var path : List.of("/api", "/api/readers/ratings", "/api/readers/wishes", "/api/readers/searches", "/api/nix")) {
            for (var shown : List.of("Bearer ", "Bearer " + EmbeddedDatabaseTestResource.STAFF_KEY, "Basic x")) {
                var answer = Wire.send("GET " + path, "Authorization: " + shown);
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.header("WWW-Authenticate")).isEmpty();
                assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            }
            for (var method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD")) {
                assertThat(Wire.send(method + " " + path).status()).as(method + " " + path).isEqualTo(404);
            }
        }
    }
}
