/**
 * Firefox, over WebDriver BiDi.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../engine.ts';
import { programs } from '../programs.ts';
import { keyActions, pressActions, typeActions } from './actions.ts';
import { ownFolders, removeFolder, start } from './program.ts';
import { Socket } from './socket.ts';

/** A4, in centimetres. */
const PAPER = {
  page: { width: 21, height: 29.7 },
  margin: { top: 1, bottom: 1, left: 1, right: 1 },
};

/**
 * A profile that puts downloads into its own folder, asks nobody anything, and does not do what a
 * browser does beside pages for those who come again: a seventh of the processors' work.
 */
function writePreferences(folder: string, downloads: string): void {
  const preferences = {
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'intl.accept_languages': 'zh-CN',
    'accessibility.force_disabled': 1,
    'browser.chrome.site_icons': false,
    'browser.pagethumbnails.capturing_disabled': true,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.sessionstore.interval': 1e9,
    'browser.translations.enable': false,
    'dom.ipc.processPrelaunch.enabled': false,
    'places.history.enabled': false,
    'signon.rememberSignons': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(folder, 'user.js'), lines.join(''));
}

export async function startFirefox(): Promise<Engine> {
  const { folder, downloads } = ownFolders();
  writePreferences(folder, downloads);
  const browser = await start(
    programs.firefox,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', folder],
    /BiDi listening on (ws:\S+)/u,
  );
  const socket = await Socket.to(`${browser.said}/session`);
  await socket.send('session.new', { capabilities: {} });
  // Without a screen the window that it starts with has no focus, another one has.
  const created = await socket.send('browsingContext.create', { type: 'window' });
  const context = created['context'] as string;
  const send = (method: string, params = {}) => socket.send(method, { context, ...params });

  const evaluate = async (expression: string) => {
    const target = { target: { context }, awaitPromise: true };
    const answer = await socket.send('script.evaluate', { expression, ...target });
    if (answer['type'] === 'exception') throw new Error(JSON.stringify(answer['exceptionDetails']));
    return answer['result'] as { value: string; sharedId: string };
  };
  const act = async (actions: unknown[]) => {
    await send('input.performActions', { actions });
  };

  return {
    downloads,
    async open(url) {
      await send('browsingContext.navigate', { url, wait: 'complete' });
    },
    evaluate: async (expression) => (await evaluate(expression)).value,
    press: (point) => act(pressActions(point)),
    type: (text) => act(typeActions(text)),
    keys: (...names) => act(keyActions(names)),
    async choose(selector, file) {
      const { sharedId } = await evaluate(`document.querySelector(${JSON.stringify(selector)})`);
      await send('input.setFiles', { element: { sharedId }, files: [file] });
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { viewport: { width, height } });
    },
    async print() {
      const { data } = await send('browsingContext.print', PAPER);
      return Buffer.from(data as string, 'base64');
    },
    async picture() {
      const { data } = await send('browsingContext.captureScreenshot');
      return Buffer.from(data as string, 'base64');
    },
    async close() {
      socket.close();
      await browser.stop();
      removeFolder(folder);
    },
  };
}
