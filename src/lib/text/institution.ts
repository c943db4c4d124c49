/** What an institution is called where its name is not said: 档案馆, 博物馆. */

const ARCHIVES = '档案馆';
const KIND =
  /档案[馆局]|檔案[館局]|博物[馆館院]|(?:纪念|紀念|图书|圖書|美术|美術|方志|陈列|陳列|展览|展覽|文化|文史)[馆館]/gu;

/**
 * What kind of institution a name is that of.
 * @param name in full, such as 杭州市萧山区档案馆
 * @returns its last word that tells; `undefined` of an archives, which our own words speak of
 */
export function institutionOf(name: string): string | undefined {
  const [kind = '主办单位'] = name.match(KIND)?.slice(-1) ?? [];
  return kind === ARCHIVES ? undefined : kind;
}
