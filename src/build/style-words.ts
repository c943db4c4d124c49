import { words } from '../words/index.ts';

/** Puts words of the interface into a stylesheet, where only it can say them. */
export const styleWords = {
  name: 'style-words',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\/older\.css/u },
    handler: (code: string) => ({ code: code.replace('words.older', words.site.older), map: null }),
  },
};
