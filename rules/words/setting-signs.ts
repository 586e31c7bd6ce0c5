/**
 * Signs of the MFA and LAS settings, short because they are loaded on every page (spec/promises.md, P4); setting-words.ts has the words for reading.
 * Each is tried on a text that went through `plainWords`.
 */
export const settingSigns = {
  mfa: /\b(?:mfa|2fa|multi ?factor|(?:twee|two|dubbele) ?(?:factor|staps|step|stappen|verificatie)|tweede (?:inlogstap|factor)|(?:in|met) (?:twee|2) stappen|2 ?(?:factor|staps|step)|authenticator|extra (?:verificatie|beveiliging|inlog))/,
  coupling: /koppeling|koppelwijze|koppelmethode|automatisch koppelen|\bcoupling\b|\b(?:las|sis) (?:link|connection)|link (?:with|to) (?:the )?las|importe?(?:ren)? uit|(?:met|uit|door|aan) (?:het |ons |uw )?(?:las\b|parnassys|esis)|\baanlever|overname uit|leerlinggegevens/,
  exchange: /uitwissel|uitgewisseld|synchroni|\bimport\b|\bexchange\b|\bsync\b|(?:laatste?|recente?) (?:levering|overdracht|verwerking|overname|overgenomen|ingelezen|aanlevering|aangeleverd)/,
  position: /^(?:niet )?(?:automati\S*|handmatig\S*|manual\S*)(?: koppelen| importeren)?$/,
  outcome: /geslaagd|gelukt|succe|goed|voltooid|fout|mislukt|afgebroken|complete|fail|error|in orde|\bok\b/,
  moment: /\d{1,2}[:.]\d{2}|\b20\d\d\b|gisteren|vandaag|geleden|yesterday|today|\bago\b/,
  onOff: /^(?:staat )?(?:aan|uit|ja|nee|(?:in|uit)geschakeld|(?:niet )?actief|inactief|(?:niet )?verplicht|optioneel|on|off|yes|no|enabled|disabled|active|inactive|required|aangezet|uitgezet)$/,
} as const;
