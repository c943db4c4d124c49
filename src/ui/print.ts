/** Prints, or says where one can: views within apps may have the command and do nothing, or not have it. */

/**
 * @param say is given what is to be said; nothing where it prints
 * @throws where what is to be said cannot be had
 */
export async function printPage(say: (text: string) => void): Promise<void> {
  const begun = new AbortController();
  addEventListener('beforeprint', () => begun.abort(), { signal: begun.signal });
  (window as Partial<Window>).print?.();
  if (begun.signal.aborted) {
    say('');
    return;
  }
  const { abilities } = await import('../words/zh-cn/abilities.ts');
  say(abilities.notPrinted);
  // Some say only later that they print.
  addEventListener('beforeprint', () => say(''), { signal: begun.signal });
}
