package dragoman.help;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page says to machines, as JSON-LD of schema.org. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    /** A help article, https://schema.org/Article. */
    static String article(ArticleView article, Visit visit, String origin) {
        var data = thing("Article", visit);
        data.put("headline", article.title());
        data.put("dateModified", article.updated().toString());
        data.put("mainEntityOfPage", origin + visit.url(article.path()));
        return write(data);
    }

    /** Questions with their answers, https://schema.org/FAQPage. */
    static String questions(List<Faq.Topic> topics, Visit visit) {
        var data = thing("FAQPage", visit);
        data.put("mainEntity", topics.stream().flatMap(topic -> topic.questions().stream()).map(LinkedData::question).toList());
        return write(data);
    }

    private static Map<String, Object> question(Faq.Question question) {
        return Map.of("@type", "Question", "name", question.question(), "acceptedAnswer", Map.of("@type", "Answer", "text", question.plain()));
    }

    private static Map<String, Object> thing(String type, Visit visit) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        data.put("inLanguage", visit.locale().tag());
        return data;
    }

    // Within a script element only "</" and "<!--" mean something to HTML: no "<" is left that could.
    private static String write(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
