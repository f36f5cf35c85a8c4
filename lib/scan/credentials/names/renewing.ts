import { fitsAt } from '@/lib/scan/pattern';

// `I changed the password of the shop to x`, `zmieniłem hasło do sklepu na x`, `heslo k vpn jsem změnil na x`
const onto = /(?:to|na|auf|à|a|op|til|till|по|на) /y;
const renewing =
  /(?<!\p{Alpha})(?:zmieni|zm[eě]ni|nastavi|ustawi|resetow|chang|updat|reset|set|umgestellt|geänd|gesetzt|cambi|mud(?:ei|ou|ad)|alter|modifi|remis|gewijzigd|ändra|ændre|endre|обнов|смени|измени|поменя)\p{Alpha}*\P{Alpha}(?:[^\n.:=]{0,60})$/iu;
/** `server2` is where something moved to. */
const renewed = /(?=\S{0,40}\d)\S{0,40}?(?:[A-Z!#$%&*+^~]|\d\d)/y;
const longestRenewing = 80;

/**
 * Whether the word at `at` leads from a name to a renewed password at `next`: a word between a little before the name, which begins at
 * `nameStart`, and `at` says that it was changed.
 */
export const isRenewed = (text: string, nameStart: number, at: number, next: number): boolean =>
  fitsAt(onto, text, at) &&
  fitsAt(renewed, text, next) &&
  renewing.test(text.slice(Math.max(0, nameStart - longestRenewing), at));
