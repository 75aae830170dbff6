package org.tidewaiter.casebook.extract;

import java.util.List;

/** Countries by name, people or capital, as far as they occur in texts about this trade. */
final class Countries {
    private static final String[][] NAMES = {
        {
            "KP",
            "North Korea;N. Korea;DPRK;Democratic People's Republic of Korea;North Korean;North Koreans;N. Korean;NK;the North;the regime;북한;조선;朝鲜"
        },
        {"CN", "China;Chinese;PRC;People's Republic of China;중국;中国"},
        {"KR", "South Korea;S. Korea;South Korean;ROK;Republic of Korea;the South;한국;韩国;남한"},
        {"RU", "Russia;Russian;Russian Federation;러시아;俄罗斯"},
        {"JP", "Japan;Japanese;일본;日本"},
        {"US", "United States;U.S.;US;USA;America;American;미국;美国"},
        {"EU", "European Union;EU;E.U."},
        {"VN", "Vietnam;Vietnamese"},
        {"MN", "Mongolia;Mongolian"},
        {"TH", "Thailand;Thai"},
        {"IN", "India;Indian"},
        {"SG", "Singapore;Singaporean"},
        {"MY", "Malaysia;Malaysian"},
        {"ID", "Indonesia;Indonesian"},
        {"PH", "Philippines;Philippine"},
        {"IR", "Iran;Iranian"},
        {"SY", "Syria;Syrian"},
        {"UA", "Ukraine;Ukrainian"},
        {"DE", "Germany;German"},
        {"GB", "United Kingdom;UK;Britain;British"},
        {"FR", "France;French"},
        {"TW", "Taiwan;Taiwanese"},
        {"HK", "Hong Kong"},
        {"PK", "Pakistan"},
        {"BR", "Brazil;Brazilian"},
        {"PL", "Poland;Polish"},
        {"NG", "Nigeria;Nigerian"},
        {"MZ", "Mozambique"},
        {"ZM", "Zambia"},
        {"TZ", "Tanzania"},
        {"AU", "Australia;Australian"},
        {"KZ", "Kazakhstan"},
        {"BY", "Belarus;Belarusian"},
        {"CU", "Cuba;Cuban"},
        {"MM", "Myanmar;Burma"},
        {"IT", "Italy;Italian"},
        {"ES", "Spain;Spanish"},
        {"NL", "Netherlands;Dutch"},
        {"CH", "Switzerland;Swiss"},
        {"AT", "Austria;Austrian"},
        {"SE", "Sweden;Swedish"},
        {"BE", "Belgium;Belgian"},
        {"BG", "Bulgaria;Bulgarian"},
        {"RO", "Romania;Romanian"},
        {"CZ", "Czech Republic;Czechia;Czech"},
        {"BD", "Bangladesh;Bangladeshi"},
        {"LK", "Sri Lanka;Sri Lankan"},
        {"NP", "Nepal"},
        {"KH", "Cambodia;Cambodian"},
        {"LA", "Laos;Laotian"},
        {"EG", "Egypt;Egyptian"},
        {"ET", "Ethiopia;Ethiopian"},
        {"ZA", "South Africa;South African"},
        {"SN", "Senegal"},
        {"CG", "Congo;Congolese"},
        {"AO", "Angola;Angolan"},
        {"AE", "United Arab Emirates;UAE;Emirati"},
        {"QA", "Qatar;Qatari"},
        {"KW", "Kuwait;Kuwaiti"},
        {"TR", "Turkey;Türkiye;Turkish"},
        {"UZ", "Uzbekistan;Uzbek"},
        {"KG", "Kyrgyzstan;Kyrgyz"},
        {"MX", "Mexico;Mexican"},
        {"PE", "Peru;Peruvian"},
        {"CL", "Chile;Chilean"},
        {"CA", "Canada;Canadian"},
        {"NZ", "New Zealand"}
    };
    private static final String[][] CAPITALS = {
        {"KP", "Pyongyang"},
        {"CN", "Beijing"},
        {"RU", "Moscow;the Kremlin;Kremlin"},
        {"KR", "Seoul"},
        {"JP", "Tokyo"},
        {"IN", "New Delhi;Delhi;Mumbai"},
        {"VN", "Hanoi;Haiphong;Ho Chi Minh City"},
        {"EU", "Brussels"},
        {"TH", "Bangkok"},
        {"MY", "Kuala Lumpur"},
        {"ID", "Jakarta"},
        {"MN", "Ulaanbaatar;Ulan Bator"},
        {"IR", "Tehran"},
        {"TW", "Taipei;Kaohsiung"},
        {"PK", "Islamabad;Karachi"},
        {"UA", "Kyiv;Kiev"}
    };

    private Countries() {}

    /** Names and people of countries. */
    static SpanReader reader() {
        return names(NAMES, "country");
    }

    /** Capitals that stand for their governments. */
    static SpanReader capitals() {
        return names(CAPITALS, "capital");
    }

    private static Names names(String[][] table, String rule) {
        Lexicon<Names.Meaning> lexicon = new Lexicon<>();
        for (String[] row : table) {
            for (String name : row[1].split(";")) {
                boolean capital = name.chars().allMatch(c -> c < 0x80) && !name.startsWith("the ");
                lexicon.add(name, new Names.Meaning(row[0], List.of(), capital));
            }
        }
        return new Names(SpanKind.COUNTRY, rule, lexicon);
    }
}
