import { isFileEnding } from '@/lib/scan/checks/file-endings';
import { pattern } from '@/lib/scan/pattern';
import { plainWords } from './password-names';
import { isReference, isStandIn } from './placeholders';

/** Code units. */
const shortest = 4;
const longest = 64;

// It says that it is one, or what it is: `myDbPass`, `adminpw`, `SECRET`.
const speaksOfItself =
  /pass(?!ion|enger|at|ag)|p[aw]ss?wd|pwd|passwor|parol|secret|geheim|kennwort|wachtwoord|contrase|senha|mdp|has[lł]o|token|credential|required|optional|string|change|encrypt|hidden|p@ss|(?:^|[^a-z])pws?\d?$/i;
// `-`, `****`, `____`, `?`
const filler = pattern(String.raw`^[^\p{Alpha}\d]*$|^[xX*•.·_-]+$|^[*•.·]{2}|[*•…]{3}|\.\.\.$`, 'u');
// `<pw>`, `[x]`, `{x}`, `%x%`, `@x@`, `$x`, `${x}`, `((x))`
const filledIn = /^(?:<.*>?|\[.*\]|\{.*\}|%[\w-]*%?|@\w+@|\$\w*|.*(?:\$[{(]|\{\{|#\{|<%|%[({]).*)$/;
// Everybody's first guess, which programs come with.
const given =
  /^(?:admin|administrator|root|guest|user|demo|test|postgres|mysql|redis|oracle|minio|minioadmin|rabbitmq|sample)\d{0,3}$/i;
const path = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\|\w{2,12}:\/\/)/;
const version = /^[~^<>=v]{0,2}\d{1,4}(?:\.\d{1,4}){1,3}/;
const moment = /^(?:\d{1,4}[-/.]){2}\d{1,4}|^\d{1,2}:\d\d/;
const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** Whether a value may be a password where nothing else is expected than one, or what stands in for it. */
export function isAnyPassword(value: string): boolean {
  if (value.length < shortest || value.length > longest) return false;
  if (speaksOfItself.test(value) || isReference(value) || isStandIn(value)) return false;
  const lower = value.toLowerCase();
  if (plainWords.has(lower) || plainWords.has(lower.replace(/[^\p{Alpha}\d]/gu, ''))) return false;
  return !(
    filler().test(value) ||
    filledIn.test(value) ||
    given.test(value) ||
    path.test(value) ||
    version.test(value) ||
    moment.test(value) ||
    constant.test(value) ||
    isFileEnding(lower.slice(lower.lastIndexOf('.') + 1))
  );
}

// `read(x)`, `a.b.c`, `a[b]`, `x!.y`, `List<String>`, `A::b`, `a->b`, `!Ref`, `*anchor`, `:symbol`, `a||b`
const program =
  /^[!&*:@-]?[A-Za-z_$][\w$]*(?:(?:[.!?]{1,2}|::|->)[A-Za-z_$][\w$]*)*(?:$|[([<].*[)\]>];?$)|^[\w.$]+\(|^[a-z]{1,2}["']|\|\||=>|[;,{([\\]$|^[&*:|>][\w-]*$|^[a-z]+(?:[-_/][a-z]+)*$/;
// `Juniper`, `Sunflower-Lane`, but not `UserService` or `Sign-In`.
const oneName = /^[A-Za-z]+$/;

/** Whether it may be a name, a call or a path of a program as well. */
export const isOfProgram = (value: string): boolean => program.test(value) || oneName.test(value);

// What people write where there is none, or where it is kept.
const remark = pattern(
  String.raw`(?:^|[^\p{Alpha}])(?:see|ask|vault|keepass\w*|1?password\w*|lastpass|bitwarden|sso|adfs|reset|changed?|changes|expire[sd]?|expiry|same|unknown|tbd|tba|sent|via|stored|days?|weeks?|months?|years?|hours?|min(?:imum)?|max(?:imum)?|required|optional|never|disabled|enabled|locked|default|any|valid|invalid|correct|wrong|empty|blank|missing|short|long|weak|strong|success\w*|fail\w*|ok|error|not?|yes|true|false|n\/a|nil|none|null|varchar|char|text|string|hash(?:ed)?|encrypted|siehe|frag\w*|wie|ohne|kein\w*|voir|comme|idem|aucun|véase|ver|ninguna?|igual|zie|geen|brak)(?=$|[^\p{Alpha}])`,
  'iu',
);

/** Whether it says where the password is, or what becomes of it. */
export const isRemark = (value: string): boolean => remark().test(value);

// `Owl.Barn`, `Juniper/Sprig`
const joined = /^[A-Z][a-z]{1,15}(?:[./-][A-Z][a-z]{1,15}|[./-]\d{1,4}){1,5}$/;

/** Words with a capital each and one sign between them, as people make them and programs seldom do. */
export const isJoined = (value: string): boolean => joined.test(value);

// Signs that no name, path, number or sentence has.
const odd = pattern(String.raw`[\p{Alpha}\d].*[!#$%&*?+=^~|@[\]{}<>;,].*[\p{Alpha}\d]`, 'u');
const mixed = /[a-z].*[A-Z\d].*\d|\d.*[a-z].*[A-Z]/;

/** Whether it looks like nothing else. */
export const isOdd = (value: string): boolean => odd().test(value) || mixed.test(value);

/** A sentence, a phrase of an interface, a remark. */
export const isSaid = (value: string): boolean =>
  value.includes(' ') &&
  (value.split(' ').length > 6 ||
    isRemark(value) ||
    /[.:?!]$|\b(?:your|for|must|should|please|enter|is|to|of|least|from|if|when|this|that)\b/i.test(value));
