package dragoman.money;

import dragoman.i18n.Beginning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the euro foreign exchange reference rates as the European Central Bank publishes them: one day, ninety days or all
 * of them, in the same shape. A row that is wrong is refused and named; a file that is none, or that breaks off, is
 * refused whole.
 */
final class EcbFile {

    private static final String ENVELOPE = "http://www.gesmes.org/xml/2002-08-01";
    private static final String RATES = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,20}(?:\\.[0-9]{1,20})?");
    private static final int LONGEST = 40;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final LocalDate last;
    private final Map<PublishedRate.Key, BigDecimal> seen = new HashMap<>();
    private final List<PublishedRate> rates = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    // Where the reading stands: how deep, and inside which day.
    private int depth;
    private int dayDepth;
    private LocalDate day;

    private EcbFile(LocalDate last) {
        this.last = last;
    }

    /** @param last no rate is of a later day: whoever dates one ahead is wrong, and would be believed for years */
    static EcbReading read(InputStream in, LocalDate last) {
        var file = new EcbFile(last);
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(text(in));
            while (xml.hasNext()) {
                if (!file.take(xml)) {
                    return broken(xml.getLocation().getLineNumber(), "This is no file of reference rates of the European Central Bank.");
                }
            }
            return file.rates.isEmpty() && file.flaws.isEmpty() ? broken(1, "There are no rates in it.") : new EcbReading.Read(file.rates, file.flaws);
        } catch (XMLStreamException e) {
            return broken(e.getLocation() == null ? 1 : e.getLocation().getLineNumber(), "The XML is broken, or breaks off, here.");
        } catch (IOException e) {
            return broken(1, "The file cannot be read: " + e.getMessage());
        }
    }

    // Decoded here: the JDK's parser tells the standard error of each byte that is no UTF-8.
    private static Reader text(InputStream in) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    // Of the JDK, whichever others are on the class path: what it is told here it keeps to.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static EcbReading broken(int line, String reason) {
        return new EcbReading.Broken(new Flaw(Math.max(1, line), reason));
    }

    /** Takes the next piece; false where no file of the bank has such a one. */
    private boolean take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth == 1) {
                    return ENVELOPE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Envelope");
                }
                if (RATES.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Cube")) {
                    cube(xml);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (depth == dayDepth) {
                    dayDepth = 0;
                }
                depth--;
            }
            default -> { }
        }
        return true;
    }

    private void cube(XMLStreamReader xml) {
        int line = xml.getLocation().getLineNumber();
        var time = xml.getAttributeValue(null, "time");
        if (time != null) {
            dayDepth = depth;
            day = day(time, line);
            return;
        }
        var currency = xml.getAttributeValue(null, "currency");
        if (currency != null && dayDepth == 0) {
            refuse(line, "A rate of no day: " + given(currency));
        } else if (currency != null && day != null) {
            row(currency, xml.getAttributeValue(null, "rate"), line);
        }
    }

    /** Null where it is no day: its rows are passed over, and the day alone is named. */
    private LocalDate day(String time, int line) {
        try {
            var read = LocalDate.parse(time);
            if (!read.isAfter(last)) {
                return read;
            }
            refuse(line, "The day " + read + " has not come yet; all its rates are passed over.");
        } catch (DateTimeException e) {
            refuse(line, "This is no day, all its rates are passed over: " + given(time));
        }
        return null;
    }

    private void row(String code, String rate, int line) {
        var currency = Currencies.find(code);
        if (currency.isEmpty() || currency.get().equals(CrossRates.EURO)) {
            refuse(line, "This is no currency that has a rate to the euro: " + given(code));
        } else if (rate == null || !PLAIN.matcher(rate).matches() || !PublishedRate.fits(new BigDecimal(rate))) {
            refuse(line, "This is no rate of " + currency.get() + " on " + day + ": " + given(rate));
        } else {
            keep(new PublishedRate(currency.get(), day, new BigDecimal(rate)), line);
        }
    }

    private void keep(PublishedRate rate, int line) {
        var before = seen.putIfAbsent(rate.key(), rate.perEuro());
        if (before == null) {
            rates.add(rate);
        } else if (before.compareTo(rate.perEuro()) != 0) {
            refuse(line, "A second rate of " + rate.currency() + " on " + day + ", " + rate.perEuro() + " after " + before + ": the first is kept.");
        }
    }

    private void refuse(int line, String reason) {
        flaws.add(new Flaw(line, reason));
    }

    private static String given(String text) {
        return text == null ? "nothing" : "\"" + Beginning.of(text, LONGEST) + "\"";
    }
}
