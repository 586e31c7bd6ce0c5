/**
 * Invented texts in the place of shapes (`Aaaa 99-99-9999 a@a.aa`), so that rows can be told apart and dates exist.
 * The same file always gives the same texts. People, schools and numbers are made up.
 */
export class Invented {
  #count = 0;

  /** A text with its shapes filled in; words that were kept stay. */
  textOf(text: string): string {
    const whole = text.trim();
    if (!/[Aa9]/.test(whole)) return text;
    const filled = this.#address(whole) ?? this.#date(whole) ?? whole.replace(/\S+/g, (word, at: number) => this.#word(word, at === 0));
    return text.replace(whole, () => filled);
  }

  #next(): number { return (this.#count += 1); }

  #address(text: string): string | null {
    if (!/^9{1,3}(?:\.9{1,3}){3}$/.test(text)) return null;
    const at = this.#next();
    // Public numbers that belong to nobody we know; 9.x, 45.x and 185.x by the length of the first part.
    const octets: readonly string[] = ['', String(1 + (at % 8)), String(10 + (at % 80)), String(100 + (at % 100))];
    const first = ['', '9', '45', '185'];
    return text.split('.').map((part, index) => (index === 0 ? first[part.length] : octets[part.length]) ?? '1').join('.');
  }

  #date(text: string): string | null {
    const match = /^(?<d>9{1,2})(?<one>[-/.] ?| )(?<m>9{1,2}|a{3,4}\.?)(?<two>[-/.] ?| )(?<y>9999|99)$/.exec(text);
    if (match?.groups === undefined && !/^9999-(?:99-99|12-31)$/.test(text)) return null;
    const at = this.#next();
    const month = 1 + (at % 12);
    const { d = '', one = '', m = '', two = '', y = '' } = match?.groups ?? {};
    if (d === '') return `2027-${String(month).padStart(2, '0')}-${String(10 + (at % 18))}`;
    const day = d.length === 1 ? String(1 + (at % 9)) : String(10 + (at % 18));
    const written = m.startsWith('a') ? (months[month - 1] ?? '').slice(0, m.length < 4 ? 3 : 20) + (m.endsWith('.') ? '.' : '') : m.length === 1 ? String(1 + (at % 9)) : String(month).padStart(2, '0');
    return `${day}${one}${written}${two}${y.length === 4 ? '2027' : '27'}`;
  }

  #word(word: string, isFirst: boolean): string {
    if (word === 'a@a.aa') return `${(firstNames[this.#next() % firstNames.length] ?? '').toLowerCase()}.${String(this.#count)}@deklimop.test`;
    if (/^99AA(?:99)?$/.test(word)) return word.length === 4 ? '99ZZ' : '99ZZ00';
    return word.replace(/(?<![\p{L}\d])(?:A{1,4}|A?a{1,4}|9{1,4})(?![\p{L}\d])/gu, (run) => this.#run(run, isFirst));
  }

  #run(run: string, isFirst: boolean): string {
    const at = this.#next();
    if (run.startsWith('9')) return String(10 ** (run.length - 1) + (at % (9 * 10 ** (run.length - 1))));
    if (/^A{2,}$/.test(run)) return 'OBS';
    if (run === 'A') return String.fromCharCode(65 + (at % 26));
    if (run.startsWith('A')) return (isFirst ? firstNames[at % firstNames.length] : lastNames[at % lastNames.length]) ?? '';
    return run.length <= 3 ? (particles[run.length] ?? 'x') : 'tekst';
  }
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const firstNames = ['Aafke', 'Berend', 'Cato', 'Durk', 'Eefje', 'Folkert', 'Gijs', 'Hidde', 'Ilse', 'Jorn', 'Katja', 'Lubbert', 'Minke', 'Nynke', 'Oeds', 'Pleun', 'Quirijn', 'Rixt', 'Sjoukje', 'Teun'];
const lastNames = ['Appelboom', 'Beukelaar', 'Cranendonk', 'Distelvink', 'Elzenga', 'Fluitenkruid', 'Goudsbloem', 'Hazelhoff', 'IJzerdraad', 'Jeneverbes', 'Kamperfoelie', 'Lisdodde', 'Meidoorn', 'Notenkraker', 'Ooievaar', 'Papaver', 'Rozemarijn'];
const particles = ['', 'x', 'de', 'van'];
