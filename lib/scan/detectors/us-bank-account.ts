import { isCompactDate } from '@/lib/scan/checks/calendar';
import { isFiller } from '@/lib/scan/checks/filler';
import type { NumberDetector } from '@/lib/scan/detector';
import { bareFrom, counted, grouped, groupings, list } from '@/lib/scan/list';

/** These name an account, but perhaps one at a shop, or an amount: it takes a word of banking beside them. */
const weak: ReadonlySet<string> = new Set([
  ...['account', 'acct', 'ac', 'acc', 'acc no', 'acc number', 'acc #', 'conta', 'checking', 'savings', 'dda'],
  ...['accnt', 'acount', 'client trust', 'iolta', 'cta'],
  ...['acctid', '普通', '当座'],
]);

/** An account number has no check digit, so a label further away is no evidence. Code units. */
const reach = 32;
/** Words in between that say no other: `the account number of the lady we spoke about, 7432856517`. */
const reachOfLong = 56;

/** A sort code and an account of the United Kingdom: `83-12-05 | 00418827`. */
const ukPairs = groupings('2-2-2-8, 2-2-2-4-4');

/** `01-02-31`, where a sort code would stand: a day and a month. */
const isShortDate = /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))/;

/** `2019-2021` */
const isYears = /^(?:19|20)\d\d(?:19|20)\d\d$/;

/** `account & routing`: of both numbers behind it, the check digit says which is which. */
const withRouting = ['account', 'acct'].flatMap((account) =>
  ['routing', 'aba'].flatMap((routing) => [`${account} ${routing}`, `${routing} ${account}`]),
);

export const usBankAccount: NumberDetector = {
  kind: 'number',
  id: 'us-bank-account',
  category: 'financial',
  reasons: [],
  labels: [
    ...list(`
      account, acct, ac, bank account, bank acct, bank ac, checking, checking account, checking acct, chequing account
      savings, savings account, savings acct, saving account, deposit account, debit account, current account
      primary account, settlement account, operating account, escrow account, funding account, linked account
      beneficiary account, trust account, client trust account, iolta account, direct deposit account, receiving account, sending account, payroll account
    `).flatMap(counted),
    ...withRouting,
    ...list(`
      acc, acc no, acc number, acc #, accnt, accnt no, acount, acount number, client trust, iolta, account numbers, account nbr, acct nbr, acct nr, account nr, accountnum, acctnum, acctno, accountno, accountnumber
      dda, dda number, dda #, bank account numbers, number of account, depositor account number
      kontonummer, kontonr, konto nr, numéro de compte, numero de compte, número de cuenta, numero de cuenta
      numero di conto, rekeningnummer, clabe, clabe interbancaria, cbu, cvu, nr konta, no rekening, nomor rekening, no rek, norek, conta, conta corrente, conta bancária, conta bancaria
      cuenta bancaria, cuenta corriente, compte bancaire, conto corrente, conto bancario, bankkonto, bankrekening
      nr rachunku, numer rachunku, numer konta, číslo účtu, bankszámlaszám, hesap no, hesap numarası
      номер счета, номер счёта, расчетный счет, расчётный счёт, 口座番号, 계좌, bankn, cta bancaria, cta, cuenta rut, 银行账号, 銀行帳號, 계좌번호
      acct nos, account nos, acct numbers, acct id othr id, acctid, 普通預金, 普通口座, 当座預金, 普通, 当座
    `),
  ],
  hints: list(`
    bank, banking, bank account, bank acct, routing, aba, rtn, wire, ach, direct deposit, deposit, swift, beneficiary, credit union, payroll
    routing number, routing no, routing #, routing transit number, aba number, aba routing, aba routing number
    chase, wells fargo, bank of america, citibank, us bank, capital one, pnc, truist, keybank, fifth third, huntington
    schwab, fidelity, vanguard, statement period, beginning balance, share draft, regular share
    sc, transit, transit number, rt number, rtg, routng, chkg, lender, payoff, zelle, banco, for credit to, for further credit to, sort code, sortcode, bsb, ifsc, iban, bic, agência, agencia, bankid, bankacctfrom, bankacctto
    銀行, 支店, 口座, 信用金庫
  `),
  formats: ukPairs,
  shapes: [
    ...bareFrom(6, 18),
    ...groupings('20, 2-6, 3-4, 3-6, 3-7, 2-8, 4-4, 4-6'),
    // With its check digit.
    ...groupings(`
      5-1, 6-1, 7-1, 8-1, 9-1, 10-1, 5-5, 6-4, 3-3-3, 3-3-4, 3-6-1, 4-4-2, 4-4-4, 4-4-4-4, 2-3-3
      3-4-3, 3-5-2, 3-3-3-2, 4-3-3, 4-3-4, 4-4-3, 3-4-4
    `),
    // Norway, New Zealand, Korea, the Czech Republic and Slovakia, Hong Kong, Colombia, Poland, Hungary, Argentina.
    ...groupings(`
      4-2-5, 2-4-7-2, 2-4-7-3, 2-10, 3-3-6, 6-2-6, 6-10, 3-6-3, 3-6-2, 2-4-4-4-4-4-4, 26, 8-8, 8-8-8, 22
    `),
    ...[8, 9, 10, 11, 12].map((length) => grouped(...new Array<number>(length).fill(1))),
  ],
  judge({ value, shape, gap, before, after }, context) {
    if (isFiller(value) || before === 'token' || after === 'token') return undefined;
    const { label, distance, isHinted, isHeader } = context();
    if (ukPairs.includes(shape))
      return (label ?? (isHinted && !isShortDate.test(value))) && !isCompactDate(value.slice(6))
        ? 'LIKELY'
        : undefined;
    if (label === undefined) return undefined;
    if (distance > (gap === '' && value.length > 8 && !weak.has(label) ? reachOfLong : reach))
      return undefined;
    // Two cells of a table.
    if (gap === '\t' || (isHeader && gap.startsWith('odd'))) return undefined;
    // Other separators are everyday punctuation between numbers: they take a label that stands beside the number.
    if (gap !== '' && gap !== '-' && gap !== ' ' && distance > 4) return undefined;
    if (gap === '-' && isYears.test(value)) return undefined;
    if (shape === '99999999' && isCompactDate(value) && distance > 3) return undefined;
    // Longer ones have their own names: CLABE, расчетный счет.
    if (weak.has(label) && value.length > 17) return undefined;
    // `"account": [3, 5, 2]`: one account after the other.
    if (weak.has(label) && gap.includes(',')) return undefined;
    if (label === 'dda' && distance > 0 && distance <= 3 && value.length > 8) return 'LIKELY';
    if (weak.has(label) && !isHeader) return isHinted && value.length >= 7 ? 'LIKELY' : 'POSSIBLE';
    // `Acct` heads the columns of a ledger as well, and its accounts are short.
    if (weak.has(label) && value.length < 7 && !isHinted) return 'POSSIBLE';
    return isHinted ? 'VERY_LIKELY' : 'LIKELY';
  },
  hits: [
    'account number 000123456789',
    'Bank account: 12345678901',
    'Checking Account No. 9876543210',
    'acct# 004411223366',
    'savings acct 1234-5678-9012',
    'Kontonummer 0570847520, BLZ 37040044',
    '{"bankAccountNumber":"123456789012"}',
    'bank_account_no=55512345678',
    'Wire to acct 7788990011 at the bank',
    '123456789012 is my checking account number',
    'Account Number\n4455667788',
    'ACCOUNT NO：１２３４５６７８９０',
    'account number 12\u200b3456\u200b7890',
    'A/C No 1234567890',
    'Bank account: 527-303-333-04',
    'Acct # 8 2 6 7 7 3 8 7',
    'account numbers: 8586598390, 99616578298, 90531694',
    'Account numbers:\nAnn Lee: 8586598390\nTom Becker: 99616578298',
    'Acct Nos: 3875413198, 118627705',
    'Sort code 60-16-13, account 31926819',
    'Bank 60–83–71, 4471 8829',
    'Account name C M Dunleavy | 83-12-05 | 00418827 |',
    'BACS: s/c 404712 a/c 51127730 please',
    'CLABE 032180000118359719',
    'Conta corrente 1234567-4',
    'Agência 0001, conta 1234567-8',
    'Banco Nación Cta. 49758145626',
    '口座番号 7654320',
    '계좌번호 110-123-456789',
    'расчетный счет 40702810900000012344',
    'BSB 062-000, acc no. 11223349',
    '<BANKACCTFROM><ACCTID>000884420193<ACCTTYPE>CHECKING',
    '<CdtrAcct><Id><Othr><Id>884420193377</Id></Othr></Id></CdtrAcct>',
    'みずほ銀行 渋谷支店 普通 8844201 カ)アクメ',
    '普通預金 8844201',
    ':20:TRF2291\n:50K:/884420193377\nACME',
    ':20:STMT\n:25:884420193377\n:28C:1/1',
    '03,0975312468,USD,010,500000,,,190,70000000,4,/\n49,1,2/',
    'the routing number is missing, acct is 115552156',
    'Wells Fargo, checking 8366044434',
    'primary_account: 2616936897',
    'transit 02617, institution 004, account 3475524',
    'Kontonr. 9202.72.98091',
    'Bank Account (checking): 8071248107',
    'CBU: 6534904928123513335878',
    'No. Rek 4295172824',
    'Nr konta: 12 1140 2004 0000 3002 0135 5387',
    'Account No. 738-197925-708',
    'Bank acct 47-7624-1862227-28',
    'Acct Nbr.............5079492986',
    'Account opened: DDA 4510219834',
    'For credit to: Lee & Hill LLP Client Trust, 60982745666',
    'rtg missing, acct 426380648 (chkg)',
    'číslo účtu: 19-9701877095/0800',
    'Account number: 3819-914-728',
    'Here is the account number of the lady we spoke about, 7432856517.',
  ],
  misses: [
    'Paid by bank 01-02-26 40719945',
    '123456789012',
    'account 1234567',
    'the 83-12-05 | 00418827',
    'bank statement 23-12-05 20231205',
    'Wire cutoff is 5 pm\nAccount executive: Ana, 415-555-0132',
    'acc. no. 31926819 of the museum',
    'AWS account 123456789012',
    'my savings: 150000 in total',
    'bank account balance 1500000',
    'savings account $1500000',
    'account number ending in 1234',
    'account since 20240115',
    'bank account phone 2125550100',
    'accountant 123456789',
    'bank account statements 2019-2021',
    '| Bank account | -1499500 |\n|**Bank Account**|-1499500|',
    'account number 0000000000',
    'user account 8812345',
    'CVR 29403473',
    'Kontonr. in Arbeit\nCVR 29403473',
    'primary account 1 of 2026',
    'checking 9431285810 of the records',
    'at 10:25:8812345678',
    '03,0975312468,red,blue',
    'acctid=8844201937',
    '3f613282-74e7-29a2-1f0f-dda162282837',
    'state unemployment account number 0315859-8',
    'FedEx account number 123456789, water account no. 04421907',
    '<OrgId><Othr><Id>884420193377</Id></Othr></OrgId>',
    '普通 1234567 人',
    'savings account opened 20240115',
    'account number v2.123456.78',
    '8c9fce8e-58d6-ac34-ab17-5a3b95d7aba1.png 8206719606',
    'The bank opens at nine. Order: 12345678',
    'account\tto\n2013\t2016\n2018\t2019',
    'Acct\tName\tOpening\tDebit\n101000\tCash\t248,112.04\t1,204.91',
    '{"account": [4, 1, 7, 8, 2, 9, 6, 3, 5]}',
  ],
};
