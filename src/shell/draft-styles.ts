/** How drafts are shown in development. */

const BAND = 'background: #f4dd90; color: #211c17;';

/**
 * A style element for the band of drafts and for drafts on their pages. Written by hand: a component's
 * styles would be in every page that is published.
 * @param anchors of the drafts
 * @param label what stands on each
 */
export function draftStyles(anchors: readonly string[], label: string): string {
  const drafts = `:is(${anchors.map((anchor) => `[id="${anchor}"]`).join(', ')})`;
  const marked = `${drafts} { outline: 3px dashed #b8860b; outline-offset: 6px; }
${drafts}::before { content: '${label}'; ${BAND} padding-inline: 0.5em; }`;
  return `<style>
.drafts { ${BAND} padding: 0.5rem 1rem; }
.drafts a { color: inherit; margin-inline-end: 1em; }
${anchors.length > 0 ? marked : ''}
</style>`;
}
