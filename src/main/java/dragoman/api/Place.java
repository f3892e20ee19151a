package dragoman.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dragoman.web.Problem.Flaw;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a body of JSON, read strictly: what is wrong is told with its pointer, and reading goes on with a stand-in, so
 * that everything is told at once. Whoever reads throws away what was read where there are flaws.
 */
public final class Place {

    /** Whoever has so many does not read on. */
    static final int MOST_FLAWS = 100;

    private final JsonNode node;
    private final String pointer;
    private final List<Flaw> flaws;

    public Place(JsonNode node, String pointer, List<Flaw> flaws) {
        this.node = node;
        this.pointer = pointer;
        this.flaws = flaws;
    }

    /** An object with nothing in it, for stand-ins; what is wrong there is told to nobody. */
    static Place nothing() {
        return new Place(JsonNodeFactory.instance.objectNode(), "", new ArrayList<>());
    }

    /** Says what is wrong here; the first reason counts, since the next is often its echo. */
    public void flaw(String reason) {
        boolean told = !flaws.isEmpty() && flaws.get(flaws.size() - 1).pointer().equals(pointer);
        if (!told && flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(pointer, reason));
        }
    }

    /** Says what is wrong at a field, whether it is there or not. */
    public void flaw(String name, String reason) {
        at(name, null).flaw(reason);
    }

    /** This place as an object with no other fields than a record's. */
    public Place as(Class<? extends Record> form) {
        if (!node.isObject()) {
            flaw("An object belongs here, in braces.");
            return nothing();
        }
        var known = Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).toList();
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                flaw(name, "There is no such field. Known here: " + String.join(", ", known) + ".");
            }
        });
        return this;
    }

    /** A field that is there; null is as if it were not. */
    Optional<Place> find(String name) {
        var found = node.get(name);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(at(name, found));
    }

    /** What is made of a field, where it is there. */
    public <T> Optional<T> find(String name, Function<Place, T> reading) {
        return find(name).map(reading);
    }

    /** What must be there; a stand-in where it is not. */
    <T> T need(String name, Function<Place, T> reading, T standIn) {
        var found = find(name);
        if (found.isEmpty()) {
            flaw(name, "This is missing.");
        }
        return found.map(reading).orElse(standIn);
    }

    /** The items of a list; none where there is no list. */
    <T> List<T> list(String name, Function<Place, T> each) {
        return find(name, list -> list.items().stream().map(each).toList()).orElse(List.of());
    }

    /** This place as a list. */
    List<Place> items() {
        if (!node.isArray()) {
            flaw("A list belongs here, in brackets.");
        }
        var items = new ArrayList<Place>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(at(Integer.toString(i), node.get(i)));
        }
        return items;
    }

    boolean isList() {
        return node.isArray();
    }

    /** Says what is wrong with each item of this list whose id another has before it. */
    <T> void distinct(List<T> items, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            var known = id.apply(items.get(i));
            if (!known.isBlank() && !seen.add(known)) {
                at(Integer.toString(i), null).flaw("id", "Another one has this id.");
            }
        }
    }

    /** A text of at most so many characters; empty where there is none. */
    public String text(String name, int most) {
        return find(name, place -> place.text(most)).orElse("");
    }

    /** A text that must be there and not be empty. */
    public String needText(String name, int most) {
        var text = need(name, place -> place.text(most), " ");
        if (text.isEmpty()) {
            flaw(name, "This is empty.");
        }
        return text;
    }

    String text(int most) {
        if (!node.isTextual()) {
            flaw("A text belongs here, in quotation marks.");
            return " ";
        }
        var text = PlainText.of(node.textValue());
        if (text.codePointCount(0, text.length()) > most) {
            flaw("This is longer than " + most + " characters.");
        }
        return text;
    }

    /** This text as it stands, for whoever only looks. */
    public Optional<String> peek() {
        return Optional.ofNullable(node.textValue());
    }

    /** A number as it was written, every digit of it; empty where this is none. */
    Optional<BigDecimal> number() {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    Optional<Boolean> flag() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    private Place at(String name, JsonNode found) {
        return new Place(found, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), flaws);
    }
}
