/**
 * Whether the browser is one that the exhibition is made for (`browserslist` of package.json): what has
 * no cascade layers has none of its styles either.
 */
export const knowsLayers = (): boolean => 'CSSLayerBlockRule' in window;

/**
 * Defines a custom element. Older browsers are left with the HTML around which it stands: that works
 * without, and has no button that does nothing (src/ui/styles/older.css).
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (knowsLayers()) customElements.define(name, element);
}
