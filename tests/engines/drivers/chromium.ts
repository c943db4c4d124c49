/**
 * Chromium at the floor, over its own protocol: Playwright's locators call what it does not have.
 */
import type { Engine, Key, Point } from '../engine.ts';
import { programs } from '../programs.ts';
import { ownFolders, removeFolder, start } from './program.ts';
import { Socket } from './socket.ts';

/** What a key is to the protocol: its code, its number, and the text that it types. */
const KEYS: Record<Key, [code: string, number: number, text?: string]> = {
  Control: ['ControlLeft', 17],
  Enter: ['Enter', 13, '\r'],
  Escape: ['Escape', 27],
  Tab: ['Tab', 9],
  ArrowDown: ['ArrowDown', 40],
  '+': ['Equal', 187, '+'],
  k: ['KeyK', 75, 'k'],
  v: ['KeyV', 86, 'v'],
};

/** A4, in inches. */
const PAPER = { paperWidth: 8.27, paperHeight: 11.69, preferCSSPageSize: true };

export async function startChromium(): Promise<Engine> {
  const { folder, downloads } = ownFolders();
  const words = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const browser = await start(
    programs.chromium,
    [...words, '--lang=zh-CN', `--user-data-dir=${folder}`],
    /listening on (ws:\S+)/u,
  );
  const socket = await Socket.to(browser.said);
  const { targetId } = await socket.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await socket.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params = {}) => socket.send(method, params, { sessionId });
  await send('Page.enable');
  await send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // As in a window: without one, every question is answered with no.
  await send('Browser.grantPermissions', { permissions: ['clipboardSanitizedWrite'] });
  await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });

  const evaluate = async (expression: string, returnByValue: boolean) => {
    const words = { expression, returnByValue, awaitPromise: true, userGesture: false };
    const { result, exceptionDetails } = await send('Runtime.evaluate', words);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result as { value: string; objectId: string };
  };
  const key = (type: string, name: Key, held: readonly Key[]) => {
    const [code, number, text] = KEYS[name];
    const control = held.includes('Control');
    return send('Input.dispatchKeyEvent', {
      type,
      key: name,
      code,
      windowsVirtualKeyCode: number,
      modifiers: control ? 2 : 0,
      ...(type === 'keyDown' && text !== undefined && !control ? { text } : {}),
      // What the system's keys do is the program's doing, not the page's.
      ...(control && name === 'v' ? { commands: ['paste'] } : {}),
    });
  };

  return {
    downloads,
    async open(url) {
      const loaded = socket.next('Page.loadEventFired');
      const { errorText, loaderId } = await send('Page.navigate', { url });
      if (errorText !== undefined) throw new Error(`${url}: ${errorText as string}`);
      // To another anchor of the same page nothing is loaded.
      if (loaderId !== undefined) await loaded;
    },
    evaluate: async (expression) => (await evaluate(expression, true)).value,
    async press({ x, y }: Point) {
      const at = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async keys(...names) {
      for (const name of names) await key('keyDown', name, names);
      for (const name of names.toReversed()) await key('keyUp', name, names);
    },
    async choose(selector, file) {
      const field = `document.querySelector(${JSON.stringify(selector)})`;
      const { objectId } = await evaluate(field, false);
      await send('DOM.setFileInputFiles', { files: [file], objectId });
    },
    async resize(width, height) {
      const size = { width, height, deviceScaleFactor: 1, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', size);
    },
    async print() {
      const { data } = await send('Page.printToPDF', PAPER);
      return Buffer.from(data as string, 'base64');
    },
    async picture() {
      const { data } = await send('Page.captureScreenshot');
      return Buffer.from(data as string, 'base64');
    },
    async close() {
      socket.close();
      await browser.stop();
      removeFolder(folder);
    },
  };
}
