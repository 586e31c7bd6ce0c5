/** Saved pages that only a browser can read: that rows are missing shows from heights alone, or that a layer lies over the list. `library kind`. */
export const layoutOnly: readonly string[] = ['slickgrid medewerkers', 'primevue ip-nummers'];
