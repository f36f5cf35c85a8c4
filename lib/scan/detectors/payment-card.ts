import { cardNetworkAt, cardNetworkOf } from '@/lib/scan/checks/card-networks';
import { isFiller } from '@/lib/scan/checks/filler';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import type { NumberDetector } from '@/lib/scan/detector';
import { bareFrom, grouped, groupings, list } from '@/lib/scan/list';
import { magneticStripe } from '@/lib/scan/structure/magnetic-stripe';

/** How numbers are embossed and printed; 15 for American Express, 14 for Diners, 19 for long debit cards. */
const printed: ReadonlySet<string> = new Set(groupings('4-4-4-4, 4-6-5, 4-6-4, 4-4-4-4-3, 6-13'));

/** Seen in forms and chats; nothing but a card word beside them makes them a card. */
const otherGroupings = groupings(`
  12, 4-4-4, 4-3-3-3, 4-4-4-1, 4-4-4-2, 4-4-4-3, 5-5-5, 8-8, 4-12, 12-4, 6-10, 6-6-4, 4-8-4, 4-4-8, 8-4-4, 4-5-6
`);

/** Numbers that payment processors publish for trying out; nobody is charged, so they may be written. */
const published: ReadonlySet<string> = new Set(
  list(`
    4111111111111111, 4242424242424242, 4012888888881881, 4222222222222, 4000056655665556
    4000000000000002, 4000000000000077, 4000000000009995, 4005519200000004, 4917610000000000
    5555555555554444, 5105105105105100, 5454545454545454, 5200828282828210, 5500000000000004
    2223003122003222, 2222400070000005, 378282246310005, 371449635398431, 378734493671000
    340000000000009, 6011111111111117, 6011000990139424, 6011000000000004, 6011981111111113
    30569309025904, 38520000023237, 36227206271667, 3056930009020004, 3530111333300000, 3566002020360505
    6200000000000005, 6205500000000000004, 5019717010103742, 6331101999990016
  `),
);

const oneByOne = [13, 14, 15, 16, 19].map((length) => grouped(...new Array<number>(length).fill(1)));

/** Headings under which accounts stand as well, and those have twelve digits more often than cards have. */
const isAccount = (label: string): boolean => label === 'number' || label === 'account number';

const printedGaps: ReadonlySet<string> = new Set([' ', '-', '.', '/', '_', ' - ', '  ']);

export const paymentCard: NumberDetector = {
  kind: 'number',
  id: 'payment-card',
  category: 'financial',
  reasons: ['check-digit'],
  companions: [magneticStripe],
  labels: list(`
    card, cards, card number, card numbers, card no, card #, card num, card nr, card pan, pan, primary account number
    credit card, credit cards, credit card number, credit card no, credit card #, debit card, debit card number
    bank card, atm card, payment card, card on file, cc, cc #, cc no, cc num, cc number, ccn, ccnum, cardholder
    card holder, visa, mastercard, master card, mc, amex, american express, discover, diners, diners club, jcb
    unionpay, union pay, maestro, mir, rupay, kreditkarte, kreditkartennummer, kartennummer, kreditkarten nr
    carte bancaire, carte de crédit, carte de credit, numéro de carte, numero de carte, tarjeta
    tarjeta de crédito, tarjeta de credito, número de tarjeta, numero de tarjeta, carta di credito, numero carta
    cartão de crédito, cartao de credito, número do cartão, numero do cartao, creditcard, creditcardnummer
    kreditkort, kortnummer, karta kredytowa, numer karty, kredi kartı, kredi karti, 信用卡, 卡号, クレジットカード, card account
  `),
  headers: list('number, account number'),
  hints: list(`
    cvv, cvv2, cvc, cvc2, cid, csc, security code, exp, exp date, expiry, expires, expiration, expiration date
    valid thru, valid through, billing, payment, charge, charged, pay
  `),
  formats: [...bareFrom(13, 19), ...printed],
  shapes: [...otherGroupings, ...oneByOne],
  mayBeUnnamed: (text, start, _end, { length }) => cardNetworkAt(text, start, length) !== undefined,
  judge({ value, shape, gap, before, after, neighbour, isPreceded }, context) {
    if (!isLuhnValid(value) || isFiller(value)) return undefined;
    const network = cardNetworkOf(value);
    if (published.has(value)) return 'UNLIKELY';
    // The end of one card and the beginning of the next: `4539 1488 0343 6467, 5425 2334 3010 9903`.
    if (gap.startsWith('odd')) return undefined;
    const { label, distance, isHinted, isOther, isNamedOtherwise } = context();
    // An amount or a decimal fraction.
    if (before === 'token' && distance > 1) return undefined;
    if (network === undefined) {
      const isCard = label !== undefined && (/\bcard/.test(label) || (/\bcc/.test(label) && distance <= 4));
      const isNamed = isCard && value.length >= 13;
      return isNamed ? 'LIKELY' : undefined;
    }
    if (label !== undefined) return isAccount(label) && value.length < 13 ? 'POSSIBLE' : 'VERY_LIKELY';
    const isPrinted = printed.has(shape) && printedGaps.has(gap);
    const isTelling = gap === '' && network.telling.includes(value.length);
    if (!isPrinted && !isTelling) return isHinted && !isOther ? 'LIKELY' : 'POSSIBLE';
    // A row of four-digit numbers; an expiry date or a security code beside the card is shorter.
    const isInRow = (neighbour > 3 || isPreceded) && shape === '9999-9999-9999-9999';
    // `pay by card over phone: …`: no telephone has as many digits.
    const isNoOther = isOther && !(isPrinted && isHinted);
    if (isNoOther || isInRow || before !== 'nothing' || after !== 'nothing') return 'POSSIBLE';
    return isHinted && !isNamedOtherwise ? 'VERY_LIKELY' : 'LIKELY';
  },
  hits: [
    '4539 1488 0343 6467',
    'charge 4539148803436467 please',
    'card number: 4539-1488-0343-6467, exp 12/26',
    '4539 1488 0343 6467 12/26 123',
    'Amex 3782 123456 78903',
    'mastercard 2-series 2720993812345677',
    'cc#5425233430109903',
    '4539.1488.0343.6467',
    'card 4 5 3 9 1 4 8 8 0 3 4 3 6 4 6 7',
    '17,5425233430109903,12/26',
    '{"pan":"5425233430109903"}',
    'visa ４５３９ １４８８ ０３４３ ６４６７',
    '4539\u20141488\u20140343\u20146467',
    '45\u200b39 14\u200d88 0343\ufeff 6467',
    '4539\u00a01488\u00a00343\u00a06467',
    '我的卡号是4539148803436467。',
    'pay by card over phone: 4539 1488 0343 6467',
    'NIK or not, card 3578 0115 0389 0033',
    '5432 5278 3675 5370\n2413 6962 7986 5846\n6011 4778 0615 4757',
    'CC4539-1488-0343-6467',
  ],
  misses: [
    'Test cards: 4111 1111 1111 1111, 5555 5555 5555 4444, 3782 822463 10005',
    'at 1732147200000 and 1732147200000000 and 1732147200000000000',
    '0.4539148803436467',
    '0,4539148803436467',
    '4539148803436467.25',
    'x4539148803436467ab',
    '4539 1488 0343 6468',
    'tracking number 9400 1000 0000 0000 0000 00',
    'order id 4539148803436467',
    '550e8400-e29b-41d4-a716-446655440000',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'https://shop.example/p/4539148803436467',
    'translate(4.539148803436467px)',
    '4111 1111 1111 1111',
    '4539 1488 0343 6467 4539 1488',
    '00:1b:44:11:3a:b7, 192.168.100.200, v10.0.19045.3693',
    '5901234123457',
    'EAN 4077950653224, Charge V910776',
    'barcode 36142363385566 of the library',
    '<EndToEndId>INV90</EndToEndId><TxId>39252372340366</TxId>',
    'REF-4539148803436467',
    'card number: 1234 5678 9012 3456',
    '2024-11-21 10:15:30.123456789012',
    '111122223333444455556666',
    '32044078498953,Ohio C.C. Dec.',
    'cc 12,.5052642622374663,-.5052642622374663',
    'status.acme.test/incident/17003#4539148803436467',
    'Received block blk_-4539148803436467',
    '.69269974185736,  .36672655339228, np.nan',
    '7338 7742 90FF 6963 6973 7164 7442 847F 587A',
    '1234 5678 9012 3456\n5432 5278 3675 5370\n9999 8888 7777 6666',
  ],
};
