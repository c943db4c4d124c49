/**
 * A page as a telephone has it: 150 ms from the server, 1.6 Mbit/s, a processor four times slower.
 */
import type { Browser, BrowserContextOptions, CDPSession } from '@playwright/test';

const LATENCY = 150;
const BYTES_PER_SECOND = 1.6e6 / 8;
const SLOWER = 4;

const KINDS = ['Document', 'Stylesheet', 'Script', 'Font', 'Image', 'Other'] as const;
type Kind = (typeof KINDS)[number];

/** What one visit, with nothing kept of an earlier one, took. */
export interface Visit {
  /** Milliseconds until the largest part of what is seen first was there. */
  lcp: number;
  /** How much moved, as browsers count it. */
  cls: number;
  requests: number;
  /** As they went over the line, with headers. */
  bytes: Record<Kind, number>;
}

/** Counts what comes over the line. */
async function count(session: CDPSession): Promise<Pick<Visit, 'requests' | 'bytes'>> {
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const counted = { requests: 0, bytes };
  const kinds = new Map<string, Kind>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    const kind = KINDS.find((known) => known === type) ?? 'Other';
    kinds.set(requestId, kind);
    counted.requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'Other'] += encodedDataLength;
  });
  await session.send('Network.enable');
  return counted;
}

/** What the page is asked, in the browser, once nothing more comes. */
const PAINTED = `new Promise((done) => {
  const result = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) result.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) result.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(result), 0));
})`;

const TELEPHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** A common screen of a desk, on the same line. */
export const DESK = { viewport: { width: 1280, height: 720 } };

/** Opens an address once, in a browser that has seen nothing yet. */
export async function visit(
  browser: Browser,
  address: string,
  screen: BrowserContextOptions = TELEPHONE,
): Promise<Visit> {
  const context = await browser.newContext({
    ...screen,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const counted = await count(session);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { waitUntil: 'networkidle' });
  const painted = await page.evaluate<Pick<Visit, 'lcp' | 'cls'>>(PAINTED);
  await context.close();
  return { ...painted, ...counted };
}
