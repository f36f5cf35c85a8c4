/** Groups that hold no words of the text, and that no star says to skip: fonts, colours, pictures. */
const silent = /^(fonttbl|colortbl|stylesheet|pict)$/;

/** What control words and symbols stand for; a backslash before a break of the file is one. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ par: '\n', line: '\n', sect: '\n', page: '\n', column: '\n', '\n': '\n', '\r': '\n' },
    ...{ row: '\n', nestrow: '\n', tab: '\t', cell: '\t', nestcell: '\t' },
    ...{ emspace: ' ', enspace: ' ', qmspace: ' ', '~': ' ', _: '-', '\\': '\\', '{': '{', '}': '}' },
    ...{ emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  }),
);

/** A group: nothing of a silent one is text; characters that `\uN` makes superfluous are skipped. */
type Group = { isSilent: boolean; readonly skipAfterUnicode: number };

/** A control word with its number, a control symbol, a brace, a break of the file, or plain characters. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

/**
 * The text of a document in Rich Text Format (version 1.9.1), the targets of its links included. Linear; what is no RTF
 * comes back as its plain characters.
 */
export function rtfText(rtf: string): string {
  const windows1252 = new TextDecoder('windows-1252');
  const groups: Group[] = [{ isSilent: false, skipAfterUnicode: 1 }];
  let text = '';
  let skip = 0;
  let isStarred = false;
  const add = (characters: string) => {
    if (groups.at(-1)?.isSilent) return;
    const skipped = Math.min(skip, characters.length);
    skip -= skipped;
    text += characters.slice(skipped);
  };
  const control = (group: Group, word: string, number: string | undefined) => {
    if (silent.test(word)) group.isSilent = true;
    // The target of a link is in a group that old readers skip.
    else if (word === 'fldinst') group.isSilent = false;
    else if (word === 'uc') groups[groups.length - 1] = { ...group, skipAfterUnicode: Number(number ?? 1) };
    else if (word === 'u') {
      skip = 0;
      add(String.fromCharCode(Number(number ?? 0)));
      skip = group.skipAfterUnicode;
    } else add(signs.get(word) ?? '');
  };
  for (const [, word, number, byte, symbol, brace, plain] of rtf.matchAll(token)) {
    const group = groups.at(-1) ?? { isSilent: false, skipAfterUnicode: 1 };
    // Old readers skip a group for the word behind its star; without one there is nothing that says so.
    if (isStarred && word !== undefined) group.isSilent = true;
    isStarred = symbol === '*';
    if (brace !== undefined) {
      skip = 0;
      if (brace === '{') groups.push({ ...group });
      else groups.pop();
    } else if (word !== undefined) control(group, word, number);
    else if (byte !== undefined) add(windows1252.decode(Uint8Array.of(Number.parseInt(byte, 16))));
    else if (symbol !== undefined) add(signs.get(symbol) ?? '');
    else if (plain !== undefined) add(plain);
  }
  return text.trim();
}
