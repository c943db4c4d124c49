/**
 * How records come to the archives: the notice and its categories, what people call the things that they
 * have, the ways of giving step by step, and the letter of intent.
 */
export {};
