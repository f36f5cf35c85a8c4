const numbered = (nouns: string): string[] =>
  nouns
    .split(' ')
    .flatMap((noun) => ['#', 'no', 'nr', 'number', 'id', 'code'].map((word) => `${noun} ${word}`));

/** Nouns that say it alone; the others are everyday words too (`in that case`, `call me`). */
const alone =
  'order invoice part model serial sku asset tracking ticket booking phone telephone tel mobile fax build job po rma permit apn batch voucher drawing specimen item mold mould pro bol';

/**
 * Phrases that say of the number beside them that it is none of ours. Without them an order number that happens to be
 * valid would stop somebody's message. A detector's own label counts more when it stands nearer.
 */
export const otherNumbers: readonly string[] = [
  ...alone.split(' '),
  ...numbered(alone),
  ...numbered('product catalog lot purchase shipment parcel case claim reference ref confirmation run'),
  ...numbered(
    'reservation transaction issue request trace span session message user customer device document file',
  ),
  ...numbered('article version cell call extension flight'),
  ...numbered('policy group certificate drawing parcel cat art loyalty coupon budget plate docket'),
  // `P/N`, `S/N`, `W.O.` and `SO#`.
  ...['pn', 'sn', 'wo', 'so #', 'ref', 'reference', 'coupon', 'license plate'],
  ...['gl account', 'gl', 'cost center', 'cost centre', 'blz', 'bankleitzahl', 'sort code'],
  ...[
    'isbn',
    'issn',
    'ean',
    'upc',
    'gtin',
    'barcode',
    'jan code',
    'tx id',
    'end to end id',
    'imei',
    'iccid',
    'vin',
    'uuid',
    'guid',
    'doi',
    'commit',
    'hash',
    'checksum',
  ],
  ...['version', 'revision', 'timestamp', 'epoch', 'rfc', 'zip', 'zip code', 'postal code', 'postcode'],
  // Of `social`, which people say for the number of their social security.
  ...[
    'media',
    'network',
    'networks',
    'science',
    'sciences',
    'scientist',
    'scientists',
    'service',
    'services',
  ].map((noun) => `social ${noun}`),
  ...['social studies', 'social work', 'social worker', 'social workers', 'bsky social', 'mastodon social'],
  ...[
    'twitter id',
    'facebook id',
    'instagram id',
    'duns',
    'duns number',
    'naics',
    'loinc',
    'loinc org',
    'snomed',
    'rxnorm',
    'awb',
    'air waybill',
    'waybill',
  ],
  ...[
    'balance',
    'amount',
    'account id',
    'user account',
    'aws account',
    'aws account id',
    'aws account number',
  ],
  ...['booking reference', 'license key', 'product key', 'promo code', 'gift card'],
  // Box 15 of a W-2.
  ...['id', 'id no', 'id number'].map((id) => `employer s state ${id}`),
  ...[
    'bestellnummer',
    'auftragsnummer',
    'rechnungsnummer',
    'artikelnummer',
    'numéro de commande',
    'numéro de facture',
  ],
  ...[
    'número de pedido',
    'numero ordine',
    'ordernummer',
    'номер заказа',
    '订单号',
    '注文番号',
    '伝票番号',
    '送り状番号',
    '주문번호',
  ],
  ...['subject', 'subjects', 'study', 'supersedes', 'depth', 'meeting id', 'conference id', 'webinar id'],
  ...[
    'rechnung',
    'bestellung',
    'auftrag',
    'buchung',
    'reservierung',
    'vorgang',
    'aktenzeichen',
    'commande',
    'facture',
  ],
  ...[
    'pedido',
    'factura',
    'reserva',
    'ordine',
    'fattura',
    'prenotazione',
    'bestelling',
    'factuur',
    'reservering',
  ],
  ...['zamówienie', 'faktura'],
  ...[
    'google account',
    'account phone',
    'account balance',
    'locator',
    'pnr',
    'confirmation code',
    'rn license',
    'nursing license',
  ],
  // At a shop, a carrier or the town.
  ...'customer unemployment utility electric gas water sewer fedex ups dhl gl cost'
    .split(' ')
    .flatMap((whose) => ['', ' no', ' #', ' number'].map((word) => `${whose} account${word}`)),
  // People, with their telephone numbers.
  ...['executive', 'manager', 'rep', 'representative', 'team', 'owner', 'director', 'contact'].map(
    (person) => `account ${person}`,
  ),
  // Companies in public registers.
  ...['docket', 'lot', 'cvr', 'siret', 'siren', 'kvk', 'kv k', 'regon', '統編'],
];
