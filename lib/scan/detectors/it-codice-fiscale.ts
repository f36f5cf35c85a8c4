import { isCodiceFiscale } from '@/lib/scan/checks/codice-fiscale';
import { isDoubtful, named } from '@/lib/scan/checks/named';
import type { LabelDetector, NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';

const groups =
  /[^\n\d]{0,24}?(?<![A-Za-z])([A-Z]{3}[ -][A-Z]{3}[ -]?\d\d[ -]?[A-Z][ -]?\d\d[ -]?[A-Z][ -]?\d{3}[ -]?[A-Z])(?![A-Za-z\d])/iy;

/** As people read it from the card: `RSS MRA 85T10 A562 S`. */
const spaced: LabelDetector = {
  kind: 'label',
  id: 'it-codice-fiscale',
  category: 'identity',
  reasons: ['label', 'check-digit'],
  triggers: list('codice fiscale, cod fiscale, cod fisc, codicefiscale, c fiscale, cf'),
  digitWithin: 40,
  read(text, _start, end) {
    const value = matchAt(groups, text, end)?.[1];
    if (value === undefined || !isCodiceFiscale(value.replace(/[ -]/g, '').toUpperCase())) return undefined;
    return { start: groups.lastIndex - value.length, end: groups.lastIndex, likelihood: 'VERY_LIKELY' };
  },
  hits: ['codice fiscale RSS MRA 85T10 A562 S', 'cod. fiscale paziente: RSS MRA 85T10 A562S'],
  misses: ['codice fiscale RSS MRA 85T10 A562 T', 'RSS MRA 85T10 A562 S'],
};

export const itCodiceFiscale: NumberDetector = {
  kind: 'number',
  id: 'it-codice-fiscale',
  category: 'identity',
  reasons: ['check-digit'],
  companions: [spaced],
  labels: list(`
    codice fiscale, codici fiscali, cod fiscale, cod fisc, c fiscale, cf, cod fis, codicefiscale
    tessera sanitaria, italian tax code, italian fiscal code, fiscal code, tax code, steuernummer
    steuerkodex
  `),
  headers: list('codice, fiscale, tax id, national id'),
  hints: list(
    'nato a, nata a, residente, italia, italy, italian, partita iva, p iva, sottoscritto, sottoscritta',
  ),
  // Layout and check letter together leave less than one in 10,000 codes of these shapes, which hardly anything else has.
  formats: ['AAAAAA99A99A999A', 'AAAAAA-99A99-A999A', 'AAAAAA-99-A99-A999-A', 'AAAAAA-99-A99-A999A'],
  shapes: [
    ...['AAAAAA99A99A99AA', 'AAAAAA99A99A9AAA', 'AAAAAA99A99A9A9A', 'AAAAAA99A99AA99A', 'AAAAAA99A99AA9AA'],
    ...['AAAAAA99A99AAAAA', 'AAAAAA99A9AAAAAA', 'AAAAAA9AA99A999A', 'AAAAAA-99A99A999A', 'AAAAAA99A99-A999A'],
    ...['AAA-99A99-A999A', 'AAAAAA-99-A-99-A999A', 'AAAAAA-99-A-99-A-999-A'],
  ],
  judge(candidate, context) {
    if (!isCodiceFiscale(candidate.value)) return undefined;
    const around = context();
    if (around.label !== undefined) return named(candidate, around);
    return isDoubtful(candidate, around) ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    'RSSMRA85T10A562S',
    'Codice fiscale: VGOTMZ55R44L345H',
    'C.F. PHUUOK40S03E081E',
    'Cod. Fisc.: NLILUK53C08G149C',
    'cf igatji94a19i249e',
    'Il mio codice fiscale è SEXFET80E20D416D, grazie.',
    'La sottoscritta (FXKMML76E54G976S), residente a Roma',
  ],
  misses: [
    'RSSMRA85T10A562T',
    'RSSMRA85F10A562S',
    'RSSMRA85T99A562S',
    'RSSMRA85T10A56S',
    'ARSSMRA85T10A562S',
    'RSSMRA85T10A562S9',
    'codice articolo RSSMRA85T10A5622',
    'X-RSSMRA85T10A562S',
    'partita IVA 00743110157',
    'BUILD2385T10A562S',
    'cf. pages 12-19',
    'sha RSSMRA85T10A562Sdeadbeef',
  ],
};
