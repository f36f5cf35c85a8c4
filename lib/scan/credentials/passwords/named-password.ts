import { type Binding, bindingAfter } from '@/lib/scan/credentials/names/binding';
import {
  isConstant,
  nameAround,
  type Name,
  pastSecondWord,
  wordsAround,
} from '@/lib/scan/credentials/names/name-around';
import { isOddWord } from '@/lib/scan/credentials/looks/odd-word';
import { isLongPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { isDrawn, passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { looserValue, mayBeLooser } from './looser-value';
import { isOfMeeting } from '@/lib/scan/credentials/codes/of-meeting';
import { isOfOther, isOtherName } from '@/lib/scan/credentials/names/other-names';
import { isPairedWord } from './said-word';
import { isPasswordValue } from './password-value';
import { barePhrase, spacedPassword } from './spaced-password';
import { mayBeTold, toldBefore } from './told-before';
import { isUserFollowed, readSecond, secondOfPair } from './user-and-password';
import { boundValue, valueBefore, wholeEnd, type Value } from '@/lib/scan/credentials/names/value-after';
import { isAmongWords } from '@/lib/scan/credentials/names/way';
import type { Claim } from '@/lib/scan/detector';
import { fitsAt } from '@/lib/scan/pattern';

const ofInvitations = /^(?:passcode|pwd)$/i;

function readBound(text: string, name: Name, binding: Binding): Claim | undefined {
  const value = boundValue(text, binding);
  const read = value === undefined ? undefined : readValue(text, value, name);
  if (read !== undefined) return read;
  const found = value === undefined ? spacedPassword(text, name) : barePhrase(text, name, binding);
  return found === undefined || isOtherName(wordsAround(text, name)) ? undefined : found;
}

const claim = (text: string, value: Value): Claim => ({
  start: value.start,
  end: wholeEnd(text, value),
  likelihood: 'LIKELY',
});

// `wrong password größe=7`, `password changed größe=7`: the next field of a log.
const field = /(?<=\p{Alpha} )\p{Alpha}{3,}=/uy;

function readValue(text: string, value: Value, name: Name): Claim | undefined {
  if (fitsAt(field, text, value.start)) return undefined;
  if (value.bond === 'beside' && !value.hasDigit && value.quote === '' && !name.isOption) {
    // `crypto.md#pbkdf2password-salt-iterations-keylen-digest`
    const isApart = text.charCodeAt(value.start - 1) === 32;
    const written = text.slice(value.start, value.end);
    if (
      !isApart ||
      !(
        isOddWord(written) ||
        isLongPassphrase(written) ||
        isDrawn(written) ||
        isPairedWord(text, name, value)
      )
    )
      return undefined;
  }
  if (isOfOther(text, name, value)) return undefined;
  const around = wordsAround(text, name);
  if (isOtherName(around)) return undefined;
  const second = secondOfPair(text, name, value);
  if (second !== undefined || value.end - value.start < 4) return second;
  if (isUserFollowed(text, name, value) || isPasswordValue(text, value, name, around))
    return claim(text, value);
  return readSecond(text, value);
}

function readLooser(text: string, name: Name): Claim | undefined {
  const value = looserValue(text, name);
  if (value === undefined || fitsAt(field, text, value.start)) return undefined;
  return isOtherName(wordsAround(text, name)) ? undefined : claim(text, value);
}

function readName(text: string, name: Name): Claim | undefined {
  const compared = valueBefore(text, name.start);
  if (compared !== undefined && passwordStrength(text.slice(compared.start, compared.end), true) >= 2)
    return isOtherName(wordsAround(text, name)) ? undefined : claim(text, compared);
  const binding = bindingAfter(text, name, isConstant(text, name), name.isOption);
  return binding === undefined ? undefined : readBound(text, name, binding);
}

/** The password that the name around the trigger `text.slice(start, end)` is bound to. */
export function readNamed(text: string, start: number, triggerEnd: number): Claim | undefined {
  const end = triggerEnd === start + 4 ? pastSecondWord(text, triggerEnd) : triggerEnd;
  const isAmong = isAmongWords(text, start, end);
  if (isAmong && !mayBeLooser(text, end) && !mayBeTold(text, start)) return undefined;
  const name = nameAround(text, start, end);
  if (name === undefined) return undefined;
  const found =
    (isAmong ? undefined : readName(text, name)) ?? readLooser(text, name) ?? toldBefore(text, name);
  const isOfInvitation =
    found !== undefined && ofInvitations.test(text.slice(start, triggerEnd)) && isOfMeeting(text, start);
  return isOfInvitation ? undefined : found;
}
