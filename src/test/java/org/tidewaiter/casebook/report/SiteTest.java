package org.tidewaiter.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "dandong, sinuiju, Sinuiju – Dandong",
        "sinuiju, sinuiju, Sinuiju – Dandong",
        "onsong, namyang, Namyang – Tumen",
        "khasan, tumangang, Tumangang – Khasan",
        "helong, samjang, Samjang – Helong",
        "daehongdan, yanggang, Yanggang",
        "yanggang, yanggang, Yanggang",
        "hunchun, hunchun, Hunchun",
        "pyongyang, pyongyang, Pyongyang",
    })
    void place_standsAtItsCrossing_orProvince(String place, String site, String name) {
        assertThat(Site.of(place)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(site);
            assertThat(found.name()).isEqualTo(name);
        });
    }

    @Test
    void finestPlaces_areKept() {
        assertThat(Site.finest(List.of("yanggang", "samjang", "daehongdan", "dandong")))
                .containsExactly("samjang", "dandong");
    }

    @Test
    void places_meet_whereOneCanBeTheOther() {
        assertThat(Site.meet("samjang", "yanggang")).isTrue();
        assertThat(Site.meet("yanggang", "samjang")).isTrue();
        assertThat(Site.meet("dandong", "sinuiju")).isTrue();
        assertThat(Site.meet("samjang", "hyesan")).isFalse();
        assertThat(Site.meet("nowhere", "elsewhere")).isFalse();
    }
}
