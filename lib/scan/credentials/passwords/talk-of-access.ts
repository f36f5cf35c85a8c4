import { fitsAt } from '@/lib/scan/pattern';
import { isWordLetter } from '@/lib/scan/tokens/words';
import { type Bond, bondBefore } from './bond-before';
import { foldedKinds } from '@/lib/scan/lookup/word-set';

const is = { access: 1, service: 2, entering: 4, user: 8 } as const;

/** Words of those who tell somebody how to get in. */
const access = `
  password passwords passwd pass pwd pwds pw pws passphrase passcode passwort kennwort credential credentials creds cred
  login logins logon loggin signin unlock unlocks opens contraseña clave mdp passe senha wachtwoord lösenord passord hasło heslo jelszó
  salasana şifre пароль логин zugang zugangsdaten anmeldung anmelden einloggen acceso accès accesso acesso inlog inloggen logowanie
  identifiants user username userid usr benutzer benutzername usuario utilisateur utente gebruiker użytkownik användare konto
  admin root administrator wifi wlan ssid
`;

/** What people get into. */
const services = `
  router vpn rdp ssh ftp sftp nas cctv nvr dvr portal mailbox inbox laptop payroll bank banking hmrc netflix disney gmail hotmail
  outlook email mail zoom teams instagram facebook twitter linkedin printer scanner server smtp imap dropbox box account accounts acct
  website site app tablet ipad phone database db controller switch firewall gateway camera cams cam windows domain zip file pdf
  spreadsheet folder share drive crm erp sage xero quickbooks docusign canva trello wordpress hosting cpanel adobe amazon ocado paypal
  spotify platform system console dashboard softphone pbx idrac ilo bios
`;

/** `log on`, `signed into` */
const entering = 'log logs logged logging sign signs signed signing';
const into = /[ -](?:in|on|into)\b/y;

/** How far the words may be, code units; on the same line, or two lines before. */
const farthestBefore = 120;
const farthestBehind = 40;

const users = `
  user username admin root login acct account id benutzer benutzername konto nutzer usuario cuenta utilisateur compte utente usuário conta
  gebruiker użytkownik användare bruger bruker
`;
const words = foldedKinds(
  [is.access, access],
  [is.service, services],
  [is.entering, entering],
  [is.user, users],
);

const farthestUser = 8;
const ofPrograms =
  /[{};]\s*$|=>|->\w|::|\b(?:function|return|const|import)\b|#include|^\s*(?:\/\/|\*|<|\$ |[-+]{3} |@@|"\w+":)|\)\s*\{|:\/\/|(?:^|[\s"'=:(/])(?:\$[{(\w]|%[sd]\b)|&&|\|\||==|\+=|\w\([^)]{0,80}\)|=~|\\[nt"']|_[a-z]+\s*=|\bself\.|-----|<\/\w+>|<\w+ [a-z-]+=|\w\[\w*\]|\bif \[/;
/** Of a line that is longer, a piece is looked at: so much before a value, and so much in all. Code units. */
const linePiece = { before: 160, all: 480 };

const mostPlaces = 64;

/** Offsets in ascending order; the first are forgotten when there are many. */
class Places {
  private at: number[] = [];

  add(offset: number): void {
    if (this.at.length === mostPlaces) this.at = this.at.slice(mostPlaces / 2);
    this.at.push(offset);
  }
  /** `-Infinity` for none. */
  lastBefore(offset: number): number {
    let index = this.at.length - 1;
    while (index >= 0 && (this.at[index] as number) >= offset) index--;
    return index < 0 ? -Infinity : (this.at[index] as number);
  }
  /** `Infinity` for none. */
  firstFrom(offset: number): number {
    let index = this.at.length;
    while (index > 0 && (this.at[index - 1] as number) >= offset) index--;
    return index < this.at.length ? (this.at[index] as number) : Infinity;
  }
}

export type TalkOfAccess = {
  /** How much the text around a word speaks of getting in somewhere, 0 to 5, and how what stands directly before binds it. */
  around(start: number, end: number): { readonly sum: number; readonly bond: Bond };
  /** Whether the word stands in a line of a program. */
  isInProgram(start: number, end: number): boolean;
};

/** Asked about the words of a text from left to right; all answers together are linear in the text. */
export function createTalkOfAccess(text: string): TalkOfAccess {
  let readTo = 0;
  /** Where such words and line breaks stand that have been read, the last of them. */
  const accesses = new Places();
  const servicesRead = new Places();
  const usersRead = new Places();
  const breaks = new Places();

  const wordEnd = (from: number): number => {
    let at = from;
    while (isWordLetter(text.charCodeAt(at))) at++;
    return at;
  };

  const readWord = (start: number, end: number): void => {
    const kind = words().at(text, start, end);
    if (kind === 0) return;
    const isEntering = (kind & is.entering) !== 0 && fitsAt(into, text, end);
    // What a redaction leaves says nothing.
    if (((kind & is.access) !== 0 || isEntering) && text.charCodeAt(start - 1) !== 91) accesses.add(start);
    else if ((kind & is.service) !== 0) servicesRead.add(start);
    if ((kind & is.user) !== 0 || isEntering) usersRead.add(end);
  };

  const readUpTo = (from: number, to: number): void => {
    let at = Math.max(readTo, from);
    while (at < to) {
      const end = wordEnd(at);
      if (end > at) {
        if (end - at > 1) readWord(at, end);
        at = end;
        continue;
      }
      if (text.charCodeAt(at) === 10) breaks.add(at);
      at++;
    }
    readTo = at;
  };

  // `user ada`, `log on as ada`
  const isUser = (at: number): boolean => at - usersRead.lastBefore(at + 1) <= farthestUser;

  const around: TalkOfAccess['around'] = (start, end) => {
    const first = start - farthestBefore;
    const last = end + farthestBehind;
    readUpTo(first, last);
    const lineStart = breaks.lastBefore(start);
    const earliest = Math.max(first, breaks.lastBefore(breaks.lastBefore(lineStart)));
    const access = accesses.lastBefore(start);
    const lineEnd = Math.min(last, breaks.firstFrom(end));
    let sum = 0;
    if (access >= Math.max(first, lineStart) || accesses.firstFrom(end) < lineEnd) sum = 2;
    else if (access >= earliest) sum = 1;
    if (servicesRead.lastBefore(start) >= earliest || servicesRead.firstFrom(end) < lineEnd) sum++;
    const bond = bondBefore(text, start, isUser);
    return { sum: sum + (bond === 3 ? 2 : bond > 0 ? 1 : 0), bond };
  };

  let piece = { to: 0, isOfPrograms: false };
  const isInProgram = (start: number, end: number): boolean => {
    if (end > piece.to) {
      const from = Math.max(0, start - linePiece.before, breaks.lastBefore(start) + 1);
      const most = text.slice(start, from + linePiece.all);
      const length = most.indexOf('\n');
      const to = length < 0 ? start + most.length : start + length;
      piece = { to, isOfPrograms: ofPrograms.test(text.slice(from, to)) };
    }
    return piece.isOfPrograms;
  };

  return { around, isInProgram };
}
