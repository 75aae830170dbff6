package org.tidewaiter.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Gazetteer.Place;

class GazetteerTest {

    @Test
    void everyPlaceLiesInAKnownOneOfItsCountry() {
        for (Place place : Gazetteer.list()) {
            assertThat(place.country()).as(place.id()).isIn("KP", "CN", "RU", "");
            if (!place.within().isEmpty()) {
                assertThat(Gazetteer.find(place.within()).map(Place::country))
                        .as(place.id())
                        .contains(place.country());
            }
        }
    }

    @Test
    void aCrossingHasItsOtherSideInAnotherCountry() {
        for (Place place : Gazetteer.list()) {
            if (!place.across().isEmpty()) {
                Place other = Gazetteer.find(place.across()).orElseThrow();
                assertThat(Set.of(place.country(), other.country()))
                        .as(place.id())
                        .hasSize(2);
            }
        }
    }

    @Test
    void aPlaceIsWithinItselfAndWhatHoldsIt() {
        assertThat(Gazetteer.isWithin("samjang", "samjang")).isTrue();
        assertThat(Gazetteer.isWithin("samjang", "yanggang")).isTrue();
        assertThat(Gazetteer.isWithin("yanggang", "samjang")).isFalse();
        assertThat(Gazetteer.isWithin("nowhere", "yanggang")).isFalse();
    }
}
