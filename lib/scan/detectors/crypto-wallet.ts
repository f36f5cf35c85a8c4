import { isDigit, isLetter } from '@/lib/scan/characters';
import { isBech32 } from '@/lib/scan/checks/bech32';
import { isExtendedKey, isMoneroForm, isSolanaForm, isWallet } from '@/lib/scan/checks/wallets';
import type { Claim, ContextOf, LabelDetector, PrefixDetector, TokenDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { isAlphanumeric } from '@/lib/scan/tokens/words';

const common = {
  id: 'crypto-wallet',
  category: 'financial',
  reasons: [],
  labels: list(`
    wallet, wallet address, wallet addresses, crypto wallet, crypto address, bitcoin, bitcoin address, btc, btc address
    btc wallet, eth address, ethereum address, ethereum wallet, eth wallet, metamask, usdt address, usdc address
    deposit address, payout address, withdrawal address, ledger address, erc20 address, cold wallet, hot wallet
    litecoin, litecoin address, ltc address, dogecoin, doge address, xrp address, ripple address, tron address
    trx address, solana address, sol address, monero, monero address, xmr address, zcash address, dash address
    cryptocurrency address, recipient address, walletaddress, coinbase address, wallets, 钱包地址, ウォレット, 지갑 주소
  `),
  hints: list(`
    ethereum, eth, crypto, cryptocurrency, blockchain, token, tokens, nft, etherscan, ether, wei, gwei, usdt, usdc, erc20
    transfer, send, donate, donation, donations, tip, funds, payment, polygon, matic, bnb, bsc, arbitrum, defi
  `),
} as const;

/** Longest of all: an extended key of 111 signs. */
const longest = 112;

function tokenEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longest && isAlphanumeric(text.charCodeAt(end))) end++;
  return end;
}

const isBound = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  return isLetter(code) || isDigit(code) || code === 95;
};

/** Addresses that belong to nobody: all digits alike, or counted up. */
const isFiller = (digits: string): boolean =>
  /^0{20}|^(.)\1{15}|(.)\2{15}$|^(?:0123456789|1234567890)/.test(digits) || new Set(digits).size < 6;

function readHex(text: string, at: number, contextOf: ContextOf): Claim | undefined {
  const end = at + 42;
  const digits = text.slice(at + 2, end);
  if (!/^[\da-fA-F]{40}$/.test(digits) || isBound(text, end) || isFiller(digits.toLowerCase()))
    return undefined;
  // Capitals among the digits are their check sum (ERC-55). It takes a hash of its own to verify, and nobody else
  // writes hexadecimal digits in both cases.
  const capitals = digits.match(/[A-F]/g)?.length ?? 0;
  const smalls = digits.match(/[a-f]/g)?.length ?? 0;
  const { isMentioned, isHinted } = contextOf(at, end);
  const isOwnFormat = capitals > 1 && smalls > 1;
  if (isMentioned) return { start: at, end, likelihood: 'VERY_LIKELY', reasons: ['format', 'label'] };
  return { start: at, end, likelihood: isOwnFormat || isHinted ? 'LIKELY' : 'POSSIBLE', reasons: ['format'] };
}

/** The nearest word may stand this far away, code units. */
const reach = 40;

/** Shortest of all that are found by a word. */
const shortest = 25;

/** Addresses of these have no check sum, or one that is not computed here, so a word has to say what they are. */
const isUnchecked = (token: string, word: string): boolean =>
  /^(?:sol|solana|phantom)$/.test(word)
    ? isSolanaForm(token)
    : /^(?:monero|xmr|donate|donations|wallet|address)$/.test(word) && isMoneroForm(token);

/** `sol: 7xKX…`: the first word of letters and digits behind a currency that is as long as an address. */
function readUnchecked(text: string, start: number, end: number): Claim | undefined {
  // An address stands on one of these places at least, and no two stand on one.
  for (let place = end + shortest - 1; place < end + reach + shortest; place += shortest) {
    if (!isAlphanumeric(text.charCodeAt(place))) continue;
    let at = place;
    while (at > end && isAlphanumeric(text.charCodeAt(at - 1))) at--;
    if (at >= end + reach) return undefined;
    const last = tokenEnd(text, at);
    if (last - at < shortest) continue;
    return !isBound(text, last) && isUnchecked(text.slice(at, last), text.slice(start, end).toLowerCase())
      ? { start: at, end: last, likelihood: 'LIKELY' }
      : undefined;
  }
  return undefined;
}

const hex = /^0x[\da-fA-F]{40}$/;
const alone = /^[\da-zA-Z]{25,111}$/;

const named: LabelDetector = {
  ...common,
  kind: 'label',
  reasons: ['label'],
  triggers: list(
    'address, addresses, wallet, wallets, solana, sol, phantom, monero, xmr, crypto, coins, donate, donations, deposit',
  ),
  read: readUnchecked,
  cell(value, heading) {
    if (hex.test(value)) return isFiller(value.slice(2).toLowerCase()) ? undefined : 'VERY_LIKELY';
    if (!alone.test(value)) return undefined;
    const words = heading.toLowerCase().split(/[^a-z]+/);
    return words.some((word) => isUnchecked(value, word)) ? 'LIKELY' : undefined;
  },
  hits: [
    'sol: 7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU',
    'Monero 44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A',
  ],
  misses: ['sol: 7xKXtg2CW87d97TXJSDpbD5jBkheTqA8', 'token 7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU'],
};

/** The check sum of four bytes is enough. */
const unnamed: TokenDetector = {
  ...common,
  kind: 'token',
  reasons: ['check-digit'],
  shortest,
  longest: 52,
  read(text, start, end) {
    return isWallet(text.slice(start, end)) ? { start, end, likelihood: 'VERY_LIKELY' } : undefined;
  },
  hits: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'],
  misses: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', '3d4f2bf07dc1be38b20cd6e46949a1071f9d0e3d'],
};

export const cryptoWallet: PrefixDetector = {
  ...common,
  kind: 'prefix',
  companions: [named, unnamed],
  prefixes: [
    ...list('bc1, BC1, ltc1, LTC1, xpub, xprv, ypub, yprv, zpub, zprv'),
    ...Array.from('0123456789abcdefABCDEF', (digit) => `0x${digit}`),
  ],
  read(text, at, contextOf) {
    if (text.charCodeAt(at + 1) === 120) return readHex(text, at, contextOf);
    const end = tokenEnd(text, at);
    if (end - at < 26 || isBound(text, end)) return undefined;
    const token = text.slice(at, end);
    if (!isBech32(token) && !isExtendedKey(token)) return undefined;
    return { start: at, end, likelihood: 'VERY_LIKELY', reasons: ['prefix', 'check-digit'] };
  },
  hits: [
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    'pay to bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=1',
    'bitcoin: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    'Send 0.5 BTC to 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy please',
    '{"walletAddress":"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"}',
    'wallet address = 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    'my wallet 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    'ETH address: 0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359',
    '{"ethAddress":"0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359"}',
    'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8',
    'XRP address rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh',
    'bc1qw508d6qejxtdg4y5r3zarv\u200bary0c5xw7kv8f3t4',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy is the BTC address that she gave',
    'assertEquals("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", person.get("wallet"))',
    'coin;wallet\nx;\ny;3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'private key (WIF): 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    'wallets: 17dZSWfn3GrBCuobHQPpuBXqvUgjmB8ANu',
  ],
  misses: [
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'bitcoin: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb is the BTC address',
    '0x0000000000000000000000000000000000000000',
    '0x000000000000000000000000000000000000dEaD',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00',
    'sha1 5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    'tx 0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b',
    'mov eax, 0xdeadbeef',
    'abc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'BC1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'the address of the wallet factory is unknown',
    'xpub and xprv are extended keys',
    'address Donaudampfschifffahrtsgesellschaftskapitaen',
    'bitcoin fell by 3000000000000000000000000000 satoshi',
    'deposit 550e8400e29b41d4a716446655440000',
  ],
};
