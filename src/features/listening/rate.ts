/**
 * How fast the voice reads. Kept on this device only when a reader chooses another than the usual
 * one; where nothing can be kept, the choice holds for the page.
 */
const KEY = 'speech-rate';
export const RATES = ['0.75', '1', '1.25', '1.5'] as const;

export function rateKept(): string {
  try {
    const kept = localStorage.getItem(KEY);
    return RATES.find((rate) => rate === kept) ?? '1';
  } catch {
    return '1';
  }
}

export function keepRate(rate: string): void {
  try {
    if (rate === '1') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, rate);
  } catch {
    // The choice holds for this page.
  }
}
