/** A value in the headers of a part of a form, and where it stands in them (UTF-16 code units of the head as text). */
export type HeadValue = {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** As it is to stand there, any quotation marks included. */
  spell(value: string): string;
};

export type PartHead = {
  /** Names, file names, and headers that nobody expects there. */
  readonly values: readonly HeadValue[];
  /** Of the field; null when there is none, or several. */
  readonly name: string | null;
  readonly isFile: boolean;
  readonly contentType: string;
  /** Packed or encoded in a way that servers treat differently. */
  readonly isEncoded: boolean;
};

/**
 * Reads the headers of one part of a form. Null where a line ends in another way than by CR LF: servers differ there.
 * @see RFC 7578 section 4.2, and https://html.spec.whatwg.org/#multipart-form-data for how browsers spell names
 */
export function readPartHead(head: string): PartHead | null {
  if (/\r(?!\n)|(?<!\r)\n/.test(head)) return null;
  const values: HeadValue[] = [];
  const names: string[] = [];
  let isFile = false;
  let isEncoded = false;
  let contentType = '';
  for (const { name, value, start, line } of headers(head)) {
    if (name === 'content-type') contentType = value.trim();
    if (usual.get(name)?.test(value)) continue;
    if (name === 'content-transfer-encoding') isEncoded ||= !/^\s*(7bit|8bit|binary)\s*$/i.test(value);
    else if (name === 'content-encoding') isEncoded ||= !/^\s*(gzip|identity)\s*$/i.test(value);
    else if (name === 'content-disposition') {
      const found = parameters(value, start);
      values.push(...(found ?? [whole(value, start)]));
      names.push(...(found ?? []).filter((one) => one.name === 'name').map((one) => one.value));
      isFile ||= /;\s*filename/i.test(value);
    } else values.push(whole(line, start + value.length - line.length));
  }
  return { values, name: names.length === 1 ? (names[0] ?? null) : null, isFile, contentType, isEncoded };
}

/** Headers that say nothing but what they are for. */
const usual: ReadonlyMap<string, RegExp> = new Map([
  ['content-type', /^\s*[\w.+-]+\/[\w.+-]+\s*(;\s*charset="?[\w-]+"?\s*)?$/i],
  ['content-length', /^\s*\d{1,8}\s*$/],
]);

/** `start` is that of the value. */
type Header = {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly line: string;
};

function headers(head: string): readonly Header[] {
  const found: Header[] = [];
  let at = 0;
  // A line that begins with a space goes on with the one before it.
  for (const line of head.split(/\r\n(?![ \t])/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (line !== '') found.push({ name, value: line.slice(colon + 1), start: at + colon + 1, line });
    at += line.length + 2;
  }
  return found;
}

function whole(value: string, start: number): HeadValue {
  return { value, start, end: start + value.length, spell: (next) => next.replace(/[\r\n]+/g, ' ') };
}

/** `; name=value`, the value bare, or in quotation marks as browsers (`%22`) or others (`\"`) spell it. */
const parameter = /;[ \t\r\n]*([^\s=;"]+)[ \t]*=[ \t]*("(?:[^"\\]|\\[^])*"|"[^"]*"|[^;\s"]*)/g;

/** Those that forms have. */
const known = /^(name|filename)\*?$/;

/** Null when something stands there that is no parameter, or one that nobody expects. */
function parameters(text: string, offset: number): readonly (HeadValue & { readonly name: string })[] | null {
  if (!/^(form-data|attachment)?$/i.test(text.replace(parameter, '').trim())) return null;
  const found = [...text.matchAll(parameter)].map((match) => {
    const [all, key = '', spelled = ''] = match;
    const end = offset + match.index + all.length;
    const name = key.toLowerCase();
    const place = { name, start: end - spelled.length, end };
    if (name.endsWith('*')) return { ...place, value: extended(spelled), spell: spellExtended };
    return { ...place, value: unquoted(spelled), spell: spellQuoted };
  });
  return found.every(({ name }) => known.test(name)) ? found : null;
}

function unquoted(spelled: string): string {
  const inner = spelled.startsWith('"') ? spelled.slice(1, -1) : spelled;
  return inner.replace(/%22|%0D|%0A|\\(["\\])/gi, (escape, char?: string) => {
    return char ?? String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  });
}

function spellQuoted(value: string): string {
  const escaped = value.replace(/["\r\n]/g, (char) => ({ '"': '%22', '\r': '%0D' })[char] ?? '%0A');
  return `"${escaped}"`;
}

/** RFC 8187: `UTF-8''a%20b`. */
function extended(spelled: string): string {
  const text = spelled.slice(spelled.lastIndexOf("'") + 1);
  return new URLSearchParams(`=${text.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('') ?? '';
}

function spellExtended(value: string): string {
  const escaped = encodeURIComponent(value.toWellFormed());
  return `UTF-8''${escaped.replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
}
