import { readArmedForces, readBox, readDwelling, readField } from '@/lib/scan/checks/address-line';
import { readBlock, readChome, readEastAsian, readRoman } from '@/lib/scan/checks/east-asian-address';
import { readBeforePlace } from '@/lib/scan/checks/place-beside';
import { foldedAll } from '@/lib/scan/checks/folded';
import { type Address, readNumberFirst } from '@/lib/scan/checks/number-first';
import { readStreetFirst } from '@/lib/scan/checks/street-first';
import { readCompound, readStreetLast } from '@/lib/scan/checks/street-last';
import {
  afterName,
  beforeName,
  beforeNumber,
  endings,
  rarelyAfterName,
  rarelyBeforeName,
  rarelyBeforeNumber,
} from '@/lib/scan/checks/street-types';
import type { LabelDetector, SignDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { WordKinds } from '@/lib/scan/lookup/word-kinds';
import { isWordLetter } from '@/lib/scan/tokens/words';
import { once } from '@/lib/scan/once';

type Read = (text: string, start: number, end: number) => Address | undefined;

const fields = list(`
  address, addresses, addr, street, street address, home address, mailing address, shipping address, billing address
  postal address, residential address, permanent address, current address, work address, office address
  delivery address, registered address, business address, property address, company address, street name
  anschrift, wohnanschrift, lieferadresse, rechnungsadresse, adresse, adresse postale, domicile, dirección, direccion
  domicilio, indirizzo, residenza, endereço, endereco, morada, adres, adress, osoite, adresa, cím, lakcím, bydliště
  adres zamieszkania, адрес
`);
/** They name a field, and are words of streets as well. */
const streetFields = list('straße, strasse, rue, calle');
const dwellings = list(`
  lives at, live at, living at, lived at, resides at, reside at, residing at, located at, moved to, ship to, deliver to
  delivered to, shipped to, wohnhaft, wohnt in der, wohne in der, wohnhaft in, habite au, habite, demeurant au
  vive en, vivo en, abito in, abita in, residente in, moro na, mora na, residente na, woon op, woont op
`);
const boxes = list(`
  po box, post office box, gpo box, pob, private bag, locked bag, postfach, apartado, apartado de correos
  apartado postal, casella postale, caixa postal, postbus, boîte postale, boite postale, bp, postboks, postbox
  skrytka pocztowa, postilokero
`);
const cities = list(`
  東京都, 北海道, 大阪府, 大阪市, 京都府, 京都市, 神奈川県, 横浜市, 川崎市, 埼玉県, 千葉県, 愛知県, 名古屋市, 兵庫県, 神戸市, 福岡県
  福岡市, 静岡県, 茨城県, 広島県, 宮城県, 仙台市, 札幌市, 长野県, 新潟県, 岐阜県, 北京市, 上海市, 天津市, 重庆市, 广州市, 深圳市
  杭州市, 南京市, 成都市, 武汉市, 西安市, 苏州市, 广东省, 浙江省, 江苏省, 四川省, 湖北省, 山东省, 台北市, 新北市, 高雄市, 臺北市
  서울특별시, 서울시, 부산광역시, 인천광역시, 대구광역시, 대전광역시, 광주광역시, 경기도, 강원도
`);

const wordsAndReaders: readonly (readonly [Iterable<string>, Read])[] = [
  [afterName, readNumberFirst],
  [rarelyAfterName, readNumberFirst],
  [beforeName, readStreetFirst],
  [rarelyBeforeName, readStreetFirst],
  [beforeNumber, readStreetLast],
  [rarelyBeforeNumber, readStreetLast],
  [fields, readField],
  [streetFields, readField],
  [dwellings, readDwelling],
  [boxes, readBox],
  [['apo', 'fpo', 'dpo'], readArmedForces],
  [cities, readEastAsian],
  [['丁目'], readBlock],
  [['ku', 'shi', 'gu'], readRoman],
  [['chome', 'chōme'], readChome],
];

/** By their places in `wordsAndReaders`, as bits. */
const kinds = once(
  () => new WordKinds(wordsAndReaders.map(([words], index) => [1 << index, foldedAll(words)])),
);

const streetEndings = once(() => new WordKinds([[1, endings]]));

/** `P.O. Box` */
const kindsWithSigns = (written: string): number => {
  const word = written.toLowerCase().replace(/[^\p{Alpha}]+/gu, ' ');
  const plain = word === 'p o box' ? 'po box' : word;
  return kinds().at(plain, 0, plain.length);
};

function readAddress(text: string, start: number, end: number): Address | undefined {
  let best: Address | undefined;
  let left = kinds().at(text, start, end) || kindsWithSigns(text.slice(start, end));
  for (let index = 0; left !== 0; index++, left >>>= 1) {
    const found = (left & 1) === 0 ? undefined : wordsAndReaders[index]?.[1](text, start, end);
    if (found === undefined) continue;
    const isBetter =
      best === undefined || (best.isVague && !best.isSure) || found.end - found.start > best.end - best.start;
    if (isBetter) best = found;
  }
  return best;
}

const triggers = once(() => wordsAndReaders.flatMap(([words]) => [...words]));

const common = {
  id: 'street-address',
  category: 'personal',
  isOptIn: true,
  reasons: [],
  labels: fields,
} as const;

/** Streets without a word for one, in front of a postal code. */
const beforePlace: SignDetector = {
  ...common,
  kind: 'sign',
  sign: ',',
  precededBy: /\d/,
  followedBy: / /,
  read(text, at) {
    const found = readBeforePlace(text, at);
    return found === undefined ? undefined : { start: found.start, end: found.end, likelihood: 'LIKELY' };
  },
  hits: ['Vodičkova 12, 110 00 Praha 1'],
  misses: ['March 5, 1980 Berlin', 'Table 12, 20240 rows'],
};

export const streetAddress: LabelDetector = {
  ...common,
  kind: 'label',
  // A house, a box or a postal code has one.
  digitWithin: 96,
  companions: [beforePlace],
  get triggers() {
    return triggers();
  },
  endings,
  read(text, start, end, contextOf) {
    const isInside = isWordLetter(text.charCodeAt(start - 1));
    const isEnding = isInside && streetEndings().at(text, start, end) !== 0;
    if (isInside && !isEnding && text.charCodeAt(start) < 128) return undefined;
    const best = isEnding ? readCompound(text, end) : readAddress(text, start, end);
    if (best === undefined) return undefined;
    const { start: from, end: to, isSure, isVague } = best;
    if (isSure) return { start: from, end: to, likelihood: 'VERY_LIKELY' };
    const isLikely = !isVague || contextOf(from, to).isMentioned;
    return { start: from, end: to, likelihood: isLikely ? 'LIKELY' : 'POSSIBLE' };
  },
  hits: [
    '10 Downing Street',
    '2071 Juniper Lane, Dayton, OH 45422',
    'She lives at 742 Evergreen Terrace.',
    '123 Main St, Springfield, IL 62704',
    '123 Main St.\nSpringfield, IL 62704',
    '1600 Pennsylvania Avenue NW, Washington, DC 20500',
    '350 5th Ave, Apt 12B',
    '1188 N. Reserve St.',
    '2750 Tator Patch Road',
    '819 Anthony Stravenue Suite 123',
    '0487 Hull Village Suite 759',
    'Flat 3, 10 High Street, London SW1A 1AA',
    '22B Baker Street',
    '12 MG Road, Bengaluru 560001',
    '100 Queen St W, Toronto, ON M5H 2N2',
    '5/123 George St, Sydney NSW 2000',
    'Hauptstraße 12, 10115 Berlin',
    'Bahnhofstr. 5a',
    'Karl-Marx-Allee 34',
    'Lange Gasse 3, 1080 Wien',
    'Kluuvikatu 41',
    'Strandvägen 8',
    'Hindsgavlvej 6',
    'Drususlaan 131',
    'Prinsengracht 263-267',
    '12 rue de la Paix, 75002 Paris',
    '49, rue de Lille',
    'Rue du Moulin 236',
    'boulevard Aristide Briand 83',
    'Calle Mayor 5, 3º B',
    'Avenida de la Constitución, 24',
    'Via Roma 12, 00184 Roma',
    'Piazza Municipio 82',
    'Rua da Boavista, 100',
    'ul. Wiejska 110',
    'Kossuth Lajos utca 5',
    'Šolska ulica 15',
    'PO Box 1234',
    'P.O. Box 4567, Springfield, IL 62704',
    'Postfach 10 20 30, 70025 Stuttgart',
    'PSC 1234, Box 5678\nAPO AE 09123',
    '1-2-3 Jingumae, Shibuya-ku, Tokyo',
    '東京都渋谷区渋谷2-21-1',
    '北京市朝阳区建国路88号',
    'Address: Jiráskova 865, Praha',
    '{"address":"Söderbro 9"}',
    '{"street":"221b Baker Street"}',
    'I live at 14 Kings Mews',
    'ул. Ленина 5',
    'Unter den Linden 77',
    '1750 Koskikatu 25 Apt. 864',
    'C. Mayor, address: Calle del Pez 7',
    '12/3 Nehru Marg, New Delhi 110001',
    'Jalan Sudirman No. 12',
  ],
  misses: [
    'The release moved to 4/18. Tickets: PLAT-55012',
    'Copyright:\n 2001 Ann Lane, Hubert Holin\n 2008 John Maddock',
    'in 2008 Wall Street collapsed',
    'on March 12 Wall Street fell',
    'the top 10 High Street shops',
    '5 Wall Street analysts',
    'Main Street',
    'there are 3 street lamps',
    'a 2 way road',
    'the 3 main roads',
    'step 2 Drive the car',
    'version 2 Path fix',
    'connect via port 8080',
    'via Slack 24/7',
    'Via Twitter: 2020',
    'place 5 orders',
    'route 66',
    'Route Table 3',
    'Square Root 2',
    'Arbeitsplatz 3',
    'Der Umweg 5 km',
    'email address: 12 Foo',
    'IP address: 10.0.0.1',
    'we address 3 Issues',
    'memory address = 0x7ffe1234',
    'St. 5',
    'BP 120/80',
    'Apartado 5 de la ley',
    'function way(5)',
    'Monitoring 5 services',
    '12 Monkeys',
    'ISO 9001 Quality Court',
    'Substr 5',
    'am 5. Mai',
    'Page 12 of the Road Map',
    'Watergate 1972',
    'let lane = 5',
    'the 12 Days of Christmas Court',
    '100 percent of the park',
    'Spring 2024',
    'Roe, 410 U.S. 113, 93 S. Ct. 705 and 15 Cl. Ct. 212',
    'the mailbox was moved to Microsoft 365, and the server to Windows 11',
    'Pennsylvania,46058\nRhode Island,1545\nSouth Carolina,32007',
    'keynote - 10/2017\nManagement Summit - Las Vegas, NV',
  ],
};
