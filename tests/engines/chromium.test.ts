import { startChromium } from './drivers/chromium.ts';
import { runSteps } from './run-steps.ts';

runSteps('Chromium 103', startChromium);
