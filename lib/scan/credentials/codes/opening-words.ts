import { foldedKinds } from '@/lib/scan/lookup/word-set';

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
  [
    is.verb,
    "is are was its it's ist lautet bleibt est sera reste c'est es será é è sarà resta jest är er on je to mantém blijft это",
  ],
  [is.link, 'with as uh now longer by mit neu neuer auf toujours con por com met nu med vanligt nyt na se'],
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
