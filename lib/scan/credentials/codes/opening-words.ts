import { list } from '@/lib/scan/list';
import { foldedKinds } from '@/lib/scan/lookup/word-set';

/** What nobody has but to lock something: its number is a code. */
export const locks: readonly string[] = list(`
  padlock, lockbox, lock box, key safe, keysafe, key box, keypad, alarm panel, fire panel, schlüsseltresor, schlüsselkasten, tresor, zahlenschloss, alarmanlage,
  coffre, cadenas, boîte à clés, digicode, caja fuerte, candado, cofre, cassaforte, lucchetto, kluis, kassaskåp, hänglås, nøgleboks, sejf, sejfu, domofon, domofonu, trezor, сейф, сейфа, домофон, домофона, сигнализация, сигнализации
`);

/** What is locked, and has a number for other reasons now and then. */
export const locked: readonly string[] = list(`
  safe, alarm, dials, shutter, screen time, i pad, tablet, service menu, kiosk mode, alarme, allarme, alarma, alarmu, larm, larmet, schleuse, kasanın
`);

/** What has a lock at times. */
export const lockable: readonly string[] = list(`
  door, gate, barrier, locker, shed, garage, cupboard, cabinet, till, copier, combination, tür, haustür, tor, spind, porte, portail, puerta, porta, portão, cancello, portone,
  deur, poort, porten, kassa, døren, drzwi, bramy, dveře, kapının, двери, ворота, подъезда
`);

/** Codes that their name tells apart from those of errors and of countries. */
export const namedCodes: readonly string[] = list(`
  activation code, verification code, service code, department code, web code, türcode, aktivierungscode, bestätigungscode, code de vérification, código de firma, código de verificación,
  codice di verifica, deurcode, portkod, portkoden, larmkod, larmkoden, personlig kod, ovikoodi, kod serwisowy, kod weryfikacyjny, код подтверждения
`);

export const is = {
  code: 1,
  open: 2,
  verb: 4,
  link: 8,
  other: 16,
  from: 32,
  never: 64,
  device: 128,
} as const;

/** Words of the clause in which a code is told. */
export const openingWords = foldedKinds(
  [is.code, 'code codes master pin combination combo kombination código codice kod koden kodu kód koodi код'],
  [
    is.open,
    `open opens opened unlock unlocks enter type press turn turns set unset silence reset disarm geht ouvre taper abre desliga apre opent afzetten
    öppnas åbnes åpnes otwiera снимается`,
  ],
  [is.verb, "is are was its it's ist lautet est c'est es é è jest är er on je to это"],
  [is.link, 'with as uh now longer by mit neu neuer auf toujours con por com met nu med vanligt nyt na'],
  [is.from, 'from of von de fra från z'],
  [
    is.other,
    'error status exit return country postal zip source product order article room building zone version line page year model serial ref no nr tel ext fob memo since in about than raum modello modelo modèle modell model typ tipo serie série',
  ],
  [is.never, 'company clock price cost deposit call calls ring extension'],
  [
    is.device,
    'phone handy telefon téléphone ipad tablet handset laptop till terminal scanner app locker safe',
  ],
);

/** `phone opens with 1948` */
export const unlocking: readonly string[] = list('opens with, open w, unlocks with, unlock');
