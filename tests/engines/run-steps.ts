/**
 * The steps, as tests of one engine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Host } from '../e2e/host.ts';
import { BUILDS } from '../sites.ts';
import type { Engine, EngineName } from './engine.ts';
import { KNOWN_FAULTS } from './known-faults.ts';
import { Reader, type Step } from './reader.ts';
import { STEPS } from './steps/index.ts';
import { HANGING, within } from './until.ts';

/** Where one sees what an engine showed when a step failed. */
const PICTURES = path.join(BUILDS, 'engines');

/** Collects what scripts fail with, over all pages of a window. */
const WATCH = `
  addEventListener('error', ({ message }) => (window.name += message + ' '));
  addEventListener('unhandledrejection', ({ reason }) => {
    // The browser's own, of a page that is left while it still comes.
    if (!/transition/iu.test(reason)) window.name += reason + ' ';
  });
`;

/** A window of a small laptop, as each pixel is drawn by the processor; and a host of a step's own: nothing is kept there from another. */
async function take({ does, site = 'other', kept, early }: Step, engine: Engine): Promise<void> {
  await using host = await new Host(site).start();
  if (!kept) host.refused.add('worker.js');
  if (early !== undefined) host.early = WATCH + early;
  await engine.resize(1280, 600);
  const reader = new Reader(engine, host);
  await within(does(reader));
  if (early !== undefined) expect(await reader.alarms()).toBe('');
}

/** Keeps what is seen, as far as there is still something to see. */
async function keepPicture(engine: Engine, name: string): Promise<void> {
  const picture = await within(engine.picture(), 10_000).catch(() => undefined);
  if (!picture) return;
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(path.join(PICTURES, `${name.replaceAll(/[/\s]/gu, '-')}.png`), picture);
}

/** Takes all steps in an engine, each as a test. */
export function runSteps(
  name: EngineName,
  start: () => Promise<Engine>,
  steps: readonly Step[] = STEPS,
): void {
  describe(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine.close());
    const startAnew = async () => {
      await engine.close().catch(() => undefined);
      engine = await start();
    };

    for (const step of steps) {
      const fault = KNOWN_FAULTS.find((one) => one.engine === name && one.step === step.name);
      if (fault) {
        it(`${step.name}: not here, ${fault.because}`, async () => {
          const taken = take(step, engine);
          await expect(taken, 'it passes: take it out of the list').rejects.toThrow(fault.says);
        });
        continue;
      }
      it(step.name, async () => {
        try {
          await take(step, engine).catch(async (error: unknown) => {
            if (!(error instanceof Error) || error.message !== HANGING) throw error;
            // A driver loses an answer now and then; a page that hangs its engine does so again.
            await startAnew();
            await take(step, engine);
          });
        } catch (error) {
          await keepPicture(engine, `${name} ${step.name}`);
          // What hangs or is gone must not take the other steps with it.
          await startAnew();
          throw error;
        }
      });
    }
  });
}
