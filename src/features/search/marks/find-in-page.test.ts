import { expect, it } from 'vitest';
import { findInPage } from './find-in-page.ts';

/** What was found, with the number of its piece. */
function shown(pieces: string[], ...words: string[]): string[] {
  return findInPage(pieces, words).map(({ piece, start, end }) => {
    return `${piece}:${pieces[piece]?.slice(start, end) ?? ''}`;
  });
}

it('finds every place, as search does', () => {
  expect(shown(['RFID档案（ＲＦＩＤ）'], 'rfid')).toEqual(['0:RFID', '0:ＲＦＩＤ']);
  expect(shown(['继往开来 砥砺前行'], '来砥')).toEqual(['0:来 砥']);
});

it('finds what runs through several pieces', () => {
  expect(shown(['馆藏', '107.4', '万卷\n  ', '（件）'], '藏107.4万卷（')).toEqual([
    '0:藏',
    '1:107.4',
    '2:万卷\n  ',
    '3:（',
  ]);
});

it('gives places in the order of the page, those that overlap as one', () => {
  expect(shown(['依法治档，管档', '依法'], '管档', '法治档', '依法')).toEqual([
    '0:依法治档',
    '0:管档',
    '1:依法',
  ]);
});

it('seeks the parts of what the page has apart', () => {
  expect(shown(['107.4', '万卷', '馆藏档案'], '藏档案：107')).toEqual(['0:107', '2:藏档案']);
});

it('finds nothing where there is nothing', () => {
  expect(shown(['档案'], '馆')).toEqual([]);
  expect(shown([], '馆')).toEqual([]);
  expect(shown(['档案'], '：')).toEqual([]);
});
