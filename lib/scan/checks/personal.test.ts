import { describe, expect, it } from 'vitest';
import { decodeBase58, isChecked, rippleAlphabet } from './base58';
import { isBech32 } from './bech32';
import { isBic } from './bic';
import { dateEnd, isCalendarDate, isEightDigitDate } from './calendar-date';
import { isInternational, isNorthAmerican } from './dial-codes';
import { readDialled, readInternational } from './dialled';
import { isFileEnding } from './file-endings';
import { folded } from './folded';
import { readIpv6 } from './ipv6';
import { isBracketedFormat, isNationalFormat } from './national-phone';
import { placeEnd } from './place-after';
import { isLevelLabel, readLevel, wordsOf } from './secrecy-level';
import { isExtendedKey, isMoneroForm, isSolanaForm, isWallet } from './wallets';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('wallets', () => {
  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh',
    '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
  ])('%s has its check sum', (text) => {
    expect(isWallet(text)).toBe(true);
    expect(isWallet(`${text.slice(0, -1)}${text.endsWith('a') ? 'b' : 'a'}`)).toBe(false);
  });
  it.each(['', '1', 'Donaudampfschifffahrtsgesellschaft', '0'.repeat(34), '1'.repeat(34)])(
    '%j is none',
    (text) => {
      expect(isWallet(text)).toBe(false);
    },
  );
  it('decodes base58 with its zeros', () => {
    expect(hex(decodeBase58('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa') ?? new Uint8Array())).toBe(
      '0062e907b15cbf27d5425399ebf6f0fb50ebb88f18c29b7d93',
    );
    expect(hex(decodeBase58('112') ?? new Uint8Array())).toBe('000001');
    expect(decodeBase58('')).toHaveLength(0);
    expect(decodeBase58('1'.repeat(112))).toHaveLength(112);
    expect(decodeBase58('1'.repeat(113))).toBeUndefined();
    expect(decodeBase58('z'.repeat(112))).toHaveLength(83);
    expect(decodeBase58('x0')).toBeUndefined();
  });
  it('asks what the bytes are before it computes their sum', () => {
    const lengths: number[] = [];
    const isWanted = ({ length }: Uint8Array): boolean => lengths.push(length) > 1;
    const address = 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh';
    expect(isChecked(address, isWanted, rippleAlphabet)).toBe(false);
    expect(isChecked(address, isWanted, rippleAlphabet)).toBe(true);
    expect(lengths).toEqual([21, 21]);
    expect(isChecked('11', isWanted)).toBe(false);
  });
  it('reads extended keys, Solana and Monero', () => {
    const key =
      'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8';
    expect([isExtendedKey(key), isExtendedKey(key.replace('661', '662'))]).toEqual([true, false]);
    expect([isSolanaForm('4'.repeat(44)), isSolanaForm('4'.repeat(31))]).toEqual([true, false]);
    expect([isMoneroForm(`4A${'x'.repeat(93)}`), isMoneroForm(`4l${'x'.repeat(93)}`)]).toEqual([true, false]);
  });
});

describe('bech32', () => {
  // BIP 173 and BIP 350.
  it.each([
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
  ])('%s is right', (text) => {
    expect(isBech32(text)).toBe(true);
  });
  it.each([
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'Bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'a1lqfn3',
    '1',
  ])('%s is not', (text) => {
    expect(isBech32(text)).toBe(false);
  });
});

it('knows the countries of BICs', () => {
  expect(['DEUTDEFF', 'DEUTDEFF500', 'BOFAUS3N', 'XXXXXKXX'].map(isBic)).toEqual([true, true, true, true]);
  expect(['DEUTZZFF', 'DEUTDEFF50', 'DEUTDE', 'deutdeff', '1EUTDEFF'].some(isBic)).toBe(false);
});

describe('telephone numbers', () => {
  it.each(['2125550100', '8005550199', '2014560123'])('%s is North American', (digits) => {
    expect(isNorthAmerican(digits)).toBe(true);
  });
  it.each(['1125550100', '2115550100', '2910550100', '2129110100', '2120550100', '212555010'])(
    '%s is not',
    (digits) => {
      expect(isNorthAmerican(digits)).toBe(false);
    },
  );
  it.each(['442079460958', '12125550100', '4915112345678', '390612345678', '35312345678', '8613800138000'])(
    '+%s has a dialling code',
    (digits) => {
      expect(isInternational(digits)).toBe(true);
    },
  );
  it.each(['1732147200', '44207946', '9991234567', '210123456789', '441111111111', '4400000000000'])(
    '+%s has none',
    (digits) => {
      expect(isInternational(digits)).toBe(false);
    },
  );
  it('reads as far as a number goes', () => {
    expect(readInternational('44 (0)20 7946 0958 2024', 0)).toEqual({
      ...{ start: 0, end: 18, digits: '442079460958', groups: 5 },
    });
    expect(readInternational('44 20 7946 0958-1', 0)).toBeUndefined();
    expect(readDialled('1'.repeat(99), 0, () => true)).toBeUndefined();
  });
  it('knows national groupings', () => {
    expect(isNationalFormat('02079460958', '999-9999-9999', ' ')).toBe(true);
    expect(isNationalFormat('02079460958', '999-9999-9999', ',')).toBe(false);
    expect(isNationalFormat('0201010000', '99-99-99-99-99', ' ')).toBe(false);
    expect(isNationalFormat('00442079460958', '9999-99-9999-9999', ' ')).toBe(true);
    expect(isBracketedFormat('212', '2125550100')).toBe(true);
    expect(isBracketedFormat('100', '1002003000')).toBe(false);
  });
});

describe('dates', () => {
  it.each([
    '03/05/1980',
    '5. 3. 1980',
    '1980-03-05',
    '19800305',
    '05031980',
    'March 5th, 1980',
    'Mar 5 1980',
    '5th of March 1980',
    '05-MAR-80',
    '05MAR1980',
    '5. März 1980',
    '1er janvier 1980',
    '5 de marzo de 1980',
    '5 stycznia 1980',
    folded('5 марта 1980'),
    '1980年3月5日',
  ])('%s is one', (text) => {
    expect(dateEnd(text, 0)).toBe(text.length);
  });
  it.each(['13/32/1980', '03/05/1880', '10 20 30', '5 apples 1980', 'Later 5, 1980', '12345678', '1980', ''])(
    '%j is none',
    (text) => {
      expect(dateEnd(text, 0)).toBeUndefined();
    },
  );
  it('takes either order of day and month', () => {
    expect(isCalendarDate('31', '12', '1999') && isCalendarDate('12', '31', '99')).toBe(true);
    expect(isCalendarDate('31', '13', '1999') || isCalendarDate('1999', '0', '5')).toBe(false);
    expect(isEightDigitDate('31121999') && isEightDigitDate('19991231')).toBe(true);
  });
});

describe('IPv6', () => {
  it.each([
    '2001:db8::1',
    '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
    'fe80::1ff:fe23:4567:890a',
    'fd12:3456:789a:1::1',
  ])('%s is an address', (text) => {
    expect(readIpv6(text, text.indexOf(':'))).toEqual({ start: 0, end: text.length });
  });
  it.each([
    '12:30:45',
    '00:1b:44:11:3a:b7',
    'std::vector',
    '2001:db8::1::2',
    '2001:db8:1:2:3:4:5:6:7',
    '2001:db8:1',
    '::',
  ])('%s is none', (text) => {
    expect(readIpv6(text, text.indexOf(':'))).toBeUndefined();
  });
});

describe('what stands behind a street', () => {
  it.each([
    ', 10115 Berlin',
    ', Springfield, IL 62704',
    '\nSpringfield, IL 62704-1234',
    ', London SW1A 1AA',
    ', Toronto, ON M5V 2T6',
    ', Sydney NSW 2000',
    ', 1012 AB Amsterdam',
    ', 00-950 Warszawa',
    ', 111 22 Stockholm',
    ', Bengaluru 560001',
    ', São Paulo - SP, 01310-100',
  ])('%j is a town', (text) => {
    expect(placeEnd(`x${text}`, 1)).toBe(text.length + 1);
  });
  it.each([' is nice', ', and then', '. The end', ', 12 of them', ''])('%j is none', (text) => {
    expect(placeEnd(`x${text}`, 1)).toBeUndefined();
  });
});

it('reads levels of secrecy', () => {
  expect(wordsOf('Attorney–Client  Privileged')).toBe('attorney client privileged');
  expect([isLevelLabel('data classification'), isLevelLabel('colour')]).toEqual([true, false]);
  expect(readLevel('Sensitivity: Internal', 11)).toMatchObject({ start: 13, end: 21 });
  expect(readLevel('classification: image classifier', 14)).toBeUndefined();
});

it('tells file names from hosts', () => {
  expect([isFileEnding('png'), isFileEnding('com'), isFileEnding('pl')]).toEqual([true, false, false]);
});
