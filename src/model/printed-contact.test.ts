import { describe, expect, it } from 'vitest';
import { printedContact } from './printed-contact.ts';

const LABELS = { address: '地址', people: '联系人', telephone: '电话' };

describe('printedContact', () => {
  it('prints the lines of the notice', () => {
    const lines = printedContact(
      {
        organisation: '萧山区档案馆',
        address: '萧山区城厢街道北干山南路427号',
        people: ['王金金', '徐嘉露'],
        telephones: [{ number: '0571-82377412' }, { number: '0571-83733817', printed: '83733817' }],
      },
      LABELS,
    );
    expect(lines).toEqual([
      '地址：萧山区档案馆（萧山区城厢街道北干山南路427号）',
      '联系人：王金金 徐嘉露',
      '电话：0571-82377412、83733817',
    ]);
  });

  it('leaves out a line without content', () => {
    const contact = { organisation: '甲馆', address: '乙路1号', people: [], telephones: [] };
    expect(printedContact(contact, LABELS)).toEqual(['地址：甲馆（乙路1号）']);
  });
});
