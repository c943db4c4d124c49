import { describe, expect, it } from 'vitest';
import { askBy, askWords, reachLinks } from './contact-links.ts';

const CALLS = { telephones: [{ number: '010-88888888' }, { number: '12345' }], email: 'a@b.cn' };
const MAIL = { telephones: [], email: 'a@b.cn' };

describe('an archives', () => {
  it('with telephones is called', () => {
    expect(reachLinks(CALLS).map(({ href }) => href)).toEqual(['tel:+861088888888', 'tel:12345']);
    expect(askBy(CALLS)).toBe('请电询');
  });

  it('without one is written to', () => {
    expect(reachLinks(MAIL)).toEqual([{ kind: 'email', href: 'mailto:a@b.cn', text: 'a@b.cn' }]);
    expect(askBy(MAIL)).toBe('请写信询问');
  });

  it('says of what it does not name where it may belong, if there is such a category', () => {
    expect(askWords(CALLS, { number: 8, text: '其它。' })).toBe('第八类是“其它”，也许收，请电询。');
    expect(askWords(MAIL, undefined)).toBe('是否征集，请写信询问。');
  });
});
