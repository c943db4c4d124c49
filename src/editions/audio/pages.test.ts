import { describe, expect, it } from 'vitest';
import { CommandError } from '../../lib/command-error.ts';
import { withSounds } from './pages.ts';

const PAGE =
  `<meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self'">` +
  '<main><read-aloud data-apparatus="true"></read-aloud></main>';

describe('withSounds', () => {
  it('names the list, and allows what is played', () => {
    const page = withSounds(PAGE, '/x/editions/audio/article.json');
    expect(page).toContain('<read-aloud data-sounds="/x/editions/audio/article.json" data-app');
    expect(page).toContain(`content="default-src 'none';media-src 'self';img-src`);
  });

  it('takes the place of what it wrote before, and takes it away', () => {
    const page = withSounds(PAGE, '/a.json');
    expect(withSounds(page, '/b.json')).toBe(withSounds(PAGE, '/b.json'));
    expect(withSounds(page)).toBe(PAGE);
  });

  it('asks for a build where the page has no place', () => {
    expect(() => withSounds('<main></main>', '/a.json')).toThrow(CommandError);
  });
});
