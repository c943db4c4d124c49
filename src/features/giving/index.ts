/**
 * Giving (捐赠): the notice (公告) with its categories (征集门类), the things (东西) that people ask about,
 * the ways (征集方式) and steps of giving, and the letter of intent (捐赠意向书).
 */
export { letterWays } from './letter/letter-ways.ts';
