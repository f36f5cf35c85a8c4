import type { MixedDetector } from '@/lib/scan/detector';
import { isAlphanumeric } from '@/lib/scan/tokens/words';
import { candidateAt } from '@/lib/scan/credentials/looks/password-look';
import { createTalkOfAccess } from './talk-of-access';

/** By its look, how much around it must speak of access, and how much must bind it. */
const least = [Infinity, 4, 3, 2, 2, 1] as const;
const leastBond = [0, 3, 2, 1, 0, 0] as const;
const surest = 5;

// `*x*`, `_x_`, `~x~`, `#x`, `-x`, and the end of a sentence.
const isOpener = (code: number): boolean =>
  code === 42 || code === 95 || code === 126 || code === 35 || code === 45;
const isCloser = (code: number): boolean => code === 42 || code === 46 || code === 95;

/** A colon, an equals sign, a slash: a name or a user stands before it. */
const isSeparator = (code: number): boolean => code === 58 || code === 61 || code === 47;
const name = /(?:^|[\s"'`([{<|,])[\w.@-]{1,40}["']?$/;
const longestName = 43;

/** `:` ends a sentence, or a name. */
const isOpen = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) > 32;

type Range = { readonly start: number; readonly end: number };

/** The word without emphasis and the end of a sentence. */
function valueIn(text: string, wordStart: number, wordEnd: number): Range {
  let start = wordStart;
  let end = wordEnd;
  while (end > start && isCloser(text.charCodeAt(end - 1))) end--;
  while (start < end && isOpener(text.charCodeAt(start))) start++;
  // A question about it.
  if (text.charCodeAt(end - 1) === 63 && isAlphanumeric(text.charCodeAt(end - 2))) end--;
  return { start, end };
}

// `youtube_id: x`, `runner="x"`, `user: x`: the key of a program or a table says what the value is.
const ofKey = /(?:^|[\s"'`([{<|,])(?:\w*_\w*|\w*Id|(?<![a-z] )[a-z][a-z\d]*)["']?[:=][ \t]{0,3}["'`]?$/;
const longestKey = 48;
const isNamedOther = (text: string, start: number): boolean => {
  const found = ofKey.exec(text.slice(Math.max(0, start - longestKey), start));
  return found !== null && !ofAccess.test(found[0]);
};
const ofAccess = /pass|pw|log|sign|wi-?fi|wlan|cred|access|cl[ae]v|code|kennw|mdp|senha|has[lł]o/i;

// `username is x`, `log on as x`, `WLAN: x`
const ofUser =
  /\b(?:user ?(?:name|id)?|account|acct|benutzer\w*|usuario|utilisateur|utente|gebruiker|konto|wi-?fi|wlan|ssid|network|netz\w*)(?::| (?:name|is|was|ist|est|es|é|è))*[ "'`*]{1,3}$/i;
const asUser = /\b(?:login|logon|id|as|als|como|comme|come)(?: (?:is|was|ist|est|es|é|è))?[ "'`*]{1,3}$/i;
const longestUser = 32;
const isUser = (text: string, start: number, look: number): boolean => {
  const before = text.slice(Math.max(0, start - longestUser), start);
  return ofUser.test(before) || (look === 1 && asUser.test(before));
};

const isPiece = (text: string, start: number, end: number): boolean =>
  isOpen(text, end) ||
  // `1d&female;`
  (text.charCodeAt(end) === 59 && text.slice(start, end).includes('&')) ||
  (isSeparator(text.charCodeAt(start - 1)) &&
    !name.test(text.slice(Math.max(0, start - longestName), start - 1)));

/** A password that nothing names or binds: it looks like one, and the text around it speaks of getting in somewhere. */
export const unnamedPassword: MixedDetector = {
  kind: 'mixed',
  id: 'password',
  category: 'credentials',
  reasons: ['format', 'hint'],
  readerOf(text) {
    const talk = createTalkOfAccess(text);
    return (wordStart, wordEnd) => {
      const { start, end } = valueIn(text, wordStart, wordEnd);
      const candidate = candidateAt(text, start, end);
      if (candidate === undefined) return undefined;
      const { sum, bond } = talk.around(start, end);
      if (sum < least[candidate.most] || bond < leastBond[candidate.most]) return undefined;
      if (isPiece(text, wordStart, wordEnd)) return undefined;
      const look = candidate.look();
      if (sum < least[look] || bond < leastBond[look]) return undefined;
      if (look < surest && (isNamedOther(text, start) || isUser(text, start, look))) return undefined;
      if (talk.isInProgram(start, end)) return undefined;
      return { start, end, likelihood: 'LIKELY' };
    };
  },
  hits: [
    'Log on as ada with Harbour-Gull58 and it will ask you to pick your own',
    "I reset the patient portal to Spring!Clinic22, tell her it's caps",
    "netflix is mum's email and Gr4vyboat kids profile only",
    'They upload to our box: user ada_audit, Ledger#Lemon7. Bring the list.',
    'Vodafone business - accounts@ - RedSquid!41\nAmazon biz - orders@ - parcelsParcels6',
    'putty to the core switch, user ops, give it sw1tchy-McSwitch',
    'camera 3, onvif user onv / Tiger-Cam3-East',
    'open the zip with Kq7-vane!2',
    'router upstairs, sticker says admin, then fRn7vLqa4Xde',
    'room camera, admin / Peephole19',
    '| Zendesk | ada@acme.test | Zen!garden!1 |',
    "I've zipped the payslips. You'll need Kestrel-Payday-03 to open the file, unlock it at home",
    "The break glass account is bg-tenant02@. Since Sunday it's Umbra.Fossil.Quartz.118.",
  ],
  misses: [
    'log in to server web2-prod and node12-East, step Harbour19',
    'the notes of Sprint-Review-14 are in the portal, and Budget-Draft-03 on the share',
    'Login page redesign is planned for Sprint-Review-14, the room Kingfisher#2 is not in the portal',
    'log in for Paris-Roubaix-2024',
    'license: BSD-3-clause, account: see users',
    'the login page, see index.html#AEN30 and issues/2295#issuecomment-906449543',
    'uses: docker/login-action@v4',
    'sign in with Windows11! on the laptop',
    'the wifi is called Vodafone-Homespot24; WLAN: Gast-Hotel21, ask at the desk',
    'reset your password at portal Acme-Connect24, then log in',
    'account manager: Peter Klein, Mustermann24 GmbH, login to the supplier portal Bau24',
    'on call: admin Team-Blue7, laptop HP-Elite-840',
    'email campaign Black-Friday24: login banner v2',
    'her username is rossi84 for the VPN portal, she logs on as rossi84',
    'the user was created on 02-Jun-2031',
    "print('%03d%02d', user7a!b)",
    'user: ada7@acme.test, account id 4471-B',
    'login failed for user ada: error E4471-B in auth.c7',
    'Ticket-44120: password reset for the portal, ref. HX-58x',
    'Great! 1 more day until the site opens',
    'log in to the portal and get 50%off today',
  ],
};
