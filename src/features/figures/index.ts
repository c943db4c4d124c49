/**
 * The figures (数字) of the article, each drawn in the units that it counts, with the sentence that it
 * stands on.
 */
export {};
