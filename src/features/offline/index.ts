/**
 * The copy of the exhibition that a browser keeps on the device: what it holds, the worker that keeps
 * it, and the offer of a new version. Pages run `start.ts`; the rest is for the build.
 */
export {};
