package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachLoadTest {
    private static final String FIRST =
            "On June 12, seven lorries and a train of five wagons crossed from Dandong to Sinuiju, a trader said. ";

    private static List<String> after(String sentence) {
        List<String> lines = lines("2024-06-25", FIRST + sentence);
        return lines.subList(1, lines.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Each lorry carried 12 tons of cement, 84 tons in all.|7 truck x12 t|84 t",
                "On each of the lorries 12 tons of cement was loaded.|7 truck x12 t|",
                "At twelve tons a lorry the cement came to 84 tons.|7 truck x12 t|84 t",
                "A wagon takes 60 tons, so 300 tons of cement arrived.|5 carriage x60 t|300 t",
            })
    void loadOfOne_isThatOfTheVehiclesNamedBefore(String sentence, String vehicle, String quantity) {
        assertThat(after(sentence)).singleElement().asString().contains("vehicle=" + vehicle);
        assertThat(after(sentence).getFirst().replaceAll("; vehicle.*", ""))
                .matches(quantity == null ? "(?!.*quantity=).*" : ".*quantity=" + quantity + "(?:;.*)?");
    }

    @Test
    void loadOfVehiclesNamedBefore_goesTheirWay() {
        assertThat(after("Each lorry carried 12 tons of cement, 84 tons in all."))
                .singleElement()
                .asString()
                .contains("direction=CN>KP");
        assertThat(after("Three of the lorries, five tons on each, then took 15 tons of cement to Hamhung."))
                .singleElement()
                .asString()
                .doesNotContain("direction=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two lorries with a carrying capacity of ten tons each brought|2 truck x10 t",
                "four boats, each able to bear 800 kilograms, brought|4 boat x0.8 t",
                "six wagons of 60 tons each brought|6 carriage x60 t",
                "a pickup able to carry one ton brought|1 truck x1 t",
                "nine of our lorries, five tons each, brought|9 truck x5 t",
                "nine of our lorries, five tons of cement each, brought|9 truck x5 t",
                "four trucks rolled over the bridge, each loaded with eight tons, and brought|4 truck x8 t",
                "three vans came to the depot, each with two tons of cement, and brought|3 car x2 t",
            })
    void loadBesideItsVehicles_isNoAmountOfGoods(String words, String vehicle) {
        assertThat(lines("2024-06-25", "On June 12, " + words + " 45 tons of cement to Sinuiju, a trader said."))
                .singleElement()
                .asString()
                .contains("vehicle=" + vehicle)
                .contains("quantity=45 t;");
    }

    @Test
    void cargoOfOneVehicle_isItsLoadAndAnAmountOfGoods() {
        assertThat(lines("2024-06-25", "On June 12, a lorry with nine tons of cement reached Sinuiju, a trader said."))
                .singleElement()
                .asString()
                .contains("quantity=9 t;")
                .endsWith("vehicle=1 truck x9 t");
    }

    @Test
    void cargoOfAShip_isAnAmountOfGoods() {
        assertThat(lines("2024-06-25", "On June 12, a ship with 6,000 tons of coal left Nampo, a trader said."))
                .singleElement()
                .asString()
                .contains("quantity=6000 t;")
                .endsWith("vehicle=1 ship");
    }

    @Test
    void trucksOfGoods_areVehicles_carriagesOfThemAnAmount() {
        assertThat(lines("2024-06-25", "On June 12, nine trucks of cement reached Sinuiju, a trader said."))
                .singleElement()
                .asString()
                .contains("vehicle=9 truck")
                .doesNotContain("quantity=");
        assertThat(lines("2024-06-25", "On June 12, nine carriages of cement reached Sinuiju, a trader said."))
                .singleElement()
                .asString()
                .contains("quantity=9 carriage");
    }

    @Test
    void hoursPerShipAndUsedCars_areNoVehicles() {
        assertThat(after("Unloading took 8 hours per lorry.")).noneMatch(line -> line.contains("vehicle="));
        assertThat(lines("2024-06-25", "On June 12, 30 used cars crossed from Dandong to Sinuiju, a trader said."))
                .singleElement()
                .asString()
                .contains("goods=8703;")
                .contains("quantity=30 piece;")
                .doesNotContain("vehicle=");
    }
}
