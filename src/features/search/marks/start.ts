/** Runs the marks at once, for a site whose script is one file. */
import './marks.ts';
