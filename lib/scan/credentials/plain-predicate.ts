import { otherAfter, passwordNames, plainWords } from './password-names';
import { foldedWords } from './word-set';

/** What people say of a password, in the languages whose verbs are read here; the endings below tell most others. */
const predicates = foldedWords(`
  wrong worse worst better best easier harder funnier right good fine okay same identical unique unknown known secret confidential public private weak strong short long longer
  shorter simple easy hard complex complicated difficult empty blank clear plain old older new newer next first second last
  correct incorrect exact different another other one two three four five six seven eight nine ten many some any nothing
  something anything everything everyone someone nobody here there below above inside outside elsewhere somewhere behind
  underneath upstairs downstairs attached enclosed overleaf gone lost found sent kept held left shown given taken written
  hidden broken forgotten stolen chosen known seen done made paid told read bound wrong built hurt already still never ever
  always often again soon now then today tomorrow yesterday later ready alive dead down over back away around about only just
  very quite rather really probably maybe perhaps likely unlikely mine yours ours theirs his hers its their your
  administrator admin root guest default postgres oracle raspberry whatever whichever anonymous english german french
  alphanumeric numeric digits letters numbers words characters text clear ascii unicode base64 hash plaintext cleartext
  case-sensitive case-insensitive read-only write-only one-time single-use up-to-date out-of-date too-short too-long
  important essential crucial vital security protection access everything hassle problem mess mystery pain issue reason
  success successful works ready final online offline finished progress unclear nope sure standard legacy obsolete stale fresh static
  toast garbage rubbish nonsense trash awful stupid silly lame solid perfect amazing tricky funny crazy messy risky lengthy faulty
  duplicate separate appropriate adequate accurate complete incomplete remote stronger weaker safer simpler lowercase uppercase
  minimum maximum length eleven twelve sixteen twenty eighteen
  bitwarden keepass keepassxc lastpass dashlane keeper keychain vault okta azure teams sharepoint confluence onepassword enpass
  passbolt intranet notion slack letter sticker router reception envelope manager helpdesk support office google microsoft
  account accounts konto benutzer nutzer compte cuenta conta website server service system network database table column form
  celui celle ceux wie gehabt immer standard selbe dasselbe
  okay good great useless worthless priceless harmless safe unsafe secure insecure valid invalid void null nil none true false
  pending active inactive open closed local remote global shared common personal temporary permanent
  falsch richtig sicher unsicher leer lang kurz schwach stark einfach schwer bekannt unbekannt geheim gleich weg dort unten oben
  innen neu alt korrekt inkorrekt simpel komplex verloren vorhanden anders nötig erforderlich pflicht frei offen fertig
  court courte longue simple faible forte bonne mauvais mauvaise vide même unique identique secret secrète privé faux fausse
  juste perdu perdue inconnu inconnue connu connue requis requise compris écrit écrite caché dessous dessus
  ailleurs nouveau nouvelle ancien ancienne trop
  corta corto larga débil fuerte vacía vacio nueva nuevo vieja misma mismo igual correcta incorrecta errónea distinta otra
  secreta segura insegura única aquí abajo arriba
  curta fraca nova velha mesma outra errada certa aqui abaixo acima
  breve lunga debole vuota nuova vecchia stessa uguale corretta sbagliata scorretta errata giusta diversa altra segreta sicura
  unica nota qui sotto sopra scritta
  fout juist onjuist hetzelfde leeg zwak sterk geheim bekend veilig nieuw oud anders
`);

/** `password: lösenord` of a translation. */
const names = foldedWords(passwordNames.filter((name) => !name.includes(' ')).join(' '));

/** Of participles, adjectives, adverbs and the names of properties. */
const endings =
  /(?:ed|ing|able|ible|ive|ous|ful|less|ly|ent|ant|ary|ory|ual|nal|sal|ial|ic|ical|ion|ity|ment|ness|ance|ence|ism|ig|lich|isch|bar|los|haft|ée?s?|eux|euse|oire|aire|ible|ado|ada|ido|ida|ato|ata|ito|ita|uto|uta|oso|ivo|iva|ante|ente|ario|aria|orio|oria|ível|ável|ibile|abile|lijk|baar|loos|iert|é|iel|ielle)$/i;
// `geändert`, `abgelaufen`, `verloren`; `gewijzigd`
const participle =
  /^(?:(?:ab|an|auf|aus|ein|zu|vor|hinter|um|weg|frei)?ge\p{Alpha}{2,}(?:t|en|d)|(?:ver|be|er|zer|ent|un)\p{Alpha}{3,}(?:t|en|d))$/iu;

/** Whether a word only says something of a password, or names what belongs to one. */
export function isPlainPredicate(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    predicates.has(lower) ||
    plainWords.has(lower) ||
    otherAfter.has(lower) ||
    names.has(lower) ||
    endings.test(lower) ||
    participle.test(lower) ||
    (lower.includes('-') && lower.split('-').some((part) => part.length > 3 && isPlainPredicate(part)))
  );
}
