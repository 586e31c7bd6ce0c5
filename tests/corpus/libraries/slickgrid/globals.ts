import Sortable from 'sortablejs';

// The grid looks for its helper on the window, as on a page with script tags.
Object.assign(window, { Sortable });
