import { describe, expect, it } from 'vitest';
import { isAbaValid } from './aba';
import { cardNetworkOf } from './card-networks';
import { ibanCountries, ibanLayout, isIbanValid } from './iban';
import { isLuhnValid } from './luhn';

describe('Luhn', () => {
  it.each(['4539148803436467', '79927398713', '371449635398431'])('%s is valid', (digits) => {
    expect(isLuhnValid(digits)).toBe(true);
  });
  it.each(['4539148803436468', '79927398710', '5439148803436467'])('%s is not', (digits) => {
    expect(isLuhnValid(digits)).toBe(false);
  });
});

describe('ABA', () => {
  it.each(['021000021', '026009593', '122105155', '322271627'])('%s is valid', (digits) => {
    expect(isAbaValid(digits)).toBe(true);
  });
  it.each(['000000000', '021000022', '451000021', '02100002', '0210000210'])('%s is not', (digits) => {
    expect(isAbaValid(digits)).toBe(false);
  });
});

describe('IBAN', () => {
  it('knows the lengths of the registry', () => {
    expect(ibanCountries).toHaveLength(89);
    const lengths = ['NO', 'BE', 'DE', 'FR', 'MT', 'RU', 'LC', 'US'].map(
      (country) => ibanLayout(country)?.length,
    );
    expect(lengths).toEqual([15, 16, 22, 27, 31, 33, 32, undefined]);
  });
  it.each([
    'DE89370400440532013000',
    'GB82WEST12345698765432',
    'MT84MALT011000012345MTLCAST001S',
    'NO9386011117947',
  ])('%s is valid', (iban) => {
    expect(isIbanValid(iban)).toBe(true);
  });
  it.each([
    'DE88370400440532013000',
    'DE8937040044053201300',
    'XX89370400440532013000',
    'GB821234WEST5698765432',
    '',
  ])('%s is not', (iban) => {
    expect(isIbanValid(iban)).toBe(false);
  });
});

it.each([
  ['4539148803436467', 'visa'],
  ['2720993812345677', 'mastercard'],
  ['2721003812345677', undefined],
  ['378212345678903', 'amex'],
  ['3782123456789034', undefined],
  ['6011000990139424', 'discover'],
  ['30569309025904', 'diners'],
  ['3530111333300000', 'jcb'],
  ['6205500000000000004', 'unionpay'],
  ['676770782306', 'maestro'],
  ['1732147200000', undefined],
])('%s is of %s', (digits, name) => {
  expect(cardNetworkOf(digits)?.name).toBe(name);
});
