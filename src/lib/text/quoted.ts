const NESTED: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** A text as it stands within quotation marks: its own are the other kind then (GB/T 15834, 4.8.3.3). */
export function withinQuotation(text: string): string {
  return text.replace(/[“”‘’]/gu, (mark) => NESTED[mark] ?? mark);
}

/** A text in quotation marks. */
export function quoted(text: string): string {
  return `“${withinQuotation(text)}”`;
}
