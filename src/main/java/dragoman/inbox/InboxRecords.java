package dragoman.inbox;

import dragoman.identity.BuyerRecords;
import dragoman.inbox.ReceivedRows.Kept;
import dragoman.mime.Addresses;
import dragoman.mime.MailReader;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mail that came from an address, as it came, while it is kept. */
@Singleton
class InboxRecords implements BuyerRecords {

    private final ReceivedRows rows;
    private final Mails mails;
    private final MailReader reader;

    InboxRecords(ReceivedRows rows, Mails mails, MailReader reader) {
        this.rows = rows;
        this.mails = mails;
        this.reader = reader;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int count(String email) {
        return rows.count(Addresses.compared(email));
    }

    @Override
    public List<Map<String, Object>> export(String email) {
        return rows.from(Addresses.compared(email)).stream().map(this::told).toList();
    }

    @Override
    public void erase(String email) {
        mails.forget(email);
    }

    // What it says, for whoever reads this, and all of it, for whoever doubts that.
    private Map<String, Object> told(Kept mail) {
        var told = new LinkedHashMap<String, Object>();
        told.put("desk", mail.desk());
        told.put("at", mail.receivedAt().toString());
        told.put("state", mail.state());
        rows.raw(mail.id()).ifPresent(raw -> {
            var read = reader.read(raw);
            told.put("subject", read.subject());
            told.put("text", read.whole());
            told.put("raw", Base64.getMimeEncoder().encodeToString(raw));
        });
        return told;
    }
}
