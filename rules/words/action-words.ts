/**
 * Words with which a link or button beside a value offers to do something with it ("Wijzig", "Bewerken", "Change name"): such words are no part of the value.
 * Written as `plainWords` gives them, `|` between them; the first word of the link.
 */
export const actionWords = 'wijzig|wijzigen|bewerk|bewerken|aanpassen|pas|verander|veranderen|instellen|verwijder|verwijderen|bekijk|bekijken|kopieer|kopieren|change|edit|modify|update|remove|delete|view|copy';
