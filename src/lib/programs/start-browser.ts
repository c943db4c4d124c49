import { type Browser, chromium } from 'playwright-core';
import { CommandError, firstLine } from '../command-error.ts';
import { provideBrowser } from './find-browser.ts';

/**
 * Starts the browser that prints the editions and visits the site for the archive.
 * @param args more arguments of its command line
 * @throws CommandError where none can be found, installed or started
 */
export async function startBrowser(args: string[] = []): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: provideBrowser().path, args });
  } catch (error) {
    throw new CommandError(firstLine(error));
  }
}
