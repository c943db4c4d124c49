import { describe, expect, it } from 'vitest';
import { readAnswers, readWords } from './answers.ts';

const GIVEN = {
  title: '岁月留痕',
  institution: '某某县档案馆',
  telephone: '0571-82377412',
  address: '城关镇1号',
  parts: '',
};
const words = (given: Readonly<Record<string, string>>) => [
  'folder',
  ...Object.entries(given).flatMap(([name, answer]) => [`--${name}`, answer]),
];
const read = (given: Readonly<Record<string, string>>) =>
  readAnswers(readWords(words(given)).given, nobody);
const nobody = () => Promise.resolve(undefined);

describe('readAnswers', () => {
  it('takes options, and asks for what they leave open, five questions at most', async () => {
    const asked: string[] = [];
    const all = Object.values(GIVEN);
    const answers = await readAnswers({}, (question) => {
      asked.push(question);
      return Promise.resolve(all[asked.length - 1]);
    });
    expect(asked).toHaveLength(5);
    expect(await read(GIVEN)).toEqual(answers);
    expect(answers.title).toBe('岁月留痕');
  });

  it('adds the parts that others stand on', async () => {
    const { parts } = await read({ ...GIVEN, parts: 'figures，chronicle' });
    expect(parts).toEqual(['article', 'chronicle', 'figures']);
  });

  it('takes parts by what they are called', async () => {
    const { parts } = await read({ ...GIVEN, parts: '大事记、自己写的一页 文章' });
    expect(parts).toEqual(['article', 'chronicle', 'pages']);
  });

  it('asks again for what it cannot use, and says why', async () => {
    const asked: string[] = [];
    const all = ['', '岁月留痕', '某某村', '', '82377412', '0571-82377412', '一号', 'songs', ''];
    const answers = await readAnswers({}, (question) => {
      asked.push(question);
      return Promise.resolve(all[asked.length - 1]);
    });
    expect(answers).toMatchObject({
      title: '岁月留痕',
      telephone: '0571-82377412',
      address: '一号',
    });
    expect(asked).toHaveLength(all.length);
    expect(asked[5]).toMatch(/^telephone: found "82377412"; .+\nTelephone .+: $/u);
    expect(asked[8]).toMatch(/^parts: found "songs"; .+\nParts, .+: $/u);
  });

  it('takes an e-mail address where there is no telephone', async () => {
    expect((await read({ ...GIVEN, telephone: 'fair@example.cn' })).telephone).toBe(
      'fair@example.cn',
    );
  });

  it.each([
    [{ ...GIVEN, title: ' ' }, /^title: found nothing; expected .+（请填写：展览的题名）$/u],
    [
      { ...GIVEN, address: '0571-82377412' },
      /^address: found "0571-82377412"; expected .+（.+）$/u,
    ],
    [{ ...GIVEN, telephone: '82377412' }, /^telephone: found "82377412"; expected .+（.+）$/u],
    [{ ...GIVEN, parts: 'article,songs' }, /^parts: found "songs"; expected .+（.+）$/u],
    [{ title: '题' }, /^institution: found nothing; say it with --institution（.+）$/u],
    [{ colour: 'red' }, /^Say a folder: .+（.+）$/u],
  ])('says what is wrong with %j', async (given, line) => {
    await expect(async () => read(given)).rejects.toThrow(line);
  });

  it('asks for a folder, and says what parts there are', () => {
    expect(readWords(['one']).folder).toBe('one');
    expect(() => readWords([])).toThrow(/^Say a folder: .+ article,.+pages 自己写的一页/u);
    expect(() => readWords(['one', 'two'])).toThrow(/^Say a folder: /u);
  });
});
