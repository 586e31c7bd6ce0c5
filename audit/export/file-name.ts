import { fold } from '@/rules/words/fold';

/**
 * `basispoort-coach-<school>-<date>.json`: a name that every system takes.
 * @param label as she typed it; letters and digits stay, the rest becomes a hyphen
 * @param day ISO day
 */
export function fileName(label: string, day: string, extension: 'json' | 'csv' | 'html'): string {
  const school = fold(label).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '');
  return `basispoort-coach-${school === '' ? 'school' : school}-${day}.${extension}`;
}
