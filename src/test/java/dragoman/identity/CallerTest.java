package dragoman.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a request comes from, as it is counted. */
class CallerTest {

    @Test
    void anAddressIsItself() {
        assertThat(Caller.network("192.0.2.7")).isEqualTo("c0000207").isNotEqualTo(Caller.network("192.0.2.8"));
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOne() {
        assertThat(Caller.network("2001:db8:1:2::7")).isEqualTo(Caller.network("2001:db8:1:2:ffff::1")).isNotEqualTo(Caller.network("2001:db8:1:3::7"));
    }

    @Test
    void anIpv4AddressInsideIpv6IsTheIpv4Address() {
        assertThat(Caller.network("::ffff:192.0.2.7")).isEqualTo(Caller.network("192.0.2.7"));
        assertThat(Caller.network("::1")).isNotEqualTo(Caller.network("::ffff:0.0.0.1"));
    }

    @Test
    void aZoneIsNoPartOfIt() {
        assertThat(Caller.network("fe80::1%eth0")).isEqualTo(Caller.network("fe80::2"));
    }

    @Test
    void whatIsNoAddressIsCountedAsItStandsAndNobodyIsAskedForIt() {
        assertThat(Caller.network("who.knows.example")).isEqualTo("who.knows.example");
    }
}
