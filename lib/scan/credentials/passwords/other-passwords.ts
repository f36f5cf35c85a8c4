import type { Detector } from '@/lib/scan/detector';
import { accessCode } from '@/lib/scan/credentials/codes/access-code';
import { archivePassword } from './archive-password';
import { commandPassword } from './command-password';
import { configuredPassword } from './configured-password';
import { devicePassword } from './device-password';
import { enumeratedPasswords } from './enumerated-passwords';
import { keyedCode } from '@/lib/scan/credentials/codes/keyed-code';
import { listedPasswords } from './listed-passwords';
import { mailAndPassword } from './mail-and-password';
import { openingCodes } from '@/lib/scan/credentials/codes/opening-codes';
import { labelledPasswords } from './labelled-passwords';
import { pgpass } from './pgpass';
import { pipedPassword } from './piped-password';
import { mailDialogue, printedSecret } from './printed-secret';
import { promptedPassword } from './prompted-password';
import { protectedBy } from './protected-by';
import { renewedPassword } from './renewed-password';
import { shortPair } from './short-pair';
import { spacelessCode } from '@/lib/scan/credentials/codes/spaceless-code';
import { unnamedPassword } from './unnamed-password';
import { userPair } from './user-pair';

/** Passwords that no word for a password names directly. */
export const otherPasswords: readonly Detector[] = [
  commandPassword,
  configuredPassword,
  devicePassword,
  pipedPassword,
  renewedPassword,
  protectedBy,
  mailAndPassword,
  userPair,
  shortPair,
  listedPasswords,
  labelledPasswords,
  enumeratedPasswords,
  promptedPassword,
  archivePassword,
  pgpass,
  accessCode,
  ...openingCodes,
  keyedCode,
  spacelessCode,
  printedSecret,
  mailDialogue,
  unnamedPassword,
];
