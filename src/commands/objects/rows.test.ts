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
      'circa 1912',
      'Image;StillImage',
      '46.7',
      'https://x.example/',
    ],
    ['', 'talk.mp3', 'Talk', '1986-05', 'Sound', '', ''],
  ]);
  expect(unknown).toEqual(['latitude']);
  expect(objects.map(({ id, left }) => [id, left])).toEqual([
    ['pg-9-12', 'circa 1912'],
    ['talk', undefined],
  ]);
  expect(objects[0]?.fields).toEqual({
    ...{ title: 'Hall', kind: 'photograph', rights: 'https://x.example/' },
    pictures: [{ image: './View.JPG', alt: '' }],
  });
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
