import { describe, expect, it } from 'vitest';
import { CommandError } from '../lib/command-error.ts';
import { readableSize, withEditions } from './about.ts';

const PAGE =
  '<main><section class="editions a" aria-labelledby="editions" data-editions hidden><h2>标题</h2><ul class="a"></ul></section><ul><li>别的</li></ul></main>';
const DATE = new Date('2023-08-29T23:59:59Z');
const MADE = [{ href: '/x/editions/booklet.pdf', label: '全册', size: 498_812 }];

describe('withEditions', () => {
  it('shows the place with a link, its size and date', () => {
    const page = withEditions(PAGE, MADE, DATE);
    expect(page).toContain('data-editions><h2>');
    expect(page).toContain(
      '<ul class="a"><li><a href="/x/editions/booklet.pdf" type="application/pdf" download>全册</a> <span>499 KB，2023年8月29日</span></li></ul>',
    );
    expect(page).toContain('<ul><li>别的</li></ul>');
  });

  it('takes the place of what it wrote before, and takes it away', () => {
    const page = withEditions(PAGE, MADE, DATE);
    expect(withEditions(page, MADE, DATE)).toBe(page);
    expect(withEditions(page, [], DATE)).toBe(PAGE);
  });

  it('asks for a build where the page has no place', () => {
    expect(() => withEditions('<main></main>', MADE, DATE)).toThrow(CommandError);
  });
});

describe('readableSize', () => {
  it.each([
    [1, '1 KB'],
    [498_812, '499 KB'],
    [999_400, '999 KB'],
    [999_600, '1.0 MB'],
    [12_345_678, '12.3 MB'],
  ])('%d bytes are %s', (bytes, size) => expect(readableSize(bytes)).toBe(size));
});
