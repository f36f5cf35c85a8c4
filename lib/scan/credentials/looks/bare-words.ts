/** Four words or more in small letters that end a sentence or a part of one: `maple lantern quiet river`. */
export const bareWords = /(?:[a-z]{3,12} ){3,7}[a-z]{3,12}(?=\.?[ \t]{0,8}(?:[\r\n]|$)|[.,;)] )/y;
