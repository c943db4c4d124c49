import { startWebkit } from './drivers/webkit.ts';
import { runSteps } from './run-steps.ts';

runSteps('WebKit', startWebkit);
