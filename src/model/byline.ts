/** Who wrote a text, as its byline says. */

/**
 * The authors' names in a byline such as `■文/王俞楠 赵伟 图片由区档案馆提供`.
 * @returns none where the byline has another form: better no author than a wrong one
 */
export function authorsOf(byline: string): string[] {
  const names = /^[■□●◆]?\s*(?:文|撰文|作者)\s*[/／：:]\s*(.+)$/u.exec(byline)?.[1];
  const parts = names?.split(/[\s、]+/u) ?? [];
  // A name has two to four characters; what is longer, or says what it is, ends the list.
  const end = parts.findIndex(
    (part) => !/^\p{Script=Han}{2,4}$/u.test(part) || /[图摄馆局社]|记者|通讯|编辑/u.test(part),
  );
  return end < 0 ? parts : parts.slice(0, end);
}
