/** Words of the editions: files to take away. */

export const editions = {
  booklet: '全册（PDF，A4）',
};
