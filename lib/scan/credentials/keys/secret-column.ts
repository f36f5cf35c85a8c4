import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { isInColumn } from '@/lib/scan/credentials/passwords/password-column';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isSampleKey, isStandIn } from '@/lib/scan/credentials/looks/placeholders';
import { isAddressOrFile, looksRandom } from '@/lib/scan/credentials/looks/randomness';
import { otherWords } from './secret-names';

/** `API key of the shop`; a comment has more words. */
const mostWords = 5;

/** Code units. */
const leastOfCell = 16;
const leastOfLine = 20;

// Words, and nothing of a comment or a program.
const plain = /^["'`*_ ]*[A-Za-z][\w ().-]*["'`* ]*$/;

/** Whether the heading is that of a column of secrets: `token id` and `token type` are none. */
function isOfSecrets(heading: string): boolean {
  if (!plain.test(heading)) return false;
  const found = heading
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g);
  return found !== null && found.length <= mostWords && !found.some((word) => otherWords.has(word));
}

/** Keys and tokens below the heading of their column; people's own secrets below `Secret`. */
export const secretColumn: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['entropy'],
  triggers: list(
    'secret, client secret, api key, apikey, access key, secret key, token, api token, access token',
  ),
  cell(value, heading, isLine, isOfAccess) {
    if (/^secret\b/i.test(heading) && isInColumn(value, heading) && isOfAccess()) return 'LIKELY';
    if (value.length < 8 || !isOfSecrets(heading)) return undefined;
    if (isAddressOrFile(value) || isReference(value) || isStandIn(value) || isSampleKey(value))
      return undefined;
    if (value.length >= (isLine ? leastOfLine : leastOfCell) && looksRandom(value)) return 'LIKELY';
    return !isLine && /secret$/i.test(heading) && passwordStrength(value, true) === 3 ? 'LIKELY' : undefined;
  },
  read: () => undefined,
  hits: [
    'name,api_key\nada,8fKx92mLq0PzR4tVb7Yc1WnE\nbob,9aKx92mLq0PzR4tVb7Yc1WnZ',
    '| Env | Client secret |\n|---|---|\n| dev | Kq7-vane2x! |\n| prod | Wm4#tulip99 |',
    'service;token\nshop;24e75ac6ccb59feb34e850cd56657be5\nmail;049b7f77030e2958281d72b9af158927',
    'ACCT     USER     SECRET           NOTE\nreg      ada7     Quiet River 3    renew\nmail     bob7     gravel road      none',
  ],
  misses: [
    'name,user,secret\ndb,ada,see vault\nmail,bob,none\nshop,eve,prod.database.main',
    'token,lemma\nhouses2,house\nwent,go',
    'name,token_id\nada,8fKx92mLq0PzR4tVb7Yc1WnE\nbob,9aKx92mLq0PzR4tVb7Yc1WnZ',
    'name,secret\ndb,prod/database-2/password\nmail,see-vault-2024',
    ' * for secret keys\n * shpss_[a-zA-Z0-9]{32,64}\n * and others',
    'a,b\n/* secret sauce */\narXiv:2301.00001v2\nvpc-0be61b3f8',
    '/* secret sauce */\narXiv:2301.00001v2\nvpc-0be61b3f8',
    'Token,Count\nquickBrownFox2,17\nlazyDog3,4',
  ],
};
