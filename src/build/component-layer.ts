/** Puts the styles of every component into the cascade layer `components`: none can forget to. */
export const componentLayer = {
  name: 'component-layer',
  enforce: 'pre' as const,
  transform: {
    // As Astro hands the styles of a component to Vite.
    filter: { id: /\.astro\?astro&type=style/u },
    handler: (code: string) => ({ code: `@layer components {${code}}`, map: null }),
  },
};
