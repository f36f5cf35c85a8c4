import { list } from '@/lib/scan/list';
import { foldedKinds } from './word-set';

/** What nobody has but to lock something: its number is a code. */
export const locks: readonly string[] = list(`
  padlock, lockbox, lock box, key safe, keysafe, key box, keybox, keypad, key pad, number pad, combination lock, code lock, alarm panel, fire panel, burglar alarm,
  schlüsselbox, schlüsseltresor, schlüsselkasten, schlüsselsafe, tresor, zahlenschloss, vorhängeschloss, alarmanlage, tresorkombination,
  coffre, coffre fort, cadenas, boîte à clés, digicode, interphone, caja fuerte, candado, cofre, cadeado, cassaforte, lucchetto, citofono, antifurto,
  kluis, hangslot, sleutelkastje, sleutelkluis, cijferslot, kassaskåp, hänglås, kodlås, nyckelskåp, nyckelbox, nøgleboks, hængelås, nøkkelboks, kodelås,
  kassakaappi, riippulukko, sejf, sejfu, kłódka, kłódki, domofon, domofonu, trezor, trezoru, visací zámek, széf, lakat, riasztó, seif, lacăt, interfon,
  сейф, сейфа, домофон, домофона, сигнализация, сигнализации, сигнализацию, замок, замка, asma kilit
`);

/** What is locked, and has a number for other reasons now and then. */
export const locked: readonly string[] = list(`
  safe, alarm, alarms, dials, intercom, entryphone, shutter, screen time, ipad, i pad, iphone, i phone, tablet, service menu, engineer menu, service mode, kiosk mode, tv parental, parental lock, parental controls, child lock, kids lock,
  alarme, allarme, alarma, alarmu, larm, larmet, alarmen, hälytin, schleuse, porttikoodi, kasanın, kapının
`);

/** What has a lock at times. */
export const lockable: readonly string[] = list(`
  door, gate, barrier, locker, shed, garage, cupboard, cabinet, kassa, till, copier, photocopier, lift, elevator, store room, storeroom, cash box, security system,
  combination, bike lock, lock, tür, tor, haustür, schließfach, fahrradschloss, del portal, hoftor, garagentor, schranke, spind, porte, portail, portillon, immeuble, barrière, puerta, portón, cancela, taquilla, porta, portão, elevador, cancello, portone,
  deur, voordeur, poort, slagboom, garagedeur, dörren, porten, grinden, døren, ovi, portti, drzwi, brama, bramy, furtka, furtki, szlaban, dveře, brána, brány, ajtó, kapu, poartă, kasa, kapı, πόρτα, πόρτας, дверь, двери, ворота, ворот, калитка, калитки, подъезд, подъезда, шлагбаум
`);

/** Codes that their name tells apart from those of errors and of countries. */
export const namedCodes: readonly string[] = list(`
  otp is, otp code, haustürcode, garagencode, oven koodi, hälytyksen koodi, avainlaatikon koodi, kapukód, a riasztó kódja,
  activation code, verification code, one time code, one time passcode, service code, signing code, department code, web code, unlock code, override code, master code, entry code, installer code, engineer code, disarm code, duress code, voucher code, manager override, supervisor code,
  aktivierungscode, bestätigungscode, freischaltcode, einmalcode, servicecode, türcode, torcode, alarmcode, safecode, code de vérification, code d activation, code de confirmation, code porteur, código de firma, código de verificación, código de activación, código de verificação, código de ativação, codice di verifica, codice di attivazione,
  verificatiecode, activatiecode, kluiscode, poortcode, deurcode, alarmcode, portkod, portkoden, larmkod, larmkoden, dörrkod, dörrkoden, engångskod, engångskoden, personlig kod, dørkode, dørkoden, portkode, alarmkode, alarmkoden, ovikoodi, hälytyskoodi,
  kod serwisowy, kod weryfikacyjny, kod aktywacyjny, kod alarmu, ověřovací kód, код подтверждения, onay kodu, doğrulama kodu
`);

export const is = {
  code: 1,
  open: 2,
  verb: 4,
  link: 8,
  other: 16,
  place: 32,
  device: 64,
  from: 128,
  never: 256,
} as const;

/** Words of the clause in which a code is told. */
export const openingWords = foldedKinds(
  [
    is.code,
    'code codes master pin pincode passcode combination combo kombination zahlencode zahlenkombination combinaison combinación combinação combinazione combinatie kombinacja código codice cijfercode codul şifre şifresi kódja κωδικός szyfr kod kode koden kodu kodem kód kódem koodi код кода кодом',
  ],
  [
    is.open,
    `open opens opened unlock unlocks unlocked enter type press dial dials turn turns punch key tap set unset silence reset disarm deactivate override
    öffnet öffnen aufgeht geht tippen tippe eingeben drücken einstellen ouvre ouvrir taper tapez composer composez faire abre abrir marcar teclear pulsar desliga digitar digite digita digitare apre aprire toets toetsen intoetsen draai openen afzetten
    öppnas öppna slå tryck åbnes åpnes tast åbn wpisz otwiera набрать набери открывается снимается снять`,
  ],
  [is.verb, "is are was its it's ist lautet est c'est es é è e jest är er on je se este to это"],
  [
    is.link,
    `with as uh um now still always usual new again changed longer by w number mit neu neuer neue jetzt auf immer avec toujours maintenant désormais con por ahora siempre siempre com agora sempre ora met nu nieuwe via med nya vanligt nyt teraz na s teď`,
  ],
  [
    is.other,
    `error status exit return country postal zip area source response fault colour color dress project product article order version port line page year ending model serial ref reference no nr no. nr. tel call ring ext extension fob memo since in until ca about over than per jahr année`,
  ],
  [is.from, 'from of von vom de du da van från fra z'],
  [
    is.never,
    'company companies clock centre center monitoring firma price cost costs fee rent preis prix precio cena leave',
  ],
  [is.place, 'room floor building zone user users zimmer raum chambre kamer rum'],
  [
    is.device,
    'phone handy telefon téléphone teléfono móvil cellulare telemóvel iphone ipad tablet handset laptop till terminal scanner device screen kiosk app handheld pda door gate locker box kassa safe alarm keypad padlock cupboard cabinet tresor coffre caja cofre kluis sejf',
  ],
);

/** `phone opens with 1948` */
export const unlocking: readonly string[] = list(`
  opens with, open with, open w, unlocks with, unlock with, opened with, unlock, unlock code, screen lock, opens w, entsperren mit, entsperrt mit, se déverrouille avec, se desbloquea con, si sblocca con, desbloqueia com
`);

/** Of the sentence after the one that names a lock and its code: `changed to 4471`. */
export const renewing: readonly string[] = list(`
  changed to, change from, changed from, reset to, geändert auf, changé en, cambiado a, zmieniony na, ändrad till
`);
