package dragoman.checks;

import static dragoman.checks.Case.flags;
import static dragoman.checks.Case.passes;

import java.util.stream.Stream;

/** What must be found in translations and what must not, check by check; many rows are from real projects. */
final class Table {

    private static final String ITEMS = "{n, plural, one {# item} other {# items}}";
    private static final String LONG_EN = "Your parcel is on its way.";

    private Table() {}

    static Stream<Case> all() {
        return Stream.of(icu(), arguments(), plurals(), selects(), markup(), markdown(), characters(), text(), lengths(), MoreTable.all())
                .flatMap(rows -> rows);
    }

    static Stream<Case> icu() {
        return Stream.of(
                flags("icu.syntax", "es", "Hello {name}", "Hola {name"),
                flags("icu.syntax", "cs", "[Citation ({series})...]", "[Citace ({sériové číslo})...]"),
                passes("icu.syntax", "de", "'{'literal'}'", "'{'wörtlich'}'"),
                flags("icu.compile", "de", "Total: {total, number}", "Summe: {total, Nummer}"),
                flags("icu.compile", "de", "{x, number}", "{x, number, ::bogus}"),
                passes("icu.compile", "de", "{x, number, ::currency/EUR}", "{x, number, ::currency/EUR}"),
                flags("icu.style", "de", "{d, date, long}", "{d, date, bogus}"),
                flags("icu.style", "de", "{x, number, ::currency/EUR}", "{x, number, ::currency/USD}"),
                passes("icu.style", "de", "{d, date, ::yMMMd}", "{d, date, ::yMMMd}"),
                passes("icu.style", "de", "{n} hits", "{n, number} Treffer"),
                flags("icu.strayBrace", "de", "Total: {n}", "Summe: {n}}"),
                passes("icu.strayBrace", "de", "a {n} '}'", "ein {n} '}'"),
                passes("icu.strayBrace", "de", ITEMS, "{n, plural, one {# '}' Artikel} other {# Artikel}}"),
                flags("icu.quotedArg", "nl", "Results for {term}", "Resultaten voor '{term}'"),
                flags("icu.quotedArg", "fr", "more than {downloadableLink}", "plus qu'{downloadableLink}"),
                passes("icu.quotedArg", "fr", "the {x}", "l''{x}"),
                passes("icu.quotedArg", "fr", "the {x}", "l’{x}"),
                passes("icu.quotedArg", "en_GB", "do not {x}", "don't {x}"),
                flags("icu.unclosedQuote", "de", "a b {x}", "a '{ b {x}"),
                passes("icu.unclosedQuote", "en_GB", "it is", "it's"));
    }

    static Stream<Case> arguments() {
        return Stream.of(
                flags("arg.missing", "da", "{cartItems, plural, one {# item} other {# items}}", "{CartItems, plural, one {# vare} other {# varer}}"),
                flags("arg.missing", "de", "{a} of {b}", "{a}"),
                passes("arg.missing", "hu", "{n, plural, =1 {one item} one {# item} other {# items}}", "{n, plural, =1 {egy elem} other {több elem}}"),
                flags("arg.extra", "nb", "File {fileName}", "Fil {filnavn}"),
                passes("arg.extra", "de", "{a} of {b}", "{b} von {a}, also {a}"),
                passes("arg.extra", "de", "In {country}", "In {country} von {shop}").with("@ country text", "@ shop text"),
                flags("arg.rename", "nb", "File {fileName}", "Fil {filnavn}"),
                passes("arg.rename", "nb", "{a} of {b}", "{x} av {y}"),
                flags("arg.type", "de", "{t, number}", "{t, date}"),
                flags("arg.type", "de", "Dear {name}", "{name, plural, one {# Name} other {# Namen}}").with("@ name text"),
                flags("arg.type", "de", "{g, select, a {x} other {y}}", "{g}"),
                passes("arg.type", "de", "{n} items", "{n, plural, one {# Artikel} other {# Artikel}}"),
                passes("arg.type", "de", "On {d}", "Am {d, date, long}").with("@ d date"));
    }

    static Stream<Case> plurals() {
        return Stream.concat(categories(), Stream.of(
                flags("plural.lost", "hu", ITEMS, "{n, number} elem"),
                passes("plural.lost", "ja", ITEMS, "{n} 個"),
                passes("plural.lost", "ko", ITEMS, "{n}개"),
                flags("plural.exact", "hu", "{n, plural, =0 {no items} one {# item} other {# items}}", "{n, plural, one {# elem} other {# elem}}"),
                passes("plural.exact", "hu", "{n, plural, =1 {an item} other {# items}}", "{n, plural, one {egy elem} other {# elem}}"),
                passes("plural.exact", "ar", "{n, plural, =0 {no items} one {# item} other {# items}}",
                        "{n, plural, zero {لا عناصر} one {عنصر} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}"),
                flags("plural.poundLost", "ro", "{n, plural, one {# day} other {# days}}", "{n, plural, one {# zi} few {zile} other {# de zile}}"),
                flags("plural.poundLost", "ru", ITEMS, "{n, plural, one {Один товар} few {# товара} many {# товаров} other {# товара}}"),
                passes("plural.poundLost", "en_GB", ITEMS, "{n, plural, one {1 item} other {# items}}"),
                passes("plural.poundLost", "ru", ITEMS, "{n, plural, =1 {Один товар} one {# товар} few {# товара} many {# товаров} other {# товара}}"),
                flags("plural.poundText", "de", "{n, plural, other {{g, select, other {{n} x}}}}", "{n, plural, one {#} other {{g, select, other {# x}}}}"),
                passes("plural.poundText", "de", "{n, plural, other {{g, select, other {{n} x}}}}", "{n, plural, one {#} other {{g, select, other {{n} x}} #}}"),
                flags("plural.offset", "de", "{n, plural, offset:1 =1 {you} one {you and # other} other {you and # others}}",
                        "{n, plural, =1 {Sie} one {Sie und # weiterer} other {Sie und # weitere}}"),
                passes("plural.offset", "de", "{n, plural, offset:1 =1 {you} one {you and # other} other {you and # others}}",
                        "{n, plural, offset:1 =1 {Sie} one {Sie und # weiterer} other {Sie und # weitere}}")));
    }

    private static Stream<Case> categories() {
        return Stream.of(
                flags("plural.category", "pl", ITEMS, "{n, plural, one {# rzecz} other {# rzeczy}}"),
                flags("plural.category", "ar", ITEMS, "{n, plural, one {عنصر} other {# عنصر}}"),
                passes("plural.category", "en_GB", ITEMS, "{n, plural, =1 {# item} other {# items}}"),
                passes("plural.category", "es", ITEMS, "{n, plural, one {# artículo} other {# artículos}}"),
                passes("plural.category", "pl", "{n, plural, one {# day} other {# days}}", "{n, plural, few {# dni} other {# dni}}").with("@ n int 2..4"),
                flags("plural.category", "fr", ITEMS, "{n, plural, one {# article} other {# articles}}").with("@ n int 0..2000000"),
                passes("plural.category", "de", "{n, plural, offset:1 =1 {a} one {b} other {c}}", "{n, plural, offset:1 =1 {a} =2 {b} other {c}}"),
                flags("plural.categoryRare", "cs", ITEMS, "{n, plural, one {# kus} few {# kusy} other {# kusů}}"),
                passes("plural.categoryRare", "de", ITEMS, "{n, plural, one {# Artikel} other {# Artikel}}"),
                flags("plural.unreachable", "ja", ITEMS, "{n, plural, one {# 個} other {# 個}}"),
                flags("plural.unreachable", "km", ITEMS, "{n, plural, one {#} other {#}}"),
                passes("plural.unreachable", "ja", ITEMS, "{n, plural, =1 {一個} other {# 個}}"),
                flags("plural.unknownKey", "de", ITEMS, "{n, plural, andere {# Artikel} one {#} other {# Artikel}}"),
                passes("plural.unknownKey", "de", ITEMS, "{n, plural, =0 {nichts} =1 {eins} one {#} other {# Artikel}}"),
                flags("plural.dupSelector", "de", ITEMS, "{n, plural, one {a} one {b} other {c}}"),
                flags("plural.dupSelector", "de", ITEMS, "{n, plural, =1 {a} =1 {b} other {c}}"),
                passes("plural.dupSelector", "de", ITEMS, "{n, plural, =1 {a} one {b} other {c}}"),
                flags("plural.other", "hr", ITEMS, "{n, plural, =0 {ništa} =1 {#} few {#}}"),
                flags("plural.other", "de", ITEMS, "{n, plural, one {#} othe {#}}"),
                passes("plural.other", "hr", ITEMS, "{n, plural, one {#} few {#} other {#}}"),
                flags("ordinal.category", "en_GB", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "{n, selectordinal, one {#st} other {#th}}"),
                passes("ordinal.category", "de", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "{n, selectordinal, other {#.}}"));
    }

    static Stream<Case> selects() {
        var source = "{on, select, true {yes} false {no} other {?}}";
        return Stream.of(
                flags("select.key", "tr", source, "{on, select, gerçek {evet} false {hayır} other {?}}"),
                passes("select.key", "tr", source, "{on, select, false {hayır} true {evet} other {?}}"),
                passes("select.key", "de", "{g, select, female {she} other {they}}", "{g, select, female {sie} male {er} other {sie}}")
                        .with("@ g select(female|male)"),
                flags("select.keyMissing", "tr", source, "{on, select, true {evet} other {?}}"),
                passes("select.keyMissing", "tr", source, "{on, select, true {evet} false {hayır} other {?}}"),
                flags("select.other", "de", source, "{on, select, true {ja}}"),
                flags("select.other", "de", source, "{on, select, true {ja} o {nein}}"),
                passes("select.other", "de", source, "{on, select, true {ja} false {nein} other {?}}"));
    }

    static Stream<Case> markup() {
        return Stream.of(
                flags("tag.parity", "zh", "Choose <channels>channels</channels>", "选择频道"),
                flags("tag.parity", "de", "{n, plural, one {<b>#</b> item} other {<b>#</b> items}}", "{n, plural, one {<b>#</b> Artikel} other {# Artikel}}"),
                passes("tag.parity", "de", "<b>One</b> <i>two</i>", "<i>Zwei</i> <b>eins</b>"),
                passes("tag.parity", "de", "{n, plural, =0 {None} one {<b>#</b>} other {<b>#</b>}}", "{n, plural, =0 {Nichts} one {<b>#</b>} other {<b>#</b>}}"),
                flags("tag.form", "de", "<b>x</b>", "<b>x</i>"),
                flags("tag.form", "de", "<b>x</b>", "<b>x"),
                flags("tag.form", "de", "<b>x</b>", "<b>x</b"),
                passes("tag.form", "de", "a < b", "a < b"),
                passes("tag.form", "de", "a<br>b<br/>c", "a<br>b<br/>c"),
                passes("tag.form", "de", "<b>{n, plural, one {# item} other {# items}}</b>", "<b>{n, plural, one {# Artikel} other {# Artikel}}</b>"),
                flags("html.unsafe", "ar", "Developer mode", "\"><script src=https://evil.example>"),
                flags("html.unsafe", "de", "<b>x</b>", "<b onclick=steal()>x</b>"),
                flags("html.unsafe", "de", "<b>x</b>", "<b style='position:fixed'>x</b>"),
                flags("html.unsafe", "de", "<a href=\"https://shop.example\">x</a>", "<a href=\"java&#x73;cript&colon;alert(1)\">x</a>"),
                flags("html.unsafe", "de", "<a href=\"https://shop.example\">{x}</a>", "<a href=\"{x}\">x</a>"),
                flags("html.unsafe", "de", "picture", "<img src=x onerror=alert(1)>"),
                flags("html.unsafe", "de", "picture", "<svg/onload=alert(1)>"),
                flags("html.unsafe", "de", "note", "<!-- note"),
                passes("html.unsafe", "de", "To the <cartLink>cart</cartLink>", "Zum <cartLink>Korb</cartLink>"),
                passes("html.unsafe", "de", "now", "<b>jetzt</b>"),
                passes("html.unsafe", "de", "<a href=\"{url}\">x</a>", "<a href=\"{url}\">y</a>"),
                flags("placeholder.macro", "de", "Order '{{order.id}}'", "Bestellung"),
                flags("placeholder.macro", "de", "Dear %name%", "Guten Tag %Name%"),
                passes("placeholder.macro", "de", "Order '{{order.id}}' 5%", "Bestellung '{{order.id}}' 5 % mehr %"),
                flags("url", "de", "See https://shop.example/returns", "Siehe https://shop.example/refunds"),
                passes("url", "de", "See https://shop.example/en/returns", "Siehe https://shop.example/de/returns."),
                flags("url.host", "de", "See https://shop.example/", "Siehe https://sh0p.example/"),
                flags("url.host", "de", "Write to help@shop.example", "Schreiben Sie an help@evil.example"),
                flags("url.host", "de", "<a href='https://shop.example'>x</a>", "<a href='//evil.example'>x</a>"),
                passes("url.host", "ja", "See https://en.wikipedia.org/wiki/Tax", "https://ja.wikipedia.org/wiki/Taxをご覧ください"));
    }

    static Stream<Case> markdown() {
        return Stream.of(
                flags("md.target", "de", "See [customs](article:2).", "Siehe [Zoll](article:3)."),
                flags("md.target", "de", "See [customs](article:2).", "Siehe Zoll."),
                flags("md.target", "de", "Write to [us](mailto:{mailbox}).", "Schreiben Sie [uns](mailto:{shop})."),
                flags("md.target", "de", "[a](https://a.example/x)", "[a](https://b.example/x)"),
                flags("html.unsafe", "de", "[a](article:1)", "[a](<JaVaScript&#58;alert(1)>)"),
                flags("html.unsafe", "de", "[a](article:1)", "[a](data:text/html,x)"),
                passes("md.target", "de", "See [customs](article:2), write to [us](mailto:{mailbox}).", "[Uns](mailto:{mailbox}) schreiben; siehe [Zoll](article:2)."),
                flags("md.links", "de", "[a](https://a.example/x) and [b](https://a.example/y)", "[a](https://a.example/x)"),
                passes("md.links", "de", "[customs](article:2)", "[der Zoll](article:2)"),
                flags("md.code", "de", "Type `return`.", "Tippen Sie `zurück`."),
                passes("md.code", "de", "Type `return`.", "Tippen Sie `return`."),
                flags("md.headings", "de", "## Right\n\nText", "### Recht\n\nText"),
                passes("md.headings", "de", "## Right\n\nText", "## Recht\n\nText"))
                .map(Case::markdown);
    }

    static Stream<Case> characters() {
        return Stream.of(
                flags("chars.bad", "fr", "Cafe", "CafÃ©"),
                flags("chars.bad", "fr", "Cafe", "Caf\uFFFD"),
                flags("chars.bad", "fr", "Cafe", "Caf\u0085"),
                flags("chars.bad", "fr", "Cafe", "Caf\uD800"),
                flags("chars.bad", "fr", "Cafe", "Caf\u0378"),
                flags("chars.bad", "fr", "It is", "câ€™est"),
                flags("chars.bad", "fr", "Cafe", "Caf\uE000"),
                flags("chars.bad", "de", "Cafe", "Straße in MÃ¼nchen"),
                flags("chars.bad", "de", "Cafe", "Ãœber"),
                passes("chars.bad", "fr", "Cafe", "Café 😀"),
                passes("chars.bad", "pt", "Apple", "«MAÇÃ» NÃO"),
                flags("bidi.override", "ar", "Available first", "\u202Eالمتاح أولًا"),
                passes("bidi.override", "he", "Hello", "\u200Fשלום"),
                flags("bidi.balance", "ar", "Order {id}", "الطلب \u2068{id}"),
                passes("bidi.balance", "ar", "Order {id}", "الطلب \u2068{id}\u2069"),
                passes("bidi.balance", "he", "Hello", "\u200Eשלום\u200F"),
                flags("zerowidth", "sv", ITEMS, "{n, plural, one {# sak} other {# saker}}\n\u200B"),
                passes("zerowidth", "km", "Hello", "សួស្តី\u200Bបង"),
                passes("zerowidth", "fa", "I want", "می\u200Cخواهم"),
                flags("nfc", "fr", "Cafe", "Cafe\u0301"),
                passes("nfc", "vi", "Vietnamese", "Tiếng Việt"),
                flags("script", "sr_Latn", "Product", "Prоizvod"),
                passes("script", "ru", "Pay with Acme", "Оплатить через Acme"),
                flags("kashida", "ar", "Hello", "مــرحبا"),
                passes("kashida", "ar", "Hello 1447 AH", "مرحبا 1447 هـ"));
    }

    static Stream<Case> text() {
        return Stream.of(
                flags("term.dnt", "de", "Sold by Acme", "Verkauft von Akme"),
                passes("term.dnt", "de", "Sold by Acme", "Im Acme-Shop verkauft"),
                flags("numbers", "de", "Within 24h", "Innerhalb von 12h"),
                passes("numbers", "ar", "5 days", "٥ أيام"),
                passes("numbers", "de", "Two of them", "2 davon"),
                passes("numbers", "de", "1,000 points", "1.000 Punkte"),
                passes("numbers", "pl", "10,000 points", "10 000 punktów"),
                passes("numbers", "de", "{n, plural, one {1 item} other {# items}}", "{n, plural, one {# Artikel} other {# Artikel}}"),
                flags("brackets", "de", "(abc)", "(abc"),
                passes("brackets", "de", "First step", "1) Schritt"),
                passes("brackets", "ja", "(abc)", "（あいう)"),
                flags("ws.edge", "pl", "by ", "przez"),
                passes("ws.edge", "pl", "by ", "przez "),
                passes("ws.edge", "ja", "by ", "作者"),
                flags("ws.newlines", "de", "a\nb\nc", "a\nb c"),
                passes("ws.newlines", "de", "a\nb", "a\nb"),
                flags("ws.double", "de", "a b", "a  b"),
                passes("ws.double", "de", "a  b", "a  b"),
                flags("punct.end", "de", "Sure?", "Sicher"),
                passes("punct.end", "es", "Sure?", "¿Seguro?"),
                passes("punct.end", "el", "Sure?", "Σίγουρα;"),
                passes("punct.end", "zh", "Sure?", "确定？"),
                passes("punct.end", "ar", "Sure?", "متأكد؟"),
                passes("punct.end", "th", "Sure.", "แน่นอน"),
                flags("punct.fr", "fr", "Hello!", "Bonjour!"),
                flags("punct.fr", "fr", "Hello!", "Bonjour !"),
                flags("punct.fr", "fr", "“Hello”", "«Bonjour»"),
                passes("punct.fr", "fr", "Hello!", "Bonjour\u202F!"),
                passes("punct.fr", "fr_CA", "Hello!", "Bonjour!"),
                passes("punct.fr", "fr", "At 12:30, http://shop.example", "À 12:30, http://shop.example"),
                flags("punct.es", "es", "Ready?", "Listo?"),
                passes("punct.es", "es", "Ready?", "¿Listo?"));
    }

    static Stream<Case> lengths() {
        return Stream.of(
                flags("len.max", "de", "Basket", "Warenkorb für Sie").with("@max 10"),
                flags("len.max", "de", "{n} new", "{n} neue Nachrichten").with("@max 14", "@ n int 0..99999"),
                passes("len.max", "vi", "Basket", "Gio\u0309 ha\u0300ng").with("@max 8"),
                flags("len.max.soft", "de", "Basket", "Warenkorb für Sie").with("@max 10 soft"),
                passes("len.max.soft", "de", "Basket", "Warenkorb").with("@max 10 soft"),
                passes("len.max", "de", "Basket", "Warenkorb für Sie").with("@max 10 soft"),
                flags("len.ratio", "de", LONG_EN, LONG_EN.repeat(3)),
                passes("len.ratio", "de", LONG_EN, "Ihr Paket ist unterwegs."),
                flags("text.empty", "pl", ITEMS, "{n, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {}}"),
                flags("text.empty", "pl", ITEMS, "{n, plural, one {# rzecz} few {# rzeczy} many { } other {# rzeczy}}"),
                flags("text.empty", "de", "Add to cart", " "),
                passes("text.empty", "de", "{n, plural, =0 {} one {# item} other {# items}}", "{n, plural, =0 {} one {# Artikel} other {# Artikel}}"),
                passes("text.empty", "de", "{n}", "{n}"),
                flags("same", "de", "Add to cart", "Add to cart"),
                passes("same", "de", "OK", "OK"),
                passes("same", "de", "Acme", "Acme"),
                passes("same", "de", "{n}", "{n}"),
                passes("same", "en_GB", "Add to cart", "Add to cart"),
                passes("smoke", "de", ITEMS, "{n, plural, one {# Artikel} other {# Artikel}}"));
    }
}
