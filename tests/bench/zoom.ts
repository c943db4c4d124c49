/** How smoothly a large scan is zoomed, by a trace of a browser on a processor four times slower. */
import { chromium } from '@playwright/test';
import { viewer } from '../../src/words/zh-cn/viewer.ts';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import { served } from './served.ts';

const SLOWER = 4;
/** Turns of the wheel, in and then out again, each a few frames after the one before. */
const TURNS = 24;
const PAUSE = 60;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of the longest task of a page's own thread, by the clock and of the processor. */
function longestTask(events: readonly TraceEvent[]): { task: number; work: number } {
  const own = events.filter(({ name, args }) => {
    return name === 'thread_name' && args?.name === 'CrRendererMain';
  });
  const threads = new Set(own.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`),
  );
  const most = (times: readonly number[]) => Math.round(Math.max(...times) / 1000);
  return {
    task: most(tasks.map(({ dur = 0 }) => dur)),
    // What a machine that does nothing else takes.
    work: most(tasks.map(({ tdur = 0 }) => tdur)),
  };
}

/**
 * Zooms into the first picture of an object until its smallest tiles are seen, moves about, and zooms out.
 * @param folder the built site
 * @param page the object's, from the site's root
 * @returns how many frames and tiles there were, milliseconds from one frame to the next at most, and of
 * the longest task
 */
export async function zoomed(folder: string, page: string) {
  const host = await served(folder);
  const browser = await chromium.launch({
    executablePath: provideBrowser().path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  let tiles = 0;
  tab.on('response', (one) => void (tiles += Number(one.url().endsWith('/default.jpg'))));
  await tab.goto(host.origin + page, { waitUntil: 'networkidle' });
  await tab.locator('.large-picture').first().click();
  const stage = tab.getByRole('application');
  await stage.hover();
  await tab.getByRole('button', { name: viewer.nearer, exact: true }).waitFor();
  await tab.waitForLoadState('networkidle');
  await (
    await tab.context().newCDPSession(tab)
  ).send('Emulation.setCPUThrottlingRate', {
    rate: SLOWER,
  });
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as never as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: [
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'toplevel',
        '__metadata',
      ],
    },
    transferMode: 'ReportEvents',
  });
  await tab.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const next = (time: number) => {
      frames.push(time);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const turn = async (by: number) => {
    for (let count = 0; count < TURNS; count += 1) {
      await tab.mouse.wheel(0, by);
      await tab.waitForTimeout(PAUSE);
    }
  };
  await turn(-200);
  const box = await stage.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.mouse.move(x - 400, y - 200, { steps: 20 });
  await tab.mouse.up();
  await turn(200);
  const times = await tab.evaluate(() => (window as unknown as { frames: number[] }).frames);
  const ended = new Promise((end) => session.once('Tracing.tracingComplete', end));
  await session.send('Tracing.end');
  await ended;
  await browser.close();
  host.stop();
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    frames: times.length,
    frame: Math.round(Math.max(...gaps)),
    ...longestTask(events),
    tiles,
  };
}
