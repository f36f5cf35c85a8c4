import type { Random } from '@/test/corpus/random';
import { abaDigit, ibanCheck, luhnDigit } from './check-digits';
import { bitcoinAddress, ethereumAddress, segwitAddress } from './wallets';
import { cut, draw, inGroups, type Kind, plain, spoilt, words, type Written } from './kind';

type Network = { readonly prefixes: readonly string[]; readonly groups: readonly number[] };

/** Issuer ranges and lengths: detectors.md, section 2. */
const networks: readonly Network[] = [
  { prefixes: ['4'], groups: [4, 4, 4, 4] },
  { prefixes: ['4'], groups: [4, 4, 4, 4] },
  { prefixes: ['4'], groups: [4, 4, 4, 4, 3] },
  { prefixes: ['51', '52', '53', '54', '55'], groups: [4, 4, 4, 4] },
  { prefixes: ['2221', '2230', '2345', '2500', '2699', '2720'], groups: [4, 4, 4, 4] },
  { prefixes: ['34', '37'], groups: [4, 6, 5] },
  { prefixes: ['6011', '644', '649', '65'], groups: [4, 4, 4, 4] },
  { prefixes: ['300', '305', '36', '38'], groups: [4, 6, 4] },
  { prefixes: ['3528', '3550', '3589'], groups: [4, 4, 4, 4] },
  { prefixes: ['6225', '6250', '6282'], groups: [4, 4, 4, 4] },
  { prefixes: ['5018', '6304', '6759'], groups: [4, 4, 4, 4] },
];

export function card(random: Random, separator = random.pick([' ', '-'])): Written {
  const { prefixes, groups } = random.pick(networks);
  const prefix = random.pick(prefixes);
  const length = groups.reduce((sum, group) => sum + group, 0);
  // Numbers for trying out are full of zeros and repetitions; these are not.
  const body = draw(
    () => prefix + random.digits(length - prefix.length - 1),
    (digits) => new Set(digits).size > 4 && !/(\d)\1{4}|0000/.test(digits),
  );
  return cut(body + String(luhnDigit(body)), separator, ...groups);
}

/** Nor are the first sixteen digits of a longer one a card: that could be a card and something behind it. */
const wrongCard = (random: Random): Written =>
  draw(
    () => spoilt(random, card(random)),
    (value) => Number(plain(value).charAt(15)) !== luhnDigit(plain(value).slice(0, 15)),
  );

export function routing(random: Random): Written {
  // 01 to 12 primary, 21 to 32 thrift, 61 to 72 electronic.
  const region = random.pick([random.int(1, 12), random.int(1, 12), random.int(21, 32), random.int(61, 72)]);
  const body = String(region).padStart(2, '0') + random.digits(6);
  return inGroups('', body + String(abaDigit(body)));
}

export const account = (random: Random): Written =>
  inGroups('', `${random.int(1, 9)}${random.digits(random.pick([7, 7, 8, 8, 9, 9, 9, 10, 11]))}`);

type Layout = readonly [country: string, bban: string];

/** Country and BBAN of the SWIFT registry: n digits, a capitals, c either. */
const layouts: readonly Layout[] = [
  ['DE', '18n'],
  ['DE', '18n'],
  ['GB', '4a14n'],
  ['FR', '10n11c2n'],
  ['ES', '20n'],
  ['IT', '1a10n12c'],
  ['NL', '4a10n'],
  ['BE', '12n'],
  ['CH', '5n12c'],
  ['AT', '16n'],
  ['PL', '24n'],
  ['SE', '20n'],
  ['NO', '11n'],
  ['DK', '14n'],
  ['FI', '14n'],
  ['IE', '4a14n'],
  ['PT', '21n'],
  ['LU', '3n13c'],
  ['CZ', '20n'],
  ['SA', '2n18c'],
  ['AE', '19n'],
  ['TR', '6n16c'],
  ['MT', '4a5n18c'],
  ['BR', '23n1a1c'],
];

export function iban(random: Random): Written {
  const [country, layout] = random.pick(layouts);
  const bban = [...layout.matchAll(/(\d+)([nac])/g)]
    .map(([, length, kind]) => {
      if (kind === 'a') return random.letters(Number(length));
      if (kind === 'n') return random.digits(Number(length));
      return random.from(
        '0123456789012345678901234567890123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
        Number(length),
      );
    })
    .join('');
  const whole = country + ibanCheck(country, bban) + bban;
  return inGroups(' ', ...(whole.match(/.{1,4}/g) ?? []));
}

/** ISO 9362: institution, country, place, branch. */
const bic = (random: Random): Written =>
  inGroups(
    '',
    random.pick(['DEUT', 'CHAS', 'BNPA', 'UBSW', 'NDEA', 'COBA', 'BARC', 'CITI', random.letters(4)]) +
      random.pick(['DE', 'US', 'FR', 'CH', 'FI', 'GB', 'NL', 'IT']) +
      random.pick(['FF', '33', '2L', 'HH', 'PP', '22', 'MM']) +
      random.pick(['', '', 'XXX', '500']),
  );

export const moneyKinds: readonly Kind[] = [
  {
    detector: 'payment-card',
    labels: words('Card number, credit card, Visa card no., CC#, Credit card number, debit card, card no.'),
    keys: words('cardNumber, credit_card_number, ccNumber, card_no, pan'),
    headers: words('Card Number, Credit Card, CC Number, Card No.'),
    valid: card,
    wrong: wrongCard,
  },
  {
    detector: 'us-bank-account',
    labels: words(
      'Account number, Bank account, Checking account number, savings account no., Acct #, bank acct no., Account No.',
    ),
    keys: words('accountNumber, bank_account_number, checking_account, acct_no, bankAccount'),
    headers: words('Account Number, Bank Account, Acct No., Checking Account'),
    valid: account,
  },
  {
    detector: 'aba-routing',
    labels: words('Routing number, ABA, ABA number, routing #, Routing transit number, RTN, ABA routing no.'),
    keys: words('routingNumber, aba_number, routing_no, bankRouting, rtn'),
    headers: words('Routing Number, ABA, Routing No., ABA Number'),
    valid: routing,
    wrong: (random) => spoilt(random, routing(random)),
  },
  {
    detector: 'iban',
    labels: words('IBAN, International Bank Account Number, IBAN no., IBAN code'),
    keys: words('iban, ibanNumber, creditor_iban, IBAN'),
    headers: words('IBAN, IBAN No., Creditor IBAN'),
    valid: iban,
    wrong: (random) =>
      spoilt(random, cut(`DE${random.int(10, 99)}${random.digits(18)}`, ' ', 4, 4, 4, 4, 4, 2)),
  },
  {
    detector: 'swift-bic',
    labels: words('BIC, SWIFT code, SWIFT/BIC, BIC code, Swift'),
    keys: words('bic, swiftCode, swift_bic, bic_code'),
    headers: words('BIC, SWIFT Code, SWIFT/BIC'),
    valid: bic,
  },
  {
    detector: 'crypto-wallet',
    labels: words('Bitcoin address, BTC wallet, wallet address, BTC address, crypto wallet'),
    keys: words('walletAddress, btc_address, bitcoin_address, wallet'),
    headers: words('Wallet Address, BTC Address, Wallet'),
    valid: (random) => inGroups('', random.pick([bitcoinAddress, segwitAddress, ethereumAddress])(random)),
  },
];
