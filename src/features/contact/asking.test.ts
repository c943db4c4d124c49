import { describe, expect, it } from 'vitest';
import { fixtureWith } from '../../../tests/fixture-exhibition.ts';
import { telephone } from '../../model/schemas/parts.ts';
import { askBy, askWords } from './asking.ts';

const fields = {
  organisation: '某馆',
  address: '某街',
  people: [],
  telephones: ['010-88888888', '12345'].map((number) => ({ number: telephone.parse(number) })),
  email: 'a@b.cn',
};
const { contact } = await fixtureWith({ fields: { contact: fields } });
const { contact: mailed } = await fixtureWith({
  fields: { contact: { ...fields, telephones: [] } },
});

describe('an archives', () => {
  it('with telephones is called', () => {
    expect(contact.links.map(({ href }) => href)).toEqual(['tel:+861088888888', 'tel:12345']);
    expect(askBy(contact)).toBe('请打电话问');
  });

  it('without one is written to', () => {
    expect(mailed.links.map(({ href, text }) => [href, text])).toEqual([
      ['mailto:a@b.cn', 'a@b.cn'],
    ]);
    expect(askBy(mailed)).toBe('请写信问');
  });

  it('says of what it does not name where it may belong, if there is such a category', () => {
    expect(askWords(contact, { number: 8, text: '其它。' })).toBe(
      '第八类是“其它”，也许能收，请打电话问。',
    );
    expect(askWords(mailed, undefined)).toBe('是否征集，请写信问。');
  });
});
