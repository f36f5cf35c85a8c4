/** Who issues cards with a range of first digits, and how long their numbers are. */
type CardNetwork = {
  readonly name: string;
  /** Ranges of the first six digits, both ends included. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** Digits in a number. */
  readonly lengths: readonly number[];
  /** Lengths at which these first digits, with the check digit, are proof enough without a word or a grouping. */
  readonly telling: readonly number[];
};

const network = (
  name: string,
  ranges: string,
  lengths: readonly number[],
  telling: readonly number[],
): CardNetwork => ({
  ...{ name, lengths, telling },
  ranges: ranges.split(' ').map((range) => [Number(range.slice(0, 6)), Number(range.slice(7))]),
});

const long = [16, 17, 18, 19];

// ISO/IEC 7812 issuer ranges as the networks and processors publish them (CyberSource card types; Mastercard's 2-series;
// Mir and Troy from their operators). The first range that fits counts, so Maestro's wide ones stand last.
const networks: readonly CardNetwork[] = [
  // EAN article numbers have 13 digits and often begin with 4.
  network('visa', '400000-499999', [13, 16, 19], [16, 19]),
  network('mastercard', '510000-559999 222100-272099', [16], [16]),
  network('amex', '340000-349999 370000-379999', [15], [15]),
  network('discover', '601100-601199 644000-659999', long, [16, 19]),
  network('diners', '300000-305999 309500-309599 360000-369999 380000-399999', [14, ...long], [14, 16]),
  network('jcb', '352800-358999', long, [16, 19]),
  network('unionpay', '620000-629999 810000-817199', long, [16, 19]),
  network('mir', '220000-220499', long, [16]),
  network('troy', '979200-979299', [16], [16]),
  // Fifteen digits that begin with 1 are mostly times and counters.
  network('uatp', '100000-199999', [15], []),
  network('maestro', '500000-509999 560000-643999 660000-699999', [12, 13, 14, 15, ...long], [16]),
];

/** The network whose first digits and length fit, the narrower first. */
export const cardNetworkOf = (digits: string): CardNetwork | undefined =>
  cardNetworkAt(digits, 0, digits.length);

/** The same of a number of so many digits that begins at `start`; anything else may stand between its digits. */
export function cardNetworkAt(text: string, start: number, length: number): CardNetwork | undefined {
  let prefix = 0;
  for (let at = start, left = 6; left > 0; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    prefix = 10 * prefix + digit;
    left--;
  }
  return networks.find(
    ({ ranges, lengths }) =>
      lengths.includes(length) && ranges.some(([first, last]) => prefix >= first && prefix <= last),
  );
}
