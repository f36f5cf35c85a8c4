import type { Random } from '@/test/corpus/random';

const names = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Katherine', 'Tony'] as const;
const surnames = ['Smith', 'Johnson', 'Garcia', 'Miller', 'Davis', 'Lopez', 'Wilson', 'Nguyen'] as const;

/** The worst case that is ordinary work: an SSN, a card and an account number on every line, all invented. */
export function customers({ int, pick, digits }: Random, length: number): string {
  const lines = ['name,ssn,card number,account number,balance'];
  for (let size = 0; size < length; size += (lines.at(-1) ?? '').length + 1) {
    const ssn = `${int(100, 599)}-${int(10, 99)}-${int(1000, 9999)}`;
    const account = `${int(1, 9)}${digits(9)}`;
    const name = `${pick(names)} ${pick(surnames)}`;
    lines.push(`${name},${ssn},${card(`4${digits(14)}`)},${account},${int(0, 99_999)}.${int(10, 99)}`);
  }
  return lines.join('\n');
}

/** With its check digit: Luhn, ISO/IEC 7812-1 annex B. */
function card(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
