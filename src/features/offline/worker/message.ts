/** What a page says to the worker that waits when its reader wants the new version. */
export const TAKE_OVER = 'take over';
