/** All custom elements of the site, which the bundler lists. */
declare module 'site:elements';
