package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs of what people do with goods, vehicles, money and borders. */
final class Deeds {
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:smuggl(?:ed|es|ing|e)|import(?:ed|ing|s)?|export(?:ed|ing|s)?|brought|bring(?:s|ing)?|transport(?:ed|ing|s)?|(?:un)?load(?:ed|ing|s)|ship(?:ped|ping)|deliver(?:ed|ing|s|ies|y)?|"
                    + "cross(?:ed|ing|es)?(?= |,)|hand(?:ed|ing) over|transferr?(?:ed|ing|s)?|mov(?:ed|ing|es)|carr(?:y|ied|ies|ying)|sent|send(?:s|ing)?|suppl(?:ied|ying|ies)|exchang(?:ed|ing|e)|paid|pay(?:s|ing)?|replac(?:ed|ing)|guard(?:ed|ing)|"
                    + "deploy(?:ed|ing)?|withdr(?:ew|awn|awing)|arriv(?:ed|ing|es|e)|depart(?:ed|ing)|seiz(?:ed|ing)|confiscat(?:ed|ing)|detain(?:ed|ing)|arrest(?:ed|ing)|intercept(?:ed|ing)|dock(?:ed|ing)|anchor(?:ed|ing)|sail(?:ed|ing)|"
                    + "negotiat(?:ed|ing)|inspect(?:ed|ing)|last(?:ed|ing)(?= )|took (?:about |nearly |around |over |almost |more than )?(?:\\w+ )?(?:hours|days|weeks|place)|sold|sell(?:s|ing)?|bought|buy(?:s|ing)?|purchas(?:ed|ing|e)|receiv(?:ed|ing|e)|distribut(?:ed|ing)|"
                    + "stor(?:ed|ing)|trucked|escort(?:ed|ing)|enter(?:ed|ing)|left|return(?:ed|ing)|manufactur(?:ed|ing)|produc(?:ed|ing|e)|mined|process(?:ed|ing)|sign(?:ed|ing)|order(?:ed|ing)|clos(?:ed|ing)|open(?:ed|ing)|reopen(?:ed|ing)|resum(?:ed|ing)|"
                    + "halt(?:ed|ing)|gather(?:ed|ing)|spotted|observed|detected|captured|issued|traded|swapp?(?:ed|ing)|bartered|donat(?:ed|ing)|collect(?:ed|ing)|earn(?:ed|ing)|hauled|ferried|piled|waiting|queu(?:ed|ing)|parked|stationed|mobilized|conducted|carried out|passed|allowed|permitted|approved|came|went|flow(?:ed|ing)|changed hands|pulled|switched off|requir(?:ed|e)|stopped|organi[sz](?:ed|ing)|arrang(?:ed|ing)|set up|took part|participated|oversaw|supervis(?:ed|ing)|buil[dt](?:ing)?|repair(?:ed|ing)|handl(?:ed|ing)|operat(?:ed|ing)|conceal(?:ed|ing)|hid(?:den)?|disguis(?:ed|ing)|"
                    + "dispatch(?:ed|ing)|caught|met (?:a|the|with)|transship(?:ped|ping)|stockpil(?:ed|ing)|offload(?:ed|ing)|dr(?:ove|iven)|berthed|called at|turned off|weigh(?:ed|ing)|mad(?:e) (?:\\w+ )?(?:trips?|calls?|voyages?)|provid(?:ed|ing)|obtain(?:ed|ing)|acquir(?:ed|ing)|gave|given|took|taken|work(?:ed|ing)|rented|charter(?:ed|ing)|fish(?:ed|ing)|used|demand(?:ed|ing)|charg(?:ed|ing)|collected|bribed?|fined|dumped|burned|search(?:ed|ing)|check(?:ed|ing)|install(?:ed|ing)|launched|began|started|reached|turned (?:back|away)|put (?:aboard|ashore|on)|cleared|stayed|waited|landed|hired|recruited|dismissed|punished|executed|sentenced|kept|marked|held|forced|watched|fetched|hauls|sewn|assembled|packed|repacked|banned from|forbidden to|told to|named|called the|belong(?:ed|s)|cost"
                    + "|put (?:to sea|in at|out to sea|up|down)|tied up|moored|unmoored|discharg(?:ed|ing|es)|pumped|siphoned|carted|lugged|dragged|rolled|slipp?(?:ed)|sneaked|snuck|floated|rafted|airlifted|flew|flown|steamed|set sail|weighed anchor|lay at|impound(?:ed|ing)|nabbed|rounded up|apprehended|raided|blocked|patroll?(?:ed|ing)|interrogat(?:ed|ing)|question(?:ed|ing)|pocketed|wired|remitted|deposited|handed out|hand(?:s)? over|doled out|shar(?:ed|ing) out|auctioned|resold|peddled|hawked|market(?:ed|ing)|settl(?:ed|es) the|footed|foots|repaid|advanced|lent|borrowed|owed|skimmed|extort(?:ed|ing)|smelt(?:ed|ing)|refin(?:ed|ing)|harvest(?:ed|ing)|catch(?:es|ing)|dug|extract(?:ed|ing)|quarried|felled|logged|wov(?:e|en)|stitch(?:ed|ing)|sew|sews|stack(?:ed|ing)|crat(?:ed|ing)|bagged|heap(?:ed|ing)|hoard(?:ed|ing)|warehoused|housed|lodged|kept watch|stood guard|look(?:ed|ing) on|shadowed|tracked|photographed|filmed|saw|seen|noticed|turned up|showed up|surfaced|reappeared|vanished|disappeared|relabel(?:ed|led)|repaint(?:ed|ing)|forged|falsif(?:ied|ying)|reflagged|renamed|made off|got (?:away|through|hold)|runs? (?:between|from|to)|shuttl(?:ed|es|ing)|commut(?:ed|es)|ply|plies|plied|head(?:ed|s|ing) (?:for|to|back)|stopp?(?:s|ing)|waved (?:through|on)|let (?:through|in|pass)|authori[sz](?:ed|es)|licensed|took on|takes? on|picked up|picks? up|dropped (?:off|anchor)|hauling|haul|truck(?:s|ing)|rail(?:ed|ing)|unload(?:s)?|loads?(?= the| it| at| in)|lad(?:en|ed)|fill(?:ed|ing|s) (?:the|with|up)|emptied|drained|weighs|hold(?:s|ing)|consum(?:ed|es)|eaten|used up|resupplied|equipped|armed|clad|fed|billeted)\\b"
                    + "|밀수|반입|반출|수출|수입|운반|走私|运输|进口|出口");

    private static final Pattern CLAUSE_END =
            Pattern.compile(",? but\\b|;|, (?:while|whereas|although|though|even though)\\b");

    private static final Search SEARCH = new Search(DEED);

    private Deeds() {}

    /** The clause of the first verb, up to a "but" or the like. */
    static String clause(String lower) {
        int from = Math.max(0, first(lower));
        Matcher end = CLAUSE_END.matcher(lower);
        return end.find(from) ? lower.substring(0, end.start()) : lower;
    }

    /** Where the first verb stands; -1 when there is none. */
    static int first(String lower) {
        return SEARCH.first(lower);
    }
}
