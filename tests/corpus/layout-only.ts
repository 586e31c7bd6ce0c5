/** Saved pages that only a browser can read: that rows are missing shows from heights alone, that a layer lies over the list, or which head stands over which column. `library kind`. */
export const layoutOnly: readonly string[] = ['slickgrid medewerkers', 'primevue ip-nummers', 'w2ui medewerkers', 'w2ui uitgeverijen'];
