/** Prints, or says where one can: views within apps may have the command and do nothing, or not have it. */

/**
 * @param say is given what is to be said; nothing where it prints
 * @throws where what is to be said cannot be had
 */
export async function printPage(say: (text: string) => void): Promise<void> {
  let begun = false;
  const prints = () => begun;
  // Some say only later that they print.
  const begin = () => {
    begun = true;
    say('');
  };
  addEventListener('beforeprint', begin, { once: true });
  (window as Partial<Window>).print?.();
  if (prints()) return;
  const { abilities } = await import('../words/zh-cn/abilities.ts');
  if (!prints()) say(abilities.notPrinted);
}
