/**
 * The answer of a page that the exhibition does not have. A build writes nothing for it; of 404 it
 * would write the page that says so.
 */
export const noPage = (): Response =>
  new Response(null, { status: import.meta.env.PROD ? 204 : 404 });
