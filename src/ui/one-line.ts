/** A press on the arrow of a row that goes on beyond a telephone moves the row by most of its width. */
const still = matchMedia('(prefers-reduced-motion: reduce)');

document.addEventListener('click', ({ target }) => {
  const row = target as HTMLElement;
  // The arrow is no element: what is pressed is the row itself, and none of its links.
  if (row.matches('.one-line'))
    row.scrollBy({ left: row.clientWidth * 0.7, behavior: still.matches ? 'auto' : 'smooth' });
});
