/**
 * Has the browser keep the exhibition on the device, when it has nothing else to do, and offers a new
 * version that has come. Where a browser does not, will not or cannot, the site is as it is without.
 */

async function keep(): Promise<void> {
  const { BASE_URL } = import.meta.env;
  const registration = await navigator.serviceWorker.register(`${BASE_URL}worker.js`);
  const offerWaiting = () => {
    // Without an older one there is nothing to wait for.
    const { waiting, active } = registration;
    if (!waiting || !active) return;
    void import('./offer.ts')
      .then(({ offerUpdate }) => offerUpdate(waiting))
      .catch(() => undefined);
  };
  const watch = () => registration.installing?.addEventListener('statechange', offerWaiting);
  registration.addEventListener('updatefound', watch);
  watch();
  offerWaiting();
}

/** Not in every browser's types yet, nor in every browser. */
const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
// In development, files change while one looks; whatever NODE_ENV says, only then they are replaced.
if (!import.meta.hot && 'serviceWorker' in navigator && !connection?.saveData) {
  const whenIdle = () => {
    const start = () => void keep().catch(() => undefined);
    // Safari has no idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
    else setTimeout(start, 1000);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
