import { mark, type Suite, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { birthDay, two } from '@/test/corpus/values/kind';
import { linesOf } from './lines';

const names = ['maria.lopez', 'j.carter', 'wei_chen', 'anna+news', "o'brien", 'info', 'tom-becker', 'x1'];
const domains = [
  'example.com',
  'mail.example.org',
  'example.co.uk',
  'firma.example',
  'example.museum',
  'xn--mller-kva.example',
];

const address = (random: Random): string => `${random.pick(names)}@${random.pick(domains)}`;

/** NANP, and countries as they print their numbers. */
function phone(random: Random): string {
  const [area, exchange] = [
    `${random.int(2, 9)}${random.int(0, 8)}${random.int(2, 9)}`,
    `${random.int(2, 9)}${random.int(2, 9)}${random.digits(1)}`,
  ];
  const line = random.digits(4);
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `+1-${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `+44 20 7${random.digits(3)} ${random.digits(4)}`,
    `07${random.digits(3)} ${random.digits(6)}`,
    `+49 30 ${random.int(2, 9)}${random.digits(6)}`,
    `+49 (0)89 ${random.int(2, 9)}${random.digits(2)}-${random.digits(3)}`,
    `+33 6 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
    `06 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
    `+61 4${random.digits(2)} ${random.digits(3)} ${random.digits(3)}`,
    `+91 9${random.digits(4)} ${random.digits(5)}`,
    `+81 3-${random.digits(4)}-${random.digits(4)}`,
    `+34 6${random.digits(2)} ${random.digits(3)} ${random.digits(3)}`,
  ]);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function date(random: Random): string {
  const { year, month, day } = birthDay(random);
  return random.pick([
    `${two(month)}/${two(day)}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${day} ${monthNames[month - 1]} ${year}`,
    `${monthNames[month - 1]} ${day}, ${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${month}/${day}/${two(year)}`,
  ]);
}

const street = (random: Random): string =>
  random.pick([
    `${random.int(1, 9999)} ${random.pick(['Elm', 'Oak', 'Maple', 'Lincoln', 'Lake'])} ${random.pick(['St', 'Street', 'Ave', 'Avenue', 'Road', 'Blvd', 'Lane', 'Drive'])}`,
    `${random.int(1, 9999)} N. ${random.pick(['Main', 'Park', 'Cedar'])} St., Apt ${random.int(1, 40)}`,
    `${random.int(1, 99)} ${random.pick(['High', 'Church', 'Station'])} ${random.pick(['Street', 'Road', 'Lane'])}, London SW${random.int(1, 9)}A ${random.int(1, 9)}AA`,
    `${random.pick(['Hauptstraße', 'Lindenstr.', 'Bahnhofstraße', 'Goethestraße'])} ${random.int(1, 120)}, ${random.int(1, 9)}${random.digits(4)} ${random.pick(['Berlin', 'München', 'Köln'])}`,
    `${random.int(1, 99)} rue de ${random.pick(['la Paix', 'Rivoli', 'Paris'])}, 75${random.digits(3)} Paris`,
    `Calle ${random.pick(['Mayor', 'de Alcalá', 'Real'])} ${random.int(1, 99)}, 28${random.digits(3)} Madrid`,
    `Via ${random.pick(['Roma', 'Garibaldi', 'Dante'])} ${random.int(1, 99)}, 00${random.digits(3)} Roma`,
  ]);

const ip = (random: Random): string =>
  random.chance(0.7)
    ? `${random.int(11, 171)}.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`
    : `2001:db8:${random.from('123456789abcdef', 4)}:${random.from('123456789abcdef', 3)}::${random.from('123456789abcdef', 2)}`;

const texts: Readonly<Record<string, { write(random: Random): string; lines: string }>> = {
  'email-address': {
    write: address,
    lines: `
Please write to {v} before Friday.
E-mail: {v}
<{v}>
Maria Lopez <{v}>, Tom
"email":"{v}","id":17
mailto:{v}?subject=Hello
From: {v}\\nTo: team
contact={v}&page=2
id,email,city\\n1,{v},Dayton
({v})
{v}
Author: Maria <{v}>
`,
  },
  'phone-number': {
    write: phone,
    lines: `
Call me at {v} after five.
Phone: {v}
Tel. {v}
Mobile {v}, ask for Tom
"phone": "{v}",
tel:{v}
My new number is {v}.
name,phone\\nTom,{v}
Fax: {v}
WhatsApp {v}
`,
  },
  'date-of-birth': {
    write: date,
    lines: `
Date of birth: {v}
DOB: {v}
DOB {v}
born on {v}
Born: {v}
"dateOfBirth": "{v}"
birth_date={v}
Geburtsdatum: {v}
Date de naissance : {v}
Patient, D.O.B. {v}, seen today
name\\tdate of birth\\nTom\\t{v}
Birthdate: {v}
`,
  },
  'street-address': {
    write: street,
    lines: `
Address: {v}
She lives at {v}.
Ship to:\\nMaria Lopez\\n{v}\\n
"street": "{v}"
Home address: {v}
Our office is at {v}, second floor.
{v}
`,
  },
  'ip-address': {
    write: ip,
    lines: `
Failed login from {v}
client {v} - - [04/Mar/2025:09:12:44 +0000] "GET / HTTP/1.1" 200
IP: {v}
"ip":"{v}"
ping {v}
The server answers on {v}.
host={v}
`,
  },
};

const spelled: readonly ((user: string, host: string) => string)[] = [
  (user, host) => `${user} (at) ${host.replaceAll('.', ' (dot) ')}`,
  (user, host) => `${user} [at] ${host.replaceAll('.', ' [dot] ')}`,
  (user, host) => `${user} at ${host.replaceAll('.', ' dot ')}`,
  (user, host) => `${user}(at)${host.replaceAll('.', '(dot)')}`,
  (user, host) => `${user}＠${host}`,
  (user, host) => `${user}&#64;${host}`,
];

/** Measured with the detectors on that a policy has to switch on. */
export function personal(random: Random): Suite {
  const { add, suite } = writeSuite('personal');
  for (const [detector, { write, lines }] of Object.entries(texts))
    for (const line of linesOf(lines))
      for (let round = 0; round < 10; round++)
        add(
          detector,
          line.replaceAll('{v}', () => mark(detector, write(random))),
        );
  for (const write of spelled)
    for (let round = 0; round < 4; round++) {
      const value = write(
        random.pick(['maria.lopez', 'tom', 'info']),
        random.pick(['example.com', 'mail.example.org']),
      );
      add('user (at) host (dot) com', `Please write to ${mark('email-address', value)} for details.`);
      add('user (at) host (dot) com', `Email: ${mark('email-address', value)}`);
    }
  for (const line of personalMisses) for (let round = 0; round < 3; round++) add('near misses', line(random));
  return suite;
}

const hex = '0123456789abcdef';

const personalMisses: readonly ((random: Random) => string)[] = [
  (r) => `docker pull app/image@sha256:${r.from(hex, 64)}`,
  (r) => `order ${r.int(2, 9)}${r.digits(9)} was shipped`,
  (r) => `started at 17${r.digits(8)}`,
  (r) => `2025${r.digits(6)} 7200 3600`,
  (r) => `id: ${r.int(2, 9)}${r.digits(9)}, size ${r.digits(10)}`,
  () => 'npm install @scope/package@1.2.3 typescript@next',
  () => '@media (min-width: 640px) { @include wide; }',
  () => 'version 10.2.3.4 of the driver; section 4.1.2.3 of the manual',
  (r) => `v${r.int(1, 9)}.${r.int(1, 20)}.${r.int(1, 20)}.${r.digits(4)}`,
  () => 'The report is dated 03/04/2025 and covers 2024-01-01 to 2024-12-31.',
  () => 'Released on 4 March 2025, updated 5 March 2025.',
  (r) => `0.${r.digits(10)} ${r.digits(3)}.${r.digits(7)} ${r.digits(4)}.${r.digits(3)}`,
  () => '3 way street smart lane change, 12 Drive letters, 4 Court cases',
  (r) => `Street Fighter ${r.int(1, 9)}, Road Rash, Abbey Road (1969), Wall Street`,
  (r) => `sum 12 + 34 - 56 = -10; range ${r.digits(3)}-${r.digits(3)}`,
  () => 'int main(void) { return at(dot); }',
];
