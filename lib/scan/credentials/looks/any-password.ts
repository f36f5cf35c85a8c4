import { isFileEnding } from '@/lib/scan/checks/file-endings';
import { isPlainWord } from '@/lib/scan/credentials/names/password-names';
import { isReference, isStandIn } from './placeholders';

/** Code units. */
const shortest = 4;
const longest = 64;

// It says that it is one, or what it is: `myDbPass`, `adminpw`, `SECRET`.
const speaksOfItself =
  /pass|pwd|secret|kennwort|wachtwoord|contrase|senha|token|credential|required|hidden|(?:^|[^a-z])pw\d?$/i;
// `-`, `****`, `____`, `<pw>`, `[x]`, `{x}`, `@x@`, `${x}`; everybody's first guess; a path, a version, a date, a time,
// a constant.
const standIn =
  /^(?:[^a-z\d\u0080-\uffff]*|[x*•.·_-]+|[*•.·]{2}.*|<.*|\[.*\]|\{.*\}|@\w+@|.*(?:\$[{(]|\{\{|<%|%[({]).*|(?:admin|root|guest|user|demo|test|postgres|mysql|redis)\w{0,9}|(?:\.{0,2}|~|\w:|\w{2,12}:)[\\/].*|[~^<>=v]{0,2}\d{1,4}\.\d{1,4}.*|(?:\d{1,4}[-/.]){2}\d.*|\d\d?:\d\d.*)$/i;
const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** Whether a value may be a password where nothing else is expected than one, or what stands in for it. */
export function isAnyPassword(value: string): boolean {
  if (value.length < shortest || value.length > longest) return false;
  if (speaksOfItself.test(value) || isReference(value) || isStandIn(value)) return false;
  if (isPlainWord(value) || standIn.test(value) || constant.test(value)) return false;
  return !isFileEnding(value.slice(value.lastIndexOf('.') + 1).toLowerCase());
}

// `read(x)`, `a.b.c`, `a[b]`, `x!.y`, `List<String>`, `A::b`, `a->b`, `!Ref`, `*anchor`, `:symbol`, `a||b`
const program =
  /^[!&*:@-]?[A-Za-z_$][\w$]*(?:(?:[.!?]{1,2}|::|->)[A-Za-z_$][\w$]*)*(?:$|[([<].*[)\]>];?$)|^[\w.$]+\(|^[a-z]{1,2}["']|\|\||=>|[;,{([\\]$|^[&*:|>][\w-]*$|^[a-z]+(?:[-_/][a-z]+)*$/;

/** Whether it may be a name, a call or a path of a program as well. */
export const isOfProgram = (value: string): boolean => program.test(value);

// What people write where there is none, or where it is kept.
const remark =
  /(?:^|[^a-z])(?:see|ask|vault|keepass\w*|sso|reset|changed?|expire[sd]?|same|unknown|tb[ad]|sent|via|(?:day|week|month|year)s?|optional|never|(?:dis|en)abled|locked|default|any|(?:in)?valid|(?:in)?correct|wrong|empty|missing|weak|strong|success\w*|fail\w*|ok|error|not?|yes|true|false|none|text|string|siehe|wie|kein\w*|voir|ver)(?![a-z])/i;

/** Whether it says where the password is, or what becomes of it. */
export const isRemark = (value: string): boolean => remark.test(value);

// `Owl.Barn`, `Juniper/Sprig`
const joined = /^[A-Z][a-z]{1,15}(?:[./-][A-Z][a-z]{1,15}|[./-]\d{1,4}){1,5}$/;

/** Words with a capital each and one sign between them, as people make them and programs seldom do. */
export const isJoinedCapitals = (value: string): boolean => joined.test(value);

const mixed = /[a-z].*[A-Z\d].*\d|\d.*[a-z].*[A-Z]/;

/** Whether capitals and digits stand among small letters as in no word and no path. */
export const isMixed = (value: string): boolean => mixed.test(value);

/** A sentence, a phrase of an interface, a remark. */
const isSentence = (value: string): boolean =>
  value.includes(' ') &&
  (value.split(' ').length > 6 ||
    isRemark(value) ||
    /[.:?!]$|\b(?:your|for|must|should|please|enter|is|to|of|least|from|if|when|this|that)\b/i.test(value));

/** Whether a value behind a key of a configuration may be a password. */
export const isAnyOfKey = (value: string): boolean => isAnyPassword(value) && !isSentence(value);
