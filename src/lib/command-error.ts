/** What stops a command; its message is one line for whoever started it. */
export class CommandError extends Error {}

/** The first line of what another program says of its failure; the rest is its own trace. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
