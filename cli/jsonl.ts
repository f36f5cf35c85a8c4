import { Complaint } from './complaint';
import { asUtf8, decodeUtf8 } from './decode';
import type { Scan } from './scanner';

const newline = 0x0a;

/** One line of output for each line that is not blank, in order. `place` names the source in a complaint. */
export function scanJsonl(bytes: Uint8Array, place: string, scan: Scan): readonly string[] {
  const printed: string[] = [];
  const source = asUtf8(bytes, place);
  let number = 1;
  for (let start = 0; start < source.length; number++) {
    const next = source.indexOf(newline, start);
    const end = next === -1 ? source.length : next;
    const where = `${place}, line ${number},`;
    // Byte by byte, because all lines together may be longer than a text can be.
    const line = decodeUtf8(source.subarray(start, end), where);
    if (line.trim() !== '') printed.push(scanLine(line, where, scan));
    start = end + 1;
  }
  return printed;
}

function scanLine(line: string, where: string, scan: Scan): string {
  const { id, text } = read(line, where);
  const findings = scan(text).map(({ finding: { detector, start, end, likelihood, reasons } }) => ({
    ...{ detector, start, end, likelihood, reasons },
  }));
  return JSON.stringify({ id, findings });
}

function read(line: string, where: string): { readonly id: unknown; readonly text: string } {
  const value = parse(line, where);
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value))
    throw new Complaint(`${where} must be an object with "id" and "text".`);
  if (typeof value.text !== 'string') throw new Complaint(`${where} has a "text" that is no string.`);
  if (typeof value.id === 'number' && Number.isInteger(value.id) && !Number.isSafeInteger(value.id))
    throw new Complaint(
      `${where} has an "id" too large to be repeated digit by digit: write it as a string.`,
    );
  return { id: value.id, text: value.text };
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The message of the engine may quote the text.
    throw new Complaint(`${where} is not JSON.`);
  }
}
