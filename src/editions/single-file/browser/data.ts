/** What the file holds besides its pages. */
import type { FileData } from '../data.ts';

const holder = document.querySelector('script[type="application/json"]');

export const data = JSON.parse(holder?.textContent ?? '') as FileData;

holder?.remove();
