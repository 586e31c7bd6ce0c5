import jquery from 'jquery';

// The plug-in looks for its host on the window, as on a page with script tags.
Object.assign(window, { jQuery: jquery, $: jquery });
