/** Chinese questions in the words that texts use: without what only asks. */

/** What asks. Of two that begin alike the longer stands first. */
const ASKS = [
  // Whom one asks, and that one asks.
  '请问|问一下|想问|想知道|我[想要]|(?:我(?![国省市县区])|你|您|咱)们?|贵馆|[这那]里',
  // Whether one may.
  '能不能|可不可以|是不是|有没有|要不要|收不收|能否|可否|是否|可以|能够',
  // What is asked, and of a number also what it counts.
  '(?:发生(?:了|过)?)?什么(?:时候|样|事情?)?|哪(?:里|儿|些|个|种|位|年|天)?|谁|为何|何时|多(?:大(?!事)|[久长远])',
  '(?:多少|几)(?:平方米|人次|[个人位件张卷册种家次年天月点])?',
  '怎么(?:样|办)?|怎样|如何|为什么',
  // How much of it.
  '每年|现在|目前|一共|总共|到底',
  '[吗呢吧啊呀么嘛]$|[?!]',
].join('|');
/** These hold words together, and go with what asks. */
const BESIDE = '[的是在有要]*';
const ASKING = new RegExp(`${BESIDE}(?:${ASKS})${BESIDE}`, 'gu');

/**
 * The words of a question that are left without the asking.
 * @param question normalised and simplified
 * @returns none where all of it asks; nothing where it is no question
 */
export function withoutAsking(question: string): string[] | undefined {
  const left = question.replace(ASKING, ' ');
  if (left === question) return undefined;
  return left
    .split(' ')
    .map((word) => word.replace(/[的了]$/u, ''))
    .filter(Boolean);
}
