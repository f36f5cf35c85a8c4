import type { Claim } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { configured, configuredAround } from './configuration';
import { isAnyOfKey, isJoinedCapitals, isOfProgram } from '@/lib/scan/credentials/looks/any-password';
import type { Name } from '@/lib/scan/credentials/names/name-around';

// `user=ada password=x timeout=5`, `Server=db;Uid=ada;Pwd=x`
const pairBefore =
  /(?:^|[\s"';,&?{])["']?(?:host|server|port|user|username|user id|uid|login|name|dbname|database|data source|initial catalog)["']?[ \t]?[=:][ \t]?["']?[^\s;&"'=,:{}()]{1,60}["']?[ \t;&,]{1,2}["']?$/i;
// `machine git.acme.test login ada password x`
const machine = /(?:^|\s)(?:machine|host|default) (?:\S{1,60} )?(?:login|user) \S{1,60} $/;
// `--set auth.password=x`, `-e DB_PASSWORD=x`, `-Dpassword=x`
const setBefore =
  /(?:--set(?:-string)?[ =](?:[\w.-]+=[^\s,]{1,60},)?|\s-e ?|--env[ =]|\s-D|--build-arg )["']?$/;
const pairValue =
  /(?:["']?[ \t]?[=:][ \t]?| )(?:"([^"\n]{4,64})"|'([^'\n]{4,64})'|([^\s"'`,;&]{4,64}))(?=[\s"';,&\\)}/]|$)/y;

export function ofPair(text: string, name: Name): Claim | undefined {
  const found = matchAt(pairValue, text, name.end);
  if (found === null) return undefined;
  const value = found[1] ?? found[2] ?? found[3] ?? '';
  const before = text.slice(Math.max(0, name.start - 120), name.start);
  if (
    text.charCodeAt(name.end) === 32
      ? !machine.test(before)
      : !pairBefore.test(before) && !setBefore.test(before)
  )
    return undefined;
  if (/^[\w.]+@[\w.]+$/.test(value)) return undefined;
  // `"Username": "Korisnik", "Password": "Lozinka"`: what an interface says.
  if (
    /:[ \t]?["']/.test(text.slice(name.end, name.end + 4)) &&
    /^[\p{Alpha} ]+$/u.test(value) &&
    !/(?:[a-z][A-Z].*){2}/.test(value)
  )
    return undefined;
  const isMounted = / -o \S*$/.test(before);
  // `connect(user=name, password=word)`, `{ user: name, password: word }`
  if (
    !isMounted &&
    found[3] !== undefined &&
    /,[ \t]?$|: ?\S+[ ,]+$/.test(before) &&
    isOfProgram(value) &&
    !isJoinedCapitals(value)
  )
    return undefined;
  if (!isAnyOfKey(value) || /[(){}<>]/.test(value)) return undefined;
  const start = pairValue.lastIndex - value.length - (found[3] === undefined ? 1 : 0);
  return { start, end: start + value.length, likelihood: 'LIKELY' };
}

// `gpg --passphrase "quiet & river"`
const optionValue = /[ =](?:"([^"\n$`\\]{4,64})"|'([^'\n]{4,64})'|([^\s"'`$<[{(]{4,64}))(?=\s|$)/y;
const command = /(?:^|[\n|;&$#>`]) {0,8}[\w./-]{2,40} (?:[^\n]{0,120} )?--?$/;

export function ofOption(text: string, name: Name): Claim | undefined {
  const found = matchAt(optionValue, text, name.end);
  const bare = found?.[3];
  const value = found?.[1] ?? found?.[2] ?? bare ?? '';
  if (!isAnyOfKey(value) || (bare !== undefined && !isJoinedCapitals(bare))) return undefined;
  if (!command.test(text.slice(Math.max(0, name.start - 180), name.start))) return undefined;
  const start = optionValue.lastIndex - (bare === undefined ? 1 : 0) - value.length;
  return { start, end: start + value.length, likelihood: 'LIKELY' };
}

// `ALTER USER ada WITH PASSWORD 'x'`, `CREATE LOGIN ada WITH PASSWORD = 'x'`
const statement = / (?:= ?)?N?'([^'\n]{4,64})'/y;
const statementBefore = /\b(?:USER|ROLE|LOGIN|GROUP)\b[^;\n]{1,100}\b$/i;

export function ofStatement(text: string, name: Name): Claim | undefined {
  const value = matchAt(statement, text, name.end)?.[1];
  if (value === undefined || !isAnyOfKey(value)) return undefined;
  const before = text.slice(Math.max(0, name.start - 130), name.start - 1);
  if (!statementBefore.test(before)) return undefined;
  return {
    start: statement.lastIndex - 1 - value.length,
    end: statement.lastIndex - 1,
    likelihood: 'LIKELY',
  };
}

const content = />([^<>\r\n]{4,64})<\//y;

/** `<password>x</password>` beside `<login>ada</login>` */
export function ofElement(text: string, name: Name): Claim | undefined {
  const value = matchAt(content, text, name.end)?.[1];
  if (value === undefined || !isAnyOfKey(value) || (value.includes('.') && isOfProgram(value)))
    return undefined;
  if (configuredAround(text, name.start) !== configured.access) return undefined;
  const start = name.end + 1;
  return { start, end: start + value.length, likelihood: 'LIKELY' };
}
