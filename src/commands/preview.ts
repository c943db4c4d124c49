/**
 * Serves a build on this machine: `npm run preview`, or `node src/commands/preview.ts <folder>`.
 * `PORT` and `HOST` choose the place, `SITE_BASE` the path that the site is mounted under.
 */
import { serve } from '../hosting/serve.ts';
import { serverHost, serverPort, siteBase } from '../lib/environment.ts';
import { failWith } from './terminal.ts';

try {
  const folder = process.argv[2] ?? 'dist';
  const { server, address } = await serve(folder, serverHost, serverPort, siteBase);
  console.log(
    `The exhibition is at ${address} (Ctrl+C stops it)  展览已就绪，请在浏览器中打开此地址；按 Ctrl+C 结束。`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  failWith(error);
}
