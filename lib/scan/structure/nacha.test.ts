import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of';
import { nachaFields } from './nacha';

const fileHeader =
  '101 021000021 1234567892411210931A094101FIRST BANK             COMPANY                        ';
const batchHeader =
  '5200COMPANY NAME                        1123456789PPDPAYROLL   241121241122   1021000020000001';
const entry =
  '62202100002112345678         0000012500ID12345        ANN DOE                 0021000020000001';
const file = [fileHeader, batchHeader, entry].join('\n');

const valuesIn = (text: string, lineStart: number): string[] =>
  nachaFields(text, lineStart).map(({ start, end, heading }) => `${heading} ${text.slice(start, end)}`);

describe('ACH records', () => {
  it('are of 94 columns', () => {
    expect([fileHeader, batchHeader, entry].map(({ length }) => length)).toEqual([94, 94, 94]);
  });

  it('name their fields', () => {
    expect(valuesIn(file, 0)).toEqual(['routing number 021000021']);
    expect(valuesIn(file, 95)).toEqual(['employer identification number 123456789']);
    expect(valuesIn(file, 190)).toEqual(['routing number 021000021', 'bank account number 12345678']);
  });

  it('are nothing when a column is missing', () => {
    expect(valuesIn(entry.slice(1), 0)).toEqual([]);
    expect(valuesIn(entry + ' ', 0)).toEqual([]);
    expect(valuesIn(entry.replace('0000012500', '00000,2500'), 0)).toEqual([]);
  });

  it('begin with a header that is known even when spaces were lost', () => {
    const [header = ''] = fileHeader.replace(/ +/g, ' ').split('FIRST');
    expect(headingsOf(header.replace('021000021', '«021000021»'))).toEqual(['routing number']);
    expect(headingsOf('101 «021000021» 1234567892 items')).toEqual([undefined]);
  });

  it('name a value that stands apart', () => {
    expect(headingsOf(fileHeader.replace('021000021', '«021000021»'))).toEqual(['routing number']);
  });
});
