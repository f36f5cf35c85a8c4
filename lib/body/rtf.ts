import { isChanged, type ReadBody } from './readable';
import { rtfText } from './rtf-text';

/** Pictures, embedded files and bytes; and a group that old readers skip, unless it is known to hold no words. */
const unread =
  /\\(pict|objdata|bin)(?![a-z])|\\\*\s*\\(?!(generator|fldinst|listtable|listoverridetable|rsidtbl|themedata|colorschememapping|latentstyles|datastore|xmlnstbl|panose|falt|pnseclvl|bkmkstart|bkmkend|cs|ts|defchp|defpap|pgptbl|wgrffmtfilter|expandedcolortbl)(?![a-z]))/i;

/** Reads a document in Rich Text Format. It is fixed; what its text does not tell makes it a piece that was not read. */
export function readRtf(bytes: Uint8Array): ReadBody {
  const rtf = new TextDecoder('windows-1252').decode(bytes);
  const parts = [rtfText(rtf)];
  return {
    parts,
    fields: [],
    unreadable: unread.test(rtf) ? [bytes] : [],
    isFixed: true,
    write(next) {
      if (isChanged(parts, next)) throw new TypeError('A document cannot be changed here.');
      return bytes.slice();
    },
  };
}
