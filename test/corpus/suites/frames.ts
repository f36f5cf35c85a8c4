import type { Random } from '@/test/corpus/random';

/** How a value is called where it stands: in a sentence, as a key. */
export type Names = { readonly label: string; readonly key: string };

/** A text around a labelled value. The value comes with its mark. */
export type Frame = {
  readonly class: string;
  write(names: Names, value: string, random: Random): string;
};

const people = [
  'Maria Lopez',
  'John Carter',
  'Anna Schmidt',
  'Wei Chen',
  'Priya Nair',
  'Tom Becker',
  'Olga Petrova',
];

const snake = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

const sentences: readonly Frame['write'][] = [
  ({ label }, value) => `${label}: ${value}`,
  ({ label }, value) => `${label} ${value}`,
  ({ label }, value) => `My ${label} is ${value}.`,
  ({ label }, value, random) => `Can you check ${random.pick(people)}, ${label} ${value}, before Friday?`,
  ({ label }, value) => `Please update the ${label} to ${value} and confirm.`,
  ({ label }, value) => `The ${label} on file (${value}) does not match the one on the form.`,
  ({ label }, value) => `We have the following ${label} for this person: ${value}`,
  ({ label }, value) => `${label} = ${value}, please verify`,
  ({ label }, value) => `Does "${label}: ${value}" look right to you?`,
  ({ label }, value) => `${value} is the ${label} that she gave us on the phone.`,
  ({ label }, value) => `${label} - ${value}`,
  ({ label }, value) => `• ${label}: ${value}\n• Start date: 3 March\n• Team: Logistics`,
];

const mails: readonly Frame['write'][] = [
  ({ label }, value, random) =>
    `Subject: Missing data for ${random.pick(people)}\n\nHi all,\n\nas discussed on the phone, here is what was missing:\n\n${label}: ${value}\n\nBest regards,\nDana`,
  ({ label }, value, random) =>
    `From: hr@example.com\nTo: payroll@example.com\nDate: Tue, 4 Mar 2025 09:12:44 +0100\n\nPlease add ${random.pick(people)} to this month's run. ${label}: ${value}. Let me know if anything else is needed.\n`,
  ({ label }, value) => `> On Monday she wrote:\n>> my ${label} is ${value}\n>\n> Can you enter it?\n\nDone.`,
];

const chats: readonly Frame['write'][] = [
  ({ label }, value) =>
    `[10:42] dana: whats the ${label.toLowerCase()}?\n[10:43] tom: ${label.toLowerCase()} ${value}\n[10:43] dana: thx`,
  ({ label }, value) =>
    `hey can u fill the form for me, ${label.toLowerCase()}: ${value} and the rest is the same as last year`,
  ({ label }, value) => `${label.toLowerCase()} ${value} ok?`,
];

const forms: readonly Frame['write'][] = [
  ({ label }, value, random) => `Name: ${random.pick(people)}\n${label}: ${value}\nCity: Springfield`,
  ({ label }, value, random) =>
    `Name ........... ${random.pick(people)}\n${label} ........... ${value}\nCity ........... Springfield`,
  ({ label }, value) => `${label}\n${value}\n\nCity\nSpringfield`,
  ({ label }, value) => `${label.toUpperCase()}:\n    ${value}\n`,
  ({ label }, value) => `| ${label} | ${value} |`,
  ({ label }, value) => `${label}\t${value}`,
  ({ label }, value) => `[x] I agree   ${label} (required): ${value}`,
];

const data: readonly Frame[] = [
  {
    class: 'json',
    write: ({ key }, value) => `{"name":"Maria Lopez","${key}":"${value}","city":"Springfield"}`,
  },
  {
    class: 'json',
    write: ({ key }, value) => `{\n  "person": {\n    "id": 17,\n    "${key}": "${value}"\n  }\n}`,
  },
  { class: 'json', write: ({ key }, value) => `{'${snake(key)}': '${value}', 'active': True}` },
  { class: 'json', write: ({ key }, value) => `[{"${key}": "${value}", "note": null}]` },
  { class: 'json', write: ({ key }, value) => `{\\"${key}\\":\\"${value}\\"}` },
  {
    class: 'yaml',
    write: ({ key }, value) =>
      `person:\n  name: Maria Lopez\n  ${snake(key)}: ${value}\n  city: Springfield\n`,
  },
  { class: 'yaml', write: ({ key }, value) => `- ${key}: "${value}"\n  start: 2025-03-01\n` },
  {
    class: 'xml',
    write: ({ key }, value) => `<person><name>Maria Lopez</name><${key}>${value}</${key}></person>`,
  },
  { class: 'xml', write: ({ key }, value) => `<field name="${key}">${value}</field>` },
  { class: 'xml', write: ({ key }, value) => `<person id="17" ${key}="${value}" city="Springfield"/>` },
  { class: 'sql', write: ({ key }, value) => `UPDATE people SET ${snake(key)} = '${value}' WHERE id = 17;` },
  {
    class: 'sql',
    write: ({ key }, value) => `SELECT id FROM people WHERE ${snake(key)} = '${value}' LIMIT 1`,
  },
  {
    class: 'code',
    write: ({ key }, value) =>
      `const person = { id: 17, ${/^[\w]+$/.test(key) ? key : `'${key}'`}: '${value}' };`,
  },
  { class: 'code', write: ({ key }, value) => `person.${snake(key)} = "${value}"\nsave(person)` },
  { class: 'code', write: ({ key }, value) => `assertEquals("${value}", person.get("${key}"));` },
  { class: 'code', write: ({ key }, value) => `// ${key}: ${value}` },
  { class: 'environment', write: ({ key }, value) => `export ${snake(key).toUpperCase()}=${value}\n` },
  { class: 'environment', write: ({ key }, value) => `DEBUG=1\n${snake(key).toUpperCase()}="${value}"\n` },
  {
    class: 'log',
    write: ({ key }, value) =>
      `2025-03-04T09:12:44.120Z INFO checkout - request rejected ${snake(key)}=${value} user=17`,
  },
  { class: 'log', write: ({ key }, value) => `[warn] validation failed: {${key}=${value}, status=INVALID}` },
  {
    class: 'address',
    write: ({ key }, value) =>
      `https://example.com/search?${snake(key)}=${value.replaceAll(' ', '+')}&page=2`,
  },
];

const named = (name: string, writes: readonly Frame['write'][]): Frame[] =>
  writes.map((write) => ({ class: name, write }));

export const frames: readonly Frame[] = [
  ...named('sentence', sentences),
  ...named('mail', mails),
  ...named('chat', chats),
  ...named('form', forms),
  ...data,
];
