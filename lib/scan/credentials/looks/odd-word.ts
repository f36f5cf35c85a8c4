// `etch&lenny`, `Silver_bIrch`, `Visitor#June`, `Tulip+Barn`
const odd = /^\p{Alpha}{3,}(?:[!#*&+]\p{Alpha}{3,}|_\p{Lower}?\p{Upper}\p{Lower}{2,}){1,3}!?$/u;

/** Words with a sign between them that stands in no word and in few names. */
export const isOddWord = (written: string): boolean => odd.test(written);
