import { otherAfter, plainWords, wordsForPassword } from '@/lib/scan/credentials/names/password-names';
import { foldedWords } from '@/lib/scan/lookup/word-set';

/** What people say of a password, in the languages whose verbs are read here; the endings below tell most others. */
const predicates = foldedWords(`
  worse worst better easier harder funnier right unique unknown known secret private short longer shorter simple complex difficult
  blank clear older newer first second exact another other three seven eight everyone someone nobody below above inside outside
  elsewhere somewhere underneath upstairs downstairs overleaf found given taken written broken stolen chosen bound built already
  still never always often again today tomorrow yesterday later ready around about quite rather maybe perhaps yours theirs their
  administrator admin guest postgres oracle raspberry whatever whichever english german french numbers words ascii unicode base64
  one-time single-use up-to-date out-of-date too-short too-long vital access hassle problem mystery issue reason success works
  online offline progress unclear standard legacy obsolete stale fresh toast garbage rubbish nonsense trash stupid solid perfect
  failed passed update updated create created delete deleted tricky funny crazy messy risky lengthy faulty duplicate separate appropriate adequate accurate complete incomplete remote
  stronger weaker safer simpler lowercase uppercase eleven twelve sixteen twenty eighteen bitwarden keepass keepassxc lastpass
  dashlane keeper keychain azure entra kerberos gratis teams sharepoint onepassword enpass passbolt intranet slack letter sticker envelope helpdesk
  office google microsoft account accounts konto benutzer nutzer compte cuenta conta website server system network database celui
  celle immer selbe dasselbe great unsafe secure insecure local global common sicher unsicher schwach stark einfach schwer geheim
  gleich unten innen korrekt inkorrekt simpel komplex vorhanden anders pflicht offen court courte longue forte bonne mauvais
  mauvaise identique secrète fausse juste perdu perdue inconnu inconnue connu connue requise compris écrit écrite dessus ailleurs
  nouveau nouvelle ancien ancienne corta corto larga débil fuerte vacía vacio nueva nuevo vieja misma mismo correcta errónea
  distinta secreta segura insegura única abajo arriba curta fraca velha mesma outra certa abaixo acima breve lunga debole vuota
  nuova vecchia stessa uguale corretta scorretta giusta diversa altra segreta sicura unica sotto sopra scritta juist hetzelfde
  sterk nieuw
`);

/** Of participles, adjectives, adverbs and the names of properties. */
const endings =
  /(?:ed|ing|able|ible|ive|ous|ful|less|(?<!f|[eoil]l|[emla][mi])ly|ent|ant|ary|ory|ual|nal|sal|ial|ic|ical|ion|ung|heit|keit|ity|ment|ness|ance|ence|ism|ig|lich|isch|bar|los|haft|alt|neu|sache|pflicht|frage|thema|problem|geheimnis|ée?s?|eux|euse|oire|aire|ado|ada|ido|ida|ato|ata|ito|ita|uto|uta|oso|ivo|iva|ante|ente|[aá]ri[ao]|ori[ao]|ic[ao]|ível|ável|ibile|abile|lijk|baar|loos|iert|é|iel|ielle)$/i;
// `geändert`, `abgelaufen`, `verloren`; `gewijzigd`
const participle =
  /^(?:(?:ab|an|auf|aus|ein|zu|vor|hinter|um|weg|frei)?ge\p{Alpha}{2,}(?:t|en|d)|(?:ver|be|er|zer|ent|un)\p{Alpha}{3,}(?:t|en|d))$/iu;

/** Whether a word is one of those that are said of a password, or names one. */
export function isKnownPredicate(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    predicates.has(lower) ||
    plainWords.has(lower) ||
    otherAfter.has(lower) ||
    // `password: lösenord` of a translation.
    wordsForPassword.has(lower)
  );
}

/** Whether a word, as its ending tells too, only says something of a password, or names what belongs to one. */
export function isPlainPredicate(word: string): boolean {
  return (
    isKnownPredicate(word) ||
    endings.test(word) ||
    participle.test(word) ||
    (word.includes('-') && word.split('-').some((part) => part.length > 3 && isKnownPredicate(part)))
  );
}
