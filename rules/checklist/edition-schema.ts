import * as z from 'zod/mini';
import { itemIds } from './item';

const sentence = z.string().check(z.minLength(1), z.maxLength(600));
const isoDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const link = z.string().check(z.regex(/^https:\/\/[^\s]+$/));
const mail = z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[a-z]+$/));
const bothLanguages = z.object({ nl: sentence, en: sentence });
const count = z.int().check(z.positive());

/** One item's texts in one language: what, why, and how in at most six steps. Level B1, own words. */
const itemText = z.object({ title: sentence, what: sentence, why: sentence, how: z.array(sentence).check(z.minLength(1), z.maxLength(6)) });

const itemEdition = z.object({
  nl: itemText,
  en: itemText,
  /** Paragraph of the checklist ("Privacy, punt 4"). */
  checklist: sentence,
  link: z.nullable(link),
  /** First day on which the item can be done, month and day in the first year of the round; null: from its start. */
  firstDay: z.nullable(monthDay),
});

const holiday = z.object({ region: z.enum(['noord', 'midden', 'zuid']), from: isoDate, to: isoDate });

/**
 * One edition of the checklist: all facts that change by the year, dated and sourced (spec/product.md, The items).
 * Days count in whole days, months in whole months; dates are ISO, of Europe/Amsterdam.
 */
export const editionSchema = z.object({
  /** School year it prepares. */
  round: z.string().check(z.regex(/^\d{4}-\d{4}$/)),
  version: z.string().check(z.regex(/^\d+(\.\d+)*$/)),
  published: isoDate,
  /** Where the facts come from. */
  source: bothLanguages,
  facts: z.object({
    /** The administrations go over to the new year on this day. */
    changeover: monthDay,
    /** An account that is inactive for so many months is deleted. */
    inactiveMonths: count,
    /** A stand-in account can be switched on for so many days. */
    standInDays: z.array(count).check(z.minLength(1)),
    mfaCodeDigits: count,
    mfaDefaultFrom: bothLanguages,
    /** Environments in which pupils log in at home another way. */
    homeLoginElsewhere: z.array(sentence),
    las: z.array(sentence),
    reportYear: count,
    helpdesk: z.object({ telephone: sentence, mail, hours: bothLanguages, hoursAtStart: bothLanguages }),
    infoMail: mail,
    /** Pages on which each browser's background apps are switched off. */
    browserSettings: z.record(z.string(), sentence),
    links: z.record(z.string(), link),
  }),
  /** Summer holidays that were looked up; a year that is missing is not known to this edition. */
  holidays: z.object({ note: bothLanguages, summers: z.array(holiday) }),
  items: z.record(z.enum(itemIds), itemEdition),
});
export type Edition = z.infer<typeof editionSchema>;
export type ItemEdition = z.infer<typeof itemEdition>;
export type ItemText = z.infer<typeof itemText>;
