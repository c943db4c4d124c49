/** The shortest module that there is: its name and version. */
const NOTHING = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Whether the browser runs what Pagefind is compiled to. Safari before 16 does not on a page that says
 * which scripts it runs, and none does where its reader has locked it down.
 */
export function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(NOTHING) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
