const fewDigits = /^(?!(?:19|20)\d\d$)\d{4,8}$/;

/** Digits as of a PIN, and no year. */
export const isFewDigits = (written: string): boolean => fewDigits.test(written);
