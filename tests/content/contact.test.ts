/**
 * One record of the contact: what the pages, the address book's card, the codes and the data for
 * search engines say is read back with the parsers that programs use, and is the content's.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import ICAL from 'ical.js';
import { load } from 'js-yaml';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { OTHER_CONTENT, PROJECT, type SiteName } from '../sites.ts';
import { attribute, type Element, hasClass, pageOf, pagesOf, read, textOf } from './html.ts';

interface Contact {
  organisation: string;
  address: string;
  people?: string[];
  telephones?: { number: string }[];
  email?: string;
}

/** What a telephone's camera reads of the QR codes of a page. */
function scan(site: SiteName, file: string): string[] {
  const codes = pageOf(site, file).elements.filter((e) => e.tagName === 'svg' && hasClass(e, 'qr'));
  return codes.map((svg) => {
    const [, , , size = ''] = (attribute(svg, 'viewbox') ?? attribute(svg, 'viewBox') ?? '').split(
      ' ',
    );
    const paths = svg.childNodes.filter((node): node is Element => 'tagName' in node);
    const d = paths.map((node) => attribute(node, 'd') ?? '').join('');
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${d}"/></svg>`;
    const image = new Resvg(drawing, {
      fitTo: { mode: 'width', value: Number(size) * 5 },
    }).render();
    const code = jsQR(Uint8ClampedArray.from(image.pixels), image.width, image.height);
    return new TextDecoder().decode(Uint8Array.from(code?.binaryData ?? []));
  });
}

/** As dialled from anywhere; short numbers and those that begin with 400 stay as they are. */
const dial = (number: string) =>
  (/^0|^1\d{10}$/u.test(number) ? '+86' : '') + number.replace(/^0|-/gu, '');

describe.each([
  ['site', path.join(PROJECT, 'content')],
  ['other', OTHER_CONTENT],
] as const)('%s', (site, folder) => {
  const { contact } = load(readFileSync(path.join(folder, 'exhibition.yaml'), 'utf8')) as {
    contact: Contact;
  };
  const numbers = (contact.telephones ?? []).map(({ number }) => dial(number));

  const expectContact = (text: string) => {
    const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const values = (name: string) =>
      card.getAllProperties(name).map((property) => property.getFirstValue());
    expect(values('fn')).toEqual([contact.organisation]);
    expect(values('tel')).toEqual(numbers);
    expect(values('email')).toEqual(contact.email === undefined ? [] : [contact.email]);
    expect(values('adr').flat().join('')).toBe(contact.address);
    for (const person of contact.people ?? []) expect(values('note').join('')).toContain(person);
  };

  it('the card is the content’s', () => expectContact(read(site, 'data/contact.vcf').toString()));

  it('the code on the contact’s page is the content’s', () => {
    const [code, ...more] = scan(site, 'contact/index.html');
    expect(more).toEqual([]);
    expectContact(code ?? '');
  });

  it('the code on the notice leads to the notice', () => {
    expect(scan(site, 'donate/index.html')).toEqual(['http://localhost:4321/donate/']);
  });

  it('every page has each number in one group of links', () => {
    for (const { file, elements } of pagesOf(site)) {
      const groups = elements.filter((e) => attribute(e, 'data-contact') !== undefined);
      for (const group of groups) {
        expect(textOf(group), file).toContain(contact.address);
        for (const { number } of contact.telephones ?? []) {
          expect(textOf(group), file).toContain(number);
        }
      }
      const calls = elements.map((e) => attribute(e, 'href') ?? '');
      for (const number of numbers) expect(calls, file).toContain(`tel:${number}`);
    }
  });

  it('the letter is addressed to the archives', () => {
    const { elements } = pageOf(site, 'donate/letter/index.html');
    const [sheet] = elements.filter((e) => attribute(e, 'data-letter') !== undefined);
    if (!sheet) throw new Error('there is a letter');
    expect(textOf(sheet)).toContain(`${contact.organisation}：`);
    expect(textOf(sheet)).toContain(contact.address);
  });
});

it('the code below a path leads below it', () => {
  expect(scan('lean', 'donate/index.html')).toEqual([
    'https://www.example.gov.cn/portal/xs/donate/',
  ]);
});

it('departments stand in a list that has a class: one without has its markers', () => {
  const { elements } = pageOf('notice', 'contact/index.html');
  const items = elements.filter((one) => /^d\d$/u.test(attribute(one, 'id') ?? ''));
  expect(items).toHaveLength(2);
  for (const { parentNode: list } of items)
    expect(list && 'attrs' in list && attribute(list, 'class')).toBe('cards');
});
