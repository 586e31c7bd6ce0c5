/**
 * Parties that public sources name as linked (research/basispoort-facts.md, section 6). There is no complete list:
 * these only help to recognise a page, and no rule knows them. Written as `plainWords` gives them, `|` between them.
 */
export const publisherWords = "malmberg|zwijsen|thiememeulenhoff|thieme meulenhoff|noordhoff|iep|bureau ice|cito|leerling in beeld|nieuwsbegrip|ced groep|kwintessens|blink|bareka|stenvert|holmwood*s|junior cloud|gynzy|squla|snappet|faqta|prowise learn|uitgeverij *|uitgeverij * *";

/** Network suppliers and environments from the checklist and older public pages. */
export const networkWords = 'zulu*|cloudwise*|cloudwise *|moo|cool|mijnonderwijsp*|mijn onderwijs p*|ratho*|ratho portaal|prowise go|miloo|hively|m365*|m365 portal|onlineklas|heutink ict|ql ict|reinders ict|skool*';
