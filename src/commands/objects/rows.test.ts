import { expect, it } from 'vitest';
import { objectsIn } from './rows.ts';

it('takes our own columns', () => {
  const { objects, unknown } = objectsIn([
    ['编号', '题名', '类型', '年代', '说明', '主题', '来源', '版权', '图片', '图片说明'],
    [
      'quay',
      '码头',
      '照片',
      '1958~',
      '甲\n乙',
      '水利、码头',
      '县馆',
      '可以引用。',
      'a.jpg；b.jpg',
      '一；二',
    ],
  ]);
  expect(unknown).toEqual([]);
  expect(objects).toEqual([
    {
      id: 'quay',
      files: ['a.jpg', 'b.jpg'],
      left: undefined,
      mistakes: [],
      fields: {
        ...{ title: '码头', kind: 'photograph', date: '1958~', description: ['甲', '乙'] },
        ...{ subjects: ['水利', '码头'], credit: '县馆', rights: '可以引用。' },
        pictures: [
          { image: './a.jpg', alt: '一' },
          { image: './b.jpg', alt: '二' },
        ],
      },
    },
  ]);
});

it('takes those of other programs, and says what it leaves', () => {
  const { objects, unknown } = objectsIn([
    ['objectid', 'filename', 'title', 'date', 'type', 'latitude', 'rightsstatement'],
    [
      'PG 9_12',
      'img/View.JPG',
      'Hall',
      'undated',
      'Image;StillImage',
      '46.7',
      'https://x.example/',
    ],
    ['', 'talk.mp3', 'Talk', '1986-05', 'Sound', '', ''],
  ]);
  expect(unknown).toEqual(['latitude']);
  expect(objects.map(({ id, left }) => [id, left])).toEqual([
    ['pg-9-12', undefined],
    ['talk', undefined],
  ]);
  expect(objects[0]?.fields).toEqual({
    ...{ title: 'Hall', kind: 'photograph', rights: 'https://x.example/' },
    pictures: [{ image: './View.JPG', alt: '' }],
  });
});

it('says what of a row has no place, and what it lacks', () => {
  const { objects } = objectsIn([
    ['title', '类型', '来源', '版权', '图片', '图片说明', '封面'],
    ['码头', '照片', '县馆', '不明', 'a.jpg;b.jpg', '正面；背面；船；人', ''],
    ['渡口', '照片', '县馆', '不明', 'a.jpg', '一条船；两个人', 'poster.jpg'],
    ['渡江', '照片', '县馆', '不明', 'a.jpg', '一条船', '', '后来的字', ''],
    ['渡船', '照片', '县馆', '', '', '', ''],
  ]);
  expect(objects.map(({ mistakes }) => mistakes)).toEqual([
    [expect.stringMatching(/^4 descriptions for 2 pictures（图片说明有4条，图片只有2张/u)],
    [],
    [expect.stringMatching(/^"后来的字" stands in no column（/u)],
    [
      expect.stringMatching(/^nothing in 版权（网址）（这一格是空的/u),
      expect.stringMatching(/^nothing in 图片\/录音录像（这一格是空的/u),
    ],
  ]);
});

it('keeps what it does not understand of a date, in the description', () => {
  const { objects } = objectsIn([
    ['年代', '说明'],
    ['清末', '石磨。'],
    ['不详', ''],
  ]);
  expect(objects.map(({ left, fields }) => [left, fields['description']])).toEqual([
    ['清末', ['石磨。', '年代：清末']],
    [undefined, undefined],
  ]);
});

it('takes a register of a museum, as it has it', () => {
  const { objects, unknown, lacking } = objectsIn([
    ...[
      ['藏品号', '藏品名称', '类别', '数量', '尺寸', '质地', '来源', '收藏单位', '版权', '文件名'],
    ],
    ...[['云0001', '锁', '金属器', '1件', '长9cm', '铜', '捐赠', '县馆', '不明', '铜 锁#1.JPG']],
    ...[['云0002', '访谈', '视频', '', '', '', '征集', '县馆', '不明', 'a.jpg\n采 访.mp4']],
  ]);
  expect(lacking).toEqual([]);
  expect(unknown).toEqual([expect.stringMatching(/^来源（/u)]);
  expect(objects[0]).toMatchObject({
    ...{ id: '0001', files: ['铜 锁#1.JPG'] },
    fields: {
      ...{ kind: 'thing', extent: '1件，长9cm，铜', credit: '县馆' },
      pictures: [{ image: './铜-锁-1.JPG' }],
    },
  });
  expect(objects[1]).toMatchObject({
    files: ['a.jpg', '采 访.mp4'],
    fields: { kind: 'film', pictures: [{ image: './a.jpg' }], recording: { file: './采-访.mp4' } },
  });
});

it('finds the names of the columns below a heading, however they are spaced', () => {
  const { objects, unknown } = objectsIn([
    ['云岭县博物馆藏品目录', '', ''],
    ['编 号', '题　名', ''],
    ['1', '锁', ''],
  ]);
  expect(unknown).toEqual([]);
  expect(objects.map(({ id, fields }) => [id, fields])).toEqual([['1', { title: '锁' }]]);
});

it('asks for a credit where there is only how things came', () => {
  const head = ['题名', '来源', '图片', '类型', '版权'];
  const row = (credit: string) => ['锁', credit, 'a.jpg', '实物', '不明'];
  expect(objectsIn([head, row('征集'), row('捐赠'), row('本馆摄制')]).lacking).toEqual([
    '收藏单位',
  ]);
  expect(objectsIn([head, row('征集'), row('县馆')]).lacking).toEqual([]);
});

it('takes a film with its words and its poster', () => {
  const [film] = objectsIn([
    ['title', '类型', '录音录像', '文字记录', '封面', '图片说明'],
    ['渡江', '录像', 'ferry.mp4', 'ferry.vtt', 'poster.jpg', '一条船'],
  ]).objects;
  expect(film?.files).toEqual(['ferry.mp4', 'ferry.vtt', 'poster.jpg']);
  expect(film?.fields['recording']).toEqual({
    file: './ferry.mp4',
    transcript: './ferry.vtt',
    poster: { image: './poster.jpg', alt: '一条船' },
  });
});

it('takes dates as catalogues write them, and leaves what may mean something else', () => {
  const dates = [
    '1958.3',
    '1912.9.8',
    '1958年3月',
    '约1960',
    '1958—1960',
    'circa 1912',
    '五十年代',
    '58.3',
    '1958.13',
  ];
  const { objects } = objectsIn([['拍摄时间'], ...dates.map((date) => [date])]);
  expect(objects.map(({ fields, left }) => fields['date'] ?? `not taken: ${left}`)).toEqual([
    ...['1958-03', '1912-09-08', '1958-03', '1960~', '1958/1960', '1912~'],
    ...['not taken: 五十年代', 'not taken: 58.3', 'not taken: 1958.13'],
  ]);
});

it('takes the columns of a county, as it has them', () => {
  const { objects, unknown, lacking } = objectsIn([
    [
      '序号',
      '照片编号',
      '照片名称',
      '类别',
      '拍摄时间',
      '拍摄人',
      '关键词',
      '收藏单位',
      '版权说明',
      '文件名',
      '画面描述',
    ],
    [
      ...['1', 'ZJ-001', '西溪旧桥', '老照片', '民国二十六年', '', '桥，交通', '县馆', '不明'],
      ...['扫描\\账册 第1页.jpg、扫描\\账册 第2页.JPG，3.jpg', '桥'],
    ],
  ]);
  expect([unknown, lacking]).toEqual([['序号'], []]);
  expect(objects[0]).toMatchObject({
    id: 'zj-001',
    files: ['扫描/账册 第1页.jpg', '扫描/账册 第2页.JPG', '3.jpg'],
    fields: { kind: 'photograph', date: '1937', subjects: ['桥', '交通'], rights: '不明' },
  });
});

it('says which columns a table lacks, and leaves a kind as it is written', () => {
  const { objects, lacking } = objectsIn([
    ['照片名称', '文件名', '类型'],
    ['码头', 'a.jpg|b.jpg', '善本'],
  ]);
  expect(lacking).toEqual(['收藏单位', '版权（网址）']);
  expect(objects[0]?.files).toEqual(['a.jpg', 'b.jpg']);
  expect(objects[0]?.fields['kind']).toBe('善本');
  expect(objectsIn([['甲;乙']]).lacking).toContain('图片/录音录像');
});
