/**
 * How a control that saves is named, nl and en, as `plainWords` gives it, `|` between them; the whole name.
 * "Sla uitgeverijen op" is the only one seen (research/basispoort-facts.md, 4.2); the others are what forms usually say.
 * Up to three words may stand where the thing stands: "Sla … op", "… opslaan", "Save …".
 */
export const saveNames = 'opslaan|opslaan *|opslaan en *|sla op|sla * op|sla * * op|sla * * * op|* opslaan|* * opslaan|* * * opslaan|bewaar|bewaren|bewaar *|bewaar * *|* bewaren|* * bewaren|wijziging* doorvoeren|wijziging* toepassen|wijziging* bevestigen|vastleggen|toepassen|doorvoeren|save|save *|save * *|save * * *|store|keep changes|apply|apply changes|update';

/** Names with a save word that save nothing here ("Niet opslaan", a file, a search). */
export const notSaving = "niet|zonder|don't|not|without|zoekopdracht|filter|als|as|pdf|excel|csv|bestand|file|download*|wachtwoord|password|favoriet|annuleren|cancel|opgeslagen|saved";
