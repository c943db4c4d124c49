/** Copies, by whatever way there is. */

/**
 * @param place where the text is shown to be copied by hand, where it has to be
 * @param name what it is called there
 * @returns what is to be said where it was not copied
 * @throws where even that cannot be had
 */
export async function copy(
  text: string,
  place: Element,
  name: string,
): Promise<string | undefined> {
  try {
    await navigator.clipboard.writeText(text);
    // What an earlier press has shown may be another text by now.
    place.querySelector('.by-hand')?.remove();
    return undefined;
  } catch {
    const { copyByHand } = await import('./copy-by-hand.ts');
    return copyByHand(text, place, name);
  }
}
