/** The overlay follows the visited page's own light or dark, not the system's (design/look.md). */
export type Scheme = 'light' | 'dark';

/**
 * Lightness of a colour as the browser serialises it, 0 (black) to 1 (white).
 * @returns null for a colour that is mostly transparent or written in a way that is not known here
 */
export function lightness(colour: string): number | null {
  const kind = /^([a-z-]+)\(/.exec(colour)?.[1];
  if (kind === undefined) return null;
  const numbers = [...colour.slice(kind.length + 1).matchAll(/(-?\d*\.?\d+(?:e-?\d+)?)(%?)/g)].map(([, number, percent]) => Number(number) / (percent === '%' ? 100 : 1));
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (alpha < 0.5) return null;
  switch (kind) {
    case 'rgb':
    case 'rgba':
      return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
    case 'color':
      // `color(srgb r g b)`: the space's name holds no number of its own, but for `display-p3` and its like.
      return /^color\((srgb|srgb-linear) /.test(colour) ? 0.2126 * a + 0.7152 * b + 0.0722 * c : null;
    case 'lab':
    case 'lch':
      return a / 100;
    case 'oklab':
    case 'oklch':
      return a;
    default:
      return null;
  }
}

/**
 * Whether the page is light or dark where we stand: the first opaque background from `from` upward, else the page's own `color-scheme`.
 * @param from an element in the part of the page that is marked
 * @param systemDark what the system prefers; counts only where the page leaves the choice to it
 */
export function schemeOf(from: Element, systemDark: boolean): Scheme {
  const view = from.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = from; at !== null; at = at.parentElement) {
    const shade = lightness(view.getComputedStyle(at).backgroundColor);
    if (shade !== null) return shade < 0.45 ? 'dark' : 'light';
  }
  const declared = view.getComputedStyle(from.ownerDocument.documentElement).colorScheme;
  const dark = declared.includes('dark');
  return dark && (systemDark || !declared.includes('light')) ? 'dark' : 'light';
}
