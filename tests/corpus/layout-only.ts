/** Saved pages that only a browser can read: that rows are missing shows from heights alone. `library kind`. */
export const layoutOnly: readonly string[] = ['slickgrid medewerkers'];
