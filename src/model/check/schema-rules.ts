/** What the schemas' rules expect of a field, in words. */
import { TELEPHONE_EXAMPLE } from '../../lib/telephone.ts';

/** What is expected in English, and the advice in Chinese. */
export type Rule = readonly [expected: string, advice: string];

export const TYPES: Record<string, Rule> = {
  string: ['a text', '应为文字（数字请加引号）'],
  number: ['a number', '应为数字，不加引号和单位'],
  int: ['a whole number', '应为整数'],
  boolean: ['true or false', '只能写 true（是）或 false（否），不加引号'],
  array: ['a list, such as [a, b]', '应为列表，如 [甲, 乙]'],
  record: ['fields, each as "id: words"', '应为一行一项，写作“编号: 文字”，前面不加 -'],
  object: ['fields of its own, indented', '应为缩进书写的下级字段'],
};

export const FORMATS: Record<string, Rule> = {
  email: ['an e-mail address, such as name@example.cn', '电子邮箱格式不对'],
  url: ['a web address that begins with https://', '网址格式不对，应以 https:// 开头'],
};

export const HANDBOOK = '请对照 content/README.md';

/** Rules of our own, by the `expects` parameter, or the message of a pattern, that the schemas give them. */
export const RULES: Record<string, Rule> = {
  plain: [
    'a date of the calendar as 2018, 2018-12 or 2018-12-05',
    '日期写作 2018、2018-12 或 2018-12-05，月份为 01 至 12',
  ],
  telephone: [
    `a telephone number with its area code, such as "${TELEPHONE_EXAMPLE}"`,
    `电话号码应带区号，如 ${TELEPHONE_EXAMPLE}，请核对位数；香港、澳门、台湾的以 +852、+853、+886 开头`,
  ],
  reachable: [
    'at least one telephone number or an e-mail address',
    '联系方式至少要有一个电话或电子邮箱',
  ],
  name: [
    'one name; the names of a list are parted by a half-width comma and a space',
    '这里一项只写一个名称，不加引号，中间不空格、不换行；几项并列要用半角逗号隔开，如 [甲, 乙]',
  ],
  consent: [
    'when and how the donor consented, or no donor',
    '没有同意署名的捐赠者不能写：请删去 donor；同意了的，写明什么时候、怎样同意的',
  ],
  once: ['each once', '列表里已经写过，请删去一个'],
  past: ['a day that has come', '核实的日期不能在今天之后'],
  printed: [
    'the number as printed, with the same digits as "number", or without its area code',
    'printed 与 number 不是同一个号码；有分机的，number 里也要写，如 0571-82377412转801',
  ],
  slug: [
    'lower-case letters, digits and hyphens, such as rule-of-law',
    '只用小写英文字母、数字和连字符，如 rule-of-law',
  ],
  chronicle: [
    'lower-case letters, digits and hyphens that begin with a letter, such as county; not "years"',
    '只用小写英文字母、数字和连字符，以字母开头，如 county；years 已另有用处',
  ],
  question: [
    'q with a number or a name, such as q9 or q-price',
    '问题的 id 以 q 开头，后面写数字，或连字符和小写英文，如 q9、q-price',
  ],
  passage: [
    'the number of a paragraph, such as s1-p2, or harbour/s1-p2 of a further article',
    '段落编号写作 s1-p2；另一篇文章的，写作 harbour/s1-p2',
  ],
  place: [
    'an address on this site, such as /timeline/2018-12/ or /article/#s1-p9',
    '只写本站里的网址，以 / 开头、以 / 结尾，如 /timeline/2018-12/、/article/#s1-p9',
  ],
  moved: [
    'either to, where it is now, or note, why it is gone',
    'to（现在的网址）和 note（为什么没有了，写一句话）写一样，也只写一样',
  ],
  rights: [
    'a URI of rightsstatements.org or creativecommons.org, or a sentence',
    '版权写 rightsstatements.org 或 creativecommons.org 的一个网址，或者写一句话',
  ],
  recording: [
    'recording: of a sound or a film, with its file and transcript',
    '录音、录像要写 recording，里面有 file（文件）和 transcript（文字记录）',
  ],
  recorded: [
    'kind: sound or kind: film with a recording, or no recording',
    '有 recording 的，kind 应写 sound（录音）或 film（录像）；都不是，就删去 recording',
  ],
  poster: [
    'poster: with an image and its alt, shown before the film is played',
    '录像要有 poster（封面）：image 写图片文件，alt 写画面上有什么',
  ],
  filmed: [
    'no such field, which only a film has',
    '录音没有这一项，请删去；要配图片，写在 pictures 里',
  ],
  pictures: ['at least 1', '至少要有一张图片；只有录音、录像可以没有'],
  seal: ['one to four Chinese characters', '印章里写一至四个汉字'],
  postcode: ['six digits, in quotation marks', '邮编是六位数字，并加半角引号，如 "311200"'],
  siteIdCode: [
    'ten letters or digits, in quotation marks',
    '网站标识码是十位字母或数字，并加半角引号',
  ],
  icp: [
    'a number such as 浙ICP备00000000号-1',
    'ICP 备案号写作“浙ICP备00000000号-1”，请照批复核对',
  ],
  publicSecurity: [
    'a number such as 浙公网安备00000000000000号',
    '公安备案号写作“浙公网安备00000000000000号”，共十四位数字，请照批复核对',
  ],
  ends: ['a date that is not before "from"', '截止日期不能早于开始日期 from'],
  later: ['a year that is not before "from"', '终止年份不能早于起始年份 from'],
  alt: ['what the picture shows', 'alt 要说清画面上有什么，不写“图片”“照片”，也不写文件名'],
  thisYear: ['a year that has begun', '刊出的年份不能在今年之后'],
  picture: [
    'image, alt and credit together, or none of them',
    '图片的 image、alt（图片说明）、credit（来源）三项要么齐全，要么都不写',
  ],
  listedPicture: [
    'image, alt and credit, or else object, an object whose picture it is',
    '每幅图写 image、alt（图片说明）、credit（来源）三项；要用展品的图，只写 object: 展品的文件夹名',
  ],
  view: ['view beside object', 'view 是展品的第几幅图，要和 object 写在一起'],
};
