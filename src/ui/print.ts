/** Prints, or says where one can: views within apps may have the command and do nothing, or not have it. */

/**
 * @param say is given what is to be said; nothing where it prints
 * @throws where what is to be said cannot be had
 */
export async function printPage(say: (text: string) => void): Promise<void> {
  const begun = new AbortController();
  const prints = () => begun.signal.aborted;
  addEventListener('beforeprint', () => begun.abort(), { signal: begun.signal });
  (window as Partial<Window>).print?.();
  if (prints()) {
    say('');
    return;
  }
  const { abilities } = await import('../words/zh-cn/abilities.ts');
  // Some say only later that they print.
  if (prints()) return;
  say(abilities.notPrinted);
  begun.signal.addEventListener('abort', () => say(''));
}
