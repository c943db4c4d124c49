/** Takes MDX's `import` and `export` away: a text may begin with such a word, and none has code. */

/** The letters e and i, at which MDX looks for code at the beginning of a line. */
const LETTERS = [101, 105];

/** A plugin for remark, to stand behind MDX's own. */
export function remarkWords(this: { data: () => object }): void {
  const { micromarkExtensions = [] } = this.data() as {
    micromarkExtensions?: { flow?: object }[];
  };
  for (const { flow } of micromarkExtensions) {
    for (const letter of LETTERS) if (flow) Reflect.deleteProperty(flow, letter);
  }
}
