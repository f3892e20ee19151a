package dragoman.cast;

import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A sitemap as a search engine reads it. */
public final class Sitemap {

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final List<String> pages = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final Map<String, List<String>> versions = new LinkedHashMap<>();

    private Sitemap(Document xml) {
        for (var url : elements(xml.getDocumentElement(), SITEMAPS, "url")) {
            var page = text(url, "loc");
            pages.add(page);
            changed.add(text(url, "lastmod"));
            versions.put(page, elements(url, XHTML, "link").stream().map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href")).toList());
        }
    }

    /** The sitemap of one market. */
    public static Sitemap of(String market) {
        return at("/" + market + "/sitemap.xml");
    }

    /** The sitemap at an address of ours. */
    public static Sitemap at(String address) {
        return new Sitemap(read(Person.nobody().get(address)));
    }

    /** XML as any reader of it would have it; what is not well-formed is an error. */
    public static Document read(Response answer) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.asString())));
        } catch (Exception e) {
            throw new AssertionError(answer.asString(), e);
        }
    }

    /** The children of a name. */
    public static List<Element> elements(Element parent, String space, String name) {
        var found = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && space.equals(element.getNamespaceURI()) && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The addresses that it lists, as often as it does. */
    public List<String> pages() {
        return pages;
    }

    /** When each of them changed. */
    public List<String> changed() {
        return changed;
    }

    /** A page's versions, tag and address; empty where it is not listed. The address is found by its end. */
    public List<String> versions(String page) {
        return versions.entrySet().stream().filter(entry -> entry.getKey().endsWith(page)).findFirst().map(Map.Entry::getValue).orElse(List.of());
    }

    private static String text(Element parent, String name) {
        return elements(parent, SITEMAPS, name).get(0).getTextContent();
    }
}
