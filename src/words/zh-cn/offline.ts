/**
 * The words about the copy of the exhibition on a reader's device. A file of its own: the browser
 * loads it too, and nothing else of the words.
 */
export const offline = {
  newVersion: '展览有新版本了',
  update: '更新',
  later: '以后再说',
  updating: '正在更新……',
};
