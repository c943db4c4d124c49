/** The file finds in its own pages, without any. */
export const runsWebAssembly = (): boolean => true;
