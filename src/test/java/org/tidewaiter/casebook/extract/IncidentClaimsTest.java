package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class IncidentClaimsTest {

    @Test
    void ships_areReadWithLoadNightAndSource() {
        assertThat(
                        lines(
                                "2024-09-12",
                                "Two cargo ships loaded with about 8,000 tons of coal left Nampo port for Longkou on the night of Sept. 3, a source in South Pyongan Province told Daily NK on Monday."))
                .containsExactly(
                        "incident actual: direction=KP>CN; goods=2701; place=nampo; place=longkou; quantity=7200..8800 t; source=anonymous; time=2024-09-03T20/24; vehicle=2 ship");
    }

    @Test
    void trucks_areReadWithTheLoadOfEach() {
        assertThat(
                        lines(
                                "2024-09-12",
                                "A 25-ton truck loaded with copper ore entered Changbai from Hyesan on the morning of July 15."))
                .containsExactly(
                        "incident actual: direction=KP>CN; goods=2603; place=changbai; place=hyesan; time=2024-07-15T06/12; vehicle=1 truck x25 t");
    }

    @Test
    void bothRomanisations_areOnePlace() {
        assertThat(lines("2024-09-12", "Flour crossed into Taehongdan through Samjang."))
                .containsExactly("incident actual: direction=CN>KP; goods=1101; place=daehongdan; place=samjang");
        assertThat(lines("2024-09-12", "Flour was unloaded in Hoeryeong and Onseong."))
                .containsExactly("incident actual: goods=1101; place=hoeryong; place=onsong");
    }

    @Test
    void goodsInsteadOfMoney_areBarter() {
        assertThat(
                        lines(
                                "2024-09-12",
                                "The smugglers did not pay in cash, but handed over dozens of tons of zinc concentrate to the Chinese side."))
                .containsExactly(
                        "incident actual: actor=smugglers; counterpart=CN; direction=KP>CN; goods=2608; payment=barter; quantity=24..99 t");
    }

    @Test
    void hearsay_isAlleged() {
        assertThat(
                        lines(
                                "2024-09-12",
                                "A North Korean trading company is said to have bought 200 motorcycles from Chinese brokers on credit."))
                .containsExactly(
                        "incident alleged: actor=trading-company-kp; counterpart=CN; direction=CN>KP; goods=8711; payment=credit; quantity=200 piece");
    }

    @Test
    void denial_isDenied() {
        assertThat(lines("2024-09-12", "Chinese officials denied that trucks of coal had crossed at Quanhe."))
                .containsExactly("incident denied: actor=CN; goods=2701; place=quanhe");
    }

    @Test
    void operationNamedBefore_takesTimeAndPlace() {
        assertThat(
                        lines(
                                "2024-07-02",
                                "Rice was smuggled from China through Samjang in the early hours of June 18.\n\nThe operation, carried out with government approval, lasted nearly four hours."))
                .containsExactly(
                        "incident actual: direction=CN>KP; goods=1006; place=samjang; time=2024-06-18T00/06",
                        "incident actual: approval=government; duration=3.4..4 h; place=samjang; time=2024-06-18T00/06");
    }

    @Test
    void intention_isAPlan() {
        assertThat(
                        lines(
                                "2024-09-12",
                                "The Ministry of External Economic Relations plans to send several thousand tons of iron ore through Musan to Nanping in October."))
                .containsExactly(
                        "plan planned: actor=mer; direction=KP>CN; goods=2601; place=musan; place=nanping; quantity=3000..7000 t; time=2024-10");
    }

    @Test
    void judgement_isAnOpinionWithItsAuthor() {
        assertThat(
                        lines(
                                "2024-09-12",
                                "Kim Min-soo, a researcher at an institute, said the figures suggest that China turns a blind eye."))
                .containsExactly("opinion actual: author=kim min-soo");
        assertThat(lines("2024-09-12", "Analysts say the rise may reflect a need for foreign currency."))
                .containsExactly("opinion actual: author=anonymous");
        assertThat(lines("2024-09-12", "The move appears to be aimed at winning time."))
                .containsExactly("opinion actual: author=writer");
    }

    @Test
    void whatThePaperSaysOfItself_isNoClaim() {
        assertThat(lines("2024-09-12", "Their identities remain anonymous for security reasons."))
                .isEmpty();
    }

    @Test
    void loadToldBehindTheVehicles_isTheLoadOfEach() {
        assertThat(lines(
                        "2024-09-12",
                        "On July 15 seven trucks, each carrying 12 tons of cement, left Dandong for Sinuiju."))
                .containsExactly(
                        "incident actual: direction=CN>KP; goods=2523; place=dandong; place=sinuiju; time=2024-07-15; vehicle=7 truck x12 t");
    }

    @Test
    void bareNumbers_countWhatWasNamedBefore() {
        assertThat(lines(
                        "2024-09-12",
                        "Mopeds crossed from Changbai to Hyesan on July 15. Nine were sold the same day."))
                .last()
                .asString()
                .contains("goods=8711", "quantity=9 piece");
    }

    @Test
    void dateline_isNoPlaceOrDayOfTheEvent() {
        assertThat(lines("2024-09-12", "SHENYANG, Sept. 11 - Six trucks with flour crossed into Sinuiju from Dandong."))
                .containsExactly(
                        "incident actual: direction=CN>KP; goods=1101; place=sinuiju; place=dandong; vehicle=6 truck");
    }

    @Test
    void plansWithoutAnAuxiliary_arePlans() {
        assertThat(lines("2024-09-12", "The railways mean to run a second train to Sinuiju from November."))
                .singleElement()
                .asString()
                .startsWith("plan planned:");
        assertThat(lines("2024-09-12", "Salt ration in Hamhung to resume 1 October."))
                .containsExactly("plan planned: goods=2501; place=hamhung; time=2024-10-01");
    }

    @Test
    void theWriterInTheFirstPerson_isTheAuthor() {
        assertThat(lines("2024-09-12", "If you ask me, the bridge will stay shut."))
                .containsExactly("opinion actual: author=writer");
    }
}
