/** The first page: the cover with the title, the tide line and the ways in. */
export {};
