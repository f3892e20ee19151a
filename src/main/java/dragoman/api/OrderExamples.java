package dragoman.api;

/** Bodies for the description of the API; a test sends each of them. */
final class OrderExamples {

    static final String SMALLEST = """
            {
              "number": "#1001",
              "placedAt": "2026-04-02T10:15:00+02:00",
              "updatedAt": "2026-04-02T10:15:03+02:00",
              "state": "OPEN",
              "payment": "PAID",
              "fulfilment": "UNFULFILLED",
              "charged": {"total": {"amount": "173.30", "currency": "PLN"}},
              "lines": [
                {"id": "1", "title": "Lampion papierowy", "quantity": 2, "unitPrice": {"amount": "86.65", "currency": "PLN"}}
              ]
            }
            """;

    static final String WHOLE = """
            {
              "number": "#1002",
              "placedAt": "2026-04-02T19:15:00+09:00",
              "updatedAt": "2026-04-09T08:00:00Z",
              "state": "OPEN",
              "payment": "PARTIALLY_REFUNDED",
              "fulfilment": "FULFILLED",
              "buyer": {
                "email": "kenji@example.com",
                "phone": "+81 6-1234-5678",
                "locale": "ja-JP",
                "delivery": {
                  "name": "田中 健二", "familyName": "田中", "givenName": "健二",
                  "lines": ["梅田1-2-3", "灯りビル 405"], "city": "大阪市北区", "region": "大阪府", "postcode": "530-0001", "country": "JP"
                }
              },
              "charged": {
                "total": {"amount": "12800", "currency": "JPY"},
                "items": {"amount": "12000", "currency": "JPY"},
                "shipping": {"amount": "800", "currency": "JPY"},
                "tax": {"amount": "1163", "currency": "JPY"},
                "taxIncluded": true,
                "taxes": [{"name": "消費税", "percent": "10", "amount": {"amount": "1163", "currency": "JPY"}}],
                "paid": {"amount": "12800", "currency": "JPY"}
              },
              "shop": {"total": {"amount": "79.20", "currency": "EUR"}},
              "payments": [{"method": "Visa", "last4": "4242", "amount": {"amount": "12800", "currency": "JPY"}, "at": "2026-04-02T19:15:02+09:00"}],
              "refunds": [{"id": "R1", "amount": {"amount": "4000", "currency": "JPY"}, "at": "2026-04-09T07:59:00Z", "method": "Visa"}],
              "lines": [
                {"id": "1", "title": "和紙ランタン", "options": "藍 / M", "quantity": 3, "returned": 1, "unitPrice": {"amount": "4000", "currency": "JPY"}}
              ],
              "shipping": "国際小包",
              "parcels": [
                {
                  "id": "P1", "carrier": "Japan Post", "trackingNumber": "RR123456785PL", "trackingUrl": "https://track.example.com/RR123456785PL",
                  "sentAt": "2026-04-03T15:00:00+02:00",
                  "window": {"first": "2026-04-08", "last": "2026-04-10", "from": "09:00", "to": "12:00"},
                  "contents": [{"line": "1", "quantity": 3}]
                }
              ],
              "returns": [{"id": "RT1", "state": "RECEIVED", "at": "2026-04-09T07:00:00Z", "contents": [{"line": "1", "quantity": 1}]}],
              "documents": [{"kind": "INVOICE", "url": "https://shop.example.com/invoices/2026-0042.pdf", "number": "2026-0042"}]
            }
            """;

    static final String EVENT = """
            {"id": "E1", "parcel": "P1", "code": "OUT_FOR_DELIVERY", "at": "2026-04-08T08:30:00+09:00", "zone": "Asia/Tokyo", "place": "大阪北郵便局", "country": "JP",
             "text": "持ち出し中", "language": "ja"}
            """;

    static final String EVENTS = """
            [
              {"id": "E2", "parcel": "RR123456785PL", "vocabulary": "aftership", "code": "InTransit_007", "at": "2026-04-04T21:10:00+02:00", "place": "Warszawa", "country": "POL"},
              {"id": "E3", "parcel": "RR123456785PL", "vocabulary": "upu", "code": "EDB", "at": "2026-04-06T03:20:00Z", "zone": "Asia/Tokyo", "country": "JP"}
            ]
            """;

    private OrderExamples() {}
}
