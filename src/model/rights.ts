/**
 * Whether an object may be used, and how, in the two vocabularies that archives use.
 *
 * https://rightsstatements.org/page/1.0/, https://creativecommons.org/licenses/
 */

/** What may be done with an object. */
export interface Rights {
  /** In Chinese: the statement's name, or the institution's sentence. */
  readonly label: string;
  /** The statement's page; none of a sentence of the institution's own. */
  readonly href: string | undefined;
  /** The statement's name for programs, which begins with `http:`; none of a sentence. */
  readonly uri: string | undefined;
}

/** The twelve statements of rightsstatements.org. */
const STATEMENTS: Readonly<Record<string, string>> = {
  InC: '受版权保护',
  'InC-OW-EU': '受版权保护：欧盟孤儿作品',
  'InC-EDU': '受版权保护：可用于教育',
  'InC-NC': '受版权保护：可用于非商业目的',
  'InC-RUU': '受版权保护：权利人无法查明或无法联系',
  'NoC-CR': '不受版权保护：有合同限制',
  'NoC-NC': '不受版权保护：只可用于非商业目的',
  'NoC-OKLR': '不受版权保护：有其他法律限制',
  'NoC-US': '在美国不受版权保护',
  CNE: '版权状况未经评估',
  UND: '版权状况无法确定',
  NKC: '未发现版权',
};

/** The licences of Creative Commons. */
const LICENCES: Readonly<Record<string, string>> = {
  by: '署名',
  'by-sa': '署名—相同方式共享',
  'by-nc': '署名—非商业性使用',
  'by-nc-sa': '署名—非商业性使用—相同方式共享',
  'by-nd': '署名—禁止演绎',
  'by-nc-nd': '署名—非商业性使用—禁止演绎',
};

/** Its two marks of the public domain. */
const PUBLIC_DOMAIN: Readonly<Record<string, string>> = {
  mark: '公有领域',
  zero: '公有领域贡献（CC0）',
};

const STATEMENT = /^rightsstatements\.org\/(?:vocab|page)\/([A-Za-z-]+)\/1\.0$/u;
const LICENCE = /^creativecommons\.org\/licenses\/([a-z-]+)\/([1-4]\.0)$/u;
const MARK = /^creativecommons\.org\/publicdomain\/(mark|zero)\/1\.0$/u;
const ADDRESS = /^https?:\/\/(?:www\.)?(\S*?)\/?$/iu;

/**
 * Reads what an editor writes.
 * @param written a URI, with or without its last stroke, or a sentence
 * @returns nothing where it is a web address, and none of these
 */
export function parseRights(written: string): Rights | undefined {
  const text = written.trim();
  if (text === '' || text.length > 1000) return undefined;
  if (!/:\/\/|^www\.|^(?:rightsstatements|creativecommons)\./iu.test(text))
    return { label: text, href: undefined, uri: undefined };
  const address = ADDRESS.exec(text)?.[1] ?? '';
  const [, statement] = STATEMENT.exec(address) ?? [];
  if (statement !== undefined)
    return known(STATEMENTS[statement], `rightsstatements.org/vocab/${statement}/1.0/`);
  const [, licence = '', version = ''] = LICENCE.exec(address) ?? [];
  const terms = LICENCES[licence];
  if (terms !== undefined) return known(`知识共享 ${terms} ${version}`, `${address}/`);
  return known(PUBLIC_DOMAIN[MARK.exec(address)?.[1] ?? ''], `${address}/`);
}

function known(label: string | undefined, address: string): Rights | undefined {
  return label === undefined
    ? undefined
    : { label, href: `https://${address}`, uri: `http://${address}` };
}
