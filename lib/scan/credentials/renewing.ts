// `I changed the password of the shop to x`, `zmieniłem hasło do sklepu na x`, `heslo k vpn jsem změnil na x`
export const onto = /(?:to|na|auf|à|a|op|til|till|по|на) /y;
const renewing =
  /(?<!\p{Alpha})(?:zmieni|zm[eě]ni|nastavi|ustawi|resetow|chang|updat|reset|set|umgestellt|geänd|gesetzt|cambi|mud(?:ei|ou|ad)|alter|modifi|remis|gewijzigd|ändra|ændre|endre|обнов|смени|измени|поменя)\p{Alpha}*\P{Alpha}(?:[^\n.:=]{0,60})$/iu;
const longestRenewing = 80;
/** Whether a word between a little before the name at `nameStart` and `at` says so. */
export const isRenewed = (text: string, nameStart: number, at: number): boolean =>
  renewing.test(text.slice(Math.max(0, nameStart - longestRenewing), at));
