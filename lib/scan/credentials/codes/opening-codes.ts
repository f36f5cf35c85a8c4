import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { is } from './opening-words';
import { kindsBefore, readOpening } from './read-opening';
import { readPressed } from './read-pressed';

// What nobody has but to lock something: its number is a code.
const locks = list(`
  padlock, lockbox, lock box, key safe, keysafe, key box, keypad, alarm panel, fire panel, tresorcode, zahlencode, schlüsseltresor, schlüsselkasten, tresor, zahlenschloss, alarmanlage,
  coffre, cadenas, boîte à clés, digicode, caja fuerte, candado, cofre, cassaforte, lucchetto, kluis, kassaskåp, hänglås, nøgleboks, sejf, sejfu, domofon, domofonu, trezor, trezoru, сейф, сейфа, домофон, домофона, сигнализация, сигнализации
`);
// What is locked, and has a number for other reasons now and then.
const locked = list(`
  safe, alarm, dials, shutter, screen time, i pad, tablet, service menu, kiosk mode, alarme, allarme, alarma, alarmu, larm, larmet, schleuse, kasanın
`);
// What has a lock at times.
const lockable = list(`
  door, gate, barrier, locker, shed, garage, cupboard, cabinet, till, copier, combination, tür, haustür, tor, spind, porte, portail, puerta, porta, portão, cancello, portone,
  cellar, parcel box, mailbox, letterbox, kupoli, deur, voordeur, achterdeur, immeuble, bâtiment, résidence, barrière, poort, porten, kassa, døren, drzwi, bramy, dveře, kapının, двери, ворота, подъезда
`);
// Codes that their name tells apart from those of errors and of countries.
const namedCodes = list(`
  entry code, lock code, master code, host key, otp code, your otp, one time code, backup code, kapı kodu, oven koodi,
  digita il codice, digitare il codice, tapez le code, composez le code, activation code, verification code, service code, department code, web code, türcode, aktivierungscode, bestätigungscode, code de vérification, código de firma, código de verificación,
  codice di verifica, deurcode, portkod, portkoden, larmkod, larmkoden, personlig kod, ovikoodi, kod serwisowy, kod weryfikacyjny, код подтверждения
`);
// The digits of a wheel may look like a date.
const combinations = list(
  'combination is, combination was, kombination ist, otp is, your code is, one time code is, backup code is, backup codes are, backup codes were',
);
// `phone opens with 1948`
const unlocking = list('opens with, open w, unlocks with, unlock');

const reach = 80;

const opening = (
  worth: number,
  triggers: readonly string[],
  { hits, misses }: Pick<LabelDetector, 'hits' | 'misses'>,
): LabelDetector => ({
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  digitWithin: reach,
  triggers,
  read: (text, start, end) => readOpening(text, start, end, worth) ?? readPressed(text, start),
  hits,
  misses,
});

/** What opens a thing that is locked, named by the thing. */
export const openingCodes: readonly LabelDetector[] = [
  opening(2, locks, {
    hits: [
      'Boîte à clés : 2093. Alarme',
      'the lockbox on the railing is 0946',
      'drug cupboard keypad C25Z, linen none',
      'the gate keypad changes on Monday from C1379 to C8024',
      'New padlock on the tool shed, 5 0 6 3.',
      'padlock 1830',
      'It has a combination padlock, 352.',
      'De kluis op kantoor is 5508.',
      'Tresor: 17-80-42. Schlüssel beim Hausmeister',
      'Die Alarmanlage geht mit 3968 aus.',
      'la caja fuerte del armario se abre con 861973;',
      'Nøgleboks 6617. Alarm ringer',
      'Domofon bez zmian, 35K1190.',
      'сигнализация снимается 8317',
      'Fire panel: silence = 3333, reset = 3691 + ENTER',
    ],
    misses: [
      '4 x keypad reader KR-602, 1 x controller AC-2000',
      'keypad KR602 and lockbox LB1204',
      'Padlock: 2 pcs, order no. 4471',
      'Fire panel serviced 2023, next 2024.',
      'the keypad is 1204 each',
      'Kluis uit 1895, prijs 1200 euro',
      'Tresor: 1899 Euro',
      'Coffre: 480 litres',
      'Cassaforte modello 3150, classe 2',
      'Reset the fire panel, then ring the monitoring station quoting site number 60218.',
      'Домофон 46, дом 1290, подъезд 3',
      'key box 4471 is empty',
    ],
  }),
  opening(1, locked, {
    hits: [
      'the safe is 6204',
      'the safe in the back is uh 18-44-07, left right left',
      'safe R34 L12 R50; the card is in it',
      'alarm afzetten met 1749 binnen 20 sec',
      "Pour l'alarme c'est toujours 2718 puis la touche verte.",
      'keys: FOB 0091, alarm (his own) 5561, master 9909 only for me',
      "Granny's iPad is 150836 (her birthday)",
      'Schleuse Nord neuer Code 38512',
      'Exit kiosk mode and enter 159357.',
    ],
    misses: [
      'The alarm rang at 1830 and again at 1905.',
      'set alarm to 0630',
      'Alarm code 3021: sensor failure. The alarm code is 1234.',
      'iPad: 2021\nalarm 12.04.26',
      'alarm.threshold: 4471, safe.html code 4471',
      'safe deposit box 212, branch 4',
      'alarm 0630, shower, out by 0715',
      'The alarm company is on 4471, ask for Jo.',
      'The safe costs 1499, delivery 60.',
      'the iPad is 2048 wide',
      'iPad 2019 64GB, tablet 2021',
      '"alarm": 4471, alarm(4471)',
    ],
  }),
  opening(0, lockable, {
    hits: [
      'Side gate: A41B',
      'gate opens with *2290 on the keypad',
      'the gate opens with 1930',
      'Back door: 4471',
      'locker 88 with code 4019, mail via web',
      'bike shed - C4Y86',
      'The code for the back door is now 5529.',
      'cancello 1895#; toner finito',
      'novo código do portão da garagem é 8153 a partir de segunda',
      'Kasanın kodu 5593.',
      'Press 4471# to open the barrier',
      'Use 4471 on the keypad at the back door.',
      "Le code de l'immeuble : 4471",
    ],
    misses: [
      'gate 1207 closes at 1830',
      'If your badge does not open the door, call Facilities on 7700.',
      'locker 114, Station Rd, 2000 Antwerp',
      'error code 4471 on the door controller',
      'The gate shows error code 4471.',
      'The gate code changes every 30 days, see memo 4471.',
      'Tür 1204 ist offen, Raum 2207.',
      'Door: 2010 x 885, cylinder 30/35',
      'portão 1204, bloco B',
      'A combination of 1024 nodes',
      'Till: 1250 float',
      'Use 1200 for the door frame, press 1234 to open the door',
      'use 4471 screws on the door, enter 2031 at the gate, press 4 to open the gate',
      'The gate opens 1745, the till is open till 2145.',
    ],
  }),
  opening(7, combinations, {
    hits: [
      'the safe in the back, the combination is 34-12-27 um left first',
      'otp is 298732 dont share',
      'My backup codes were 4821-9937 and 1170-5526, both used',
    ],
    misses: ['the combination is 4 digits', 'the combination is sold out'],
  }),
  opening(3, namedCodes, {
    hits: [
      'Your one-time activation code is 7GK-4TQ-M2 and must be entered',
      'Your verification code is 204 961.',
      'Web code ....... KX7R-MM20',
      'copier on 2 - department code 33019',
      'kod serwisowy 90417, potem',
      'si te pide el código de firma es 660142.',
      'Portkoden är som vanligt 1952.',
      'We changed the entry code to 4471.',
    ],
    misses: [
      'Service code 200 OK',
      'service code: SC2044',
      'The verification code is 6 digits and expires in 3000 s',
      'activation code path in line 4471',
      'OTP max life: 604800',
    ],
  }),
  {
    ...opening(4, unlocking, {
      hits: [
        'the phone opens with 1948, the app',
        'Scanner gun unlock: 2580',
        'Parcel locker 12, box 7. Open w/ 839 204. valid 48h',
      ],
      misses: [
        'the novel opens with 1948',
        'unlock 5000 coins on your phone',
        'phone opens with 3000 points',
      ],
    }),
    read: (text, start, end) =>
      (kindsBefore(text, start) & is.device) === 0 ? undefined : readOpening(text, start, end, 4),
  },
];
