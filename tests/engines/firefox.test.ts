import { startFirefox } from './drivers/firefox.ts';
import { runSteps } from './run-steps.ts';

runSteps('Firefox', startFirefox);
